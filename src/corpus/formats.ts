import path from 'node:path';

/** How a file holds its articles. */
export type Format = 'text' | 'markdown' | 'html' | 'json' | 'jsonl';

const formats: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
]);

// Somebody may have put these there as articles, so they are reported; a picture or a style sheet beside a saved page is not.
const otherDocuments: ReadonlySet<string> = new Set([
  '.doc',
  '.docx',
  '.epub',
  '.mht',
  '.mhtml',
  '.odt',
  '.pdf',
  '.rtf',
]);

/** The format that a file name promises, if it is one that is read. */
export function formatOf(name: string): Format | undefined {
  return formats.get(path.extname(name).toLowerCase());
}

/** Whether a name is that of a text document in a format that is not read. */
export function isOtherDocument(name: string): boolean {
  return otherDocuments.has(path.extname(name).toLowerCase());
}
