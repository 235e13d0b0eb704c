import { parseDocument } from 'yaml';
import type { Problem } from '../../types/articles.ts';
import { type ArticleRecord, isRecord } from '../article-record.ts';
import { readLabels, readTomlFields } from './plain-fields.ts';

/** A Markdown text split into its front matter and what follows it. */
export interface FrontMatter {
  readonly record: ArticleRecord;
  readonly body: string;
  readonly problems: readonly Problem[];
}

const opening = /^---[ \t]*\n/;
const closing = /^(?:---|\.\.\.)[ \t]*$/m;
/** Characters: fields of an article fill a few lines. */
const longest = 50_000;
/** What opens another level: an article's fields need few, and the reader takes longer than anyone waits for thousands. */
const level = /[[{]|[?-](?=[ \t])/g;
const mostLevels = 300;

/**
 * Reads the YAML between two lines of dashes at the top, or the simple fields between two lines of pluses (TOML), or those of a first
 * paragraph of nothing but fields. Dates stay texts; what is no YAML is reported and read line by line, and the body loads all the same.
 */
export function splitFrontMatter(text: string, name: string): FrontMatter {
  return splitYaml(text, name) ?? splitPluses(text) ?? splitLabels(text) ?? { record: {}, body: text, problems: [] };
}

// `+++`, `title = "Old ferry to sail on"`, `+++`
function splitPluses(text: string): FrontMatter | undefined {
  if (!/^\+\+\+[ \t]*\n/.test(text)) return undefined;
  const end = text.slice(0, longest).indexOf('\n+++', 3);
  if (end < 0) return undefined;
  const after = text.indexOf('\n', end + 1);
  const record = readTomlFields(text.slice(text.indexOf('\n') + 1, end));
  return { record, body: after < 0 ? '' : text.slice(after + 1), problems: [] };
}

// `Title: Old ferry to sail on`, `Author: Dana Whitlock`, and then a blank line.
function splitLabels(text: string): FrontMatter | undefined {
  const end = text.slice(0, longest).search(/\n[ \t]*\n/);
  const lines = end < 0 ? [] : text.slice(0, end).split('\n');
  const fields = readLabels(lines);
  if (fields.size < 2 || fields.size < lines.length || !fields.has('title')) return undefined;
  return { record: Object.fromEntries(fields), body: text.slice(end).trimStart(), problems: [] };
}

function splitYaml(text: string, name: string): FrontMatter | undefined {
  const start = opening.exec(text)?.[0].length;
  const end = start === undefined ? -1 : text.slice(start, start + longest).search(closing);
  if (start === undefined || end < 0) return undefined;
  const yaml = text.slice(start, start + end);
  const after = text.indexOf('\n', start + end);
  const body = after < 0 ? '' : text.slice(after + 1);
  const report = (what: string): FrontMatter => {
    const message = `${name}: the front matter ${what} Write one "field: value" a line between the dashes.`;
    // `title: Ferry: the vote` is no YAML, and easily read.
    const record = Object.fromEntries(readLabels(yaml.split('\n')));
    return { record, body, problems: [{ code: 'bad-field', field: 'front matter', message }] };
  };
  if ((yaml.match(level)?.length ?? 0) > mostLevels) return report('is nested too deeply.');
  try {
    // The core schema has no dates, which would be shifted to another zone; aliases could blow up (a "billion laughs").
    const parsed = parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
    const [error] = parsed.errors;
    if (error) return report(`is not valid YAML (${error.message.split('\n')[0]}).`);
    const record: unknown = parsed.toJS({ maxAliasCount: 0 });
    return isRecord(record) || record === null
      ? { record: record ?? {}, body, problems: [] }
      : report('has no fields.');
  } catch (error) {
    return report(`cannot be used (${error instanceof Error ? error.message : String(error)}).`);
  }
}
