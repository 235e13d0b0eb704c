import { type ArticleRecord, isRecord } from '../article-record.ts';
import { parseIsoDate } from '../published.ts';
import { findDates } from '../text/find-dates.ts';
import { readByline } from '../text/read-byline.ts';

// What site generators call an article's fields, the usual names first.
const names: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'headline'],
  published: [
    'published',
    'date',
    'publishdate',
    'pubdate',
    'datepublished',
    'publishedat',
    'publishedon',
    'publicationdate',
  ],
  subheading: ['subheading', 'subtitle', 'standfirst', 'dek'],
  outlet: ['outlet', 'publication'],
  url: ['url', 'link', 'canonicalurl', 'canonical'],
};

/** A record of front matter under the names that articles use: keys in any case, dates in words as ISO days, authors by their names. */
export function withUsualNames(record: ArticleRecord): ArticleRecord {
  const byKey = new Map(Object.entries(record).map(([key, value]) => [key.toLowerCase().replace(/[_-]/g, ''), value]));
  const fields = Object.entries(names).flatMap(([field, keys]) => {
    const value = keys.map((key) => byKey.get(key)).find((found) => found !== undefined && found !== null);
    return value === undefined ? [] : [[field, field === 'published' ? isoDate(value) : value]];
  });
  const authors = byKey.get('authors') ?? byKey.get('author') ?? bylineNames(byKey.get('byline'));
  return { ...record, ...Object.fromEntries(fields), ...(authors !== undefined && { authors: namesOf(authors) }) };
}

// `March 3, 2031`; numbers alone may name the month or the day first.
function isoDate(value: unknown): unknown {
  if (typeof value !== 'string' || parseIsoDate(value) !== undefined || !/\p{L}{3}/u.test(value)) return value;
  return findDates(value)[0]?.published ?? value;
}

function bylineNames(byline: unknown): readonly string[] | undefined {
  return typeof byline === 'string' ? (readByline(byline)?.authors ?? [byline]) : undefined;
}

// `- name: Dana Whitlock`
function namesOf(authors: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(authors) ? authors : [authors];
  return list.map((author) => (isRecord(author) && typeof author.name === 'string' ? author.name : author));
}
