import type { Article, Problem } from '../types/articles.ts';
import { parseIsoDate } from './published.ts';

/** An object as JSON or front matter gives it. */
export type ArticleRecord = Readonly<Record<string, unknown>>;

/** Whether a parsed value is an object with fields. */
export function isRecord(value: unknown): value is ArticleRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of an article without its body, and what was wrong with them. */
export interface ArticleFields {
  readonly fields: Omit<Article, 'text'>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the fields of a record. `null` is absent, `author` is read as `authors`, a string as a list of one, and unknown keys are passed
 * over; a field of the wrong type or with an impossible value is left out and reported under the name of the place.
 */
export function readFields(record: ArticleRecord, defaultId: string, place: string): ArticleFields {
  const problems: Problem[] = [];
  const report = (code: 'bad-field' | 'bad-date', field: string, message: string) =>
    problems.push({ code, field, message: `${place}: "${field}" ${message}` });
  const text = (field: string): string | undefined => {
    const value = record[field] ?? undefined;
    if (value === undefined) return undefined;
    if (typeof value === 'string') return value.trim() || undefined;
    if (typeof value === 'number') return String(value);
    report('bad-field', field, `is ${kindOf(value)}, not a text, and is left out. Write it in quotation marks.`);
    return undefined;
  };
  const published = (): string | undefined => {
    const written = text('published');
    const date = written === undefined ? undefined : parseIsoDate(written);
    if (written !== undefined && date === undefined) {
      const remedy = 'Write it as 2015-06-06 or 2015-06-06T03:14.';
      report('bad-date', 'published', `is "${shorten(written)}", not a date, and is left out. ${remedy}`);
    }
    return date;
  };
  const url = (): string | undefined => {
    const written = text('url');
    if (written === undefined || isWebAddress(written)) return written;
    report('bad-field', 'url', `is "${shorten(written)}", not a web address, and is left out. Begin it with https://.`);
    return undefined;
  };
  const authors = (): readonly string[] => {
    const field = (record.authors ?? undefined) === undefined ? 'author' : 'authors';
    const value = record[field] ?? [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const names = list.filter((name) => typeof name === 'string').map((name) => name.trim());
    if (names.length < list.filter((name) => name !== null).length) {
      report('bad-field', field, 'names someone by what is not a text, which is left out. Write a list of names.');
    }
    return names.filter((name) => name !== '');
  };
  const optional = (field: keyof Article, value: string | undefined) => (value === undefined ? {} : { [field]: value });
  const fields = {
    id: text('id') ?? defaultId,
    title: text('title') ?? '',
    authors: authors(),
    ...optional('subheading', text('subheading')),
    ...optional('outlet', text('outlet')),
    ...optional('published', published()),
    ...optional('url', url()),
  };
  return { fields, problems };
}

/** Whether a text is an address that a reader may be sent to: http or https, nothing that runs. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}

/** The problem of an article that has no words. */
export function noText(place: string, remedy: string): Problem {
  return { code: 'no-text', field: 'text', message: `${place}: "text" is missing or empty. ${remedy}` };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
