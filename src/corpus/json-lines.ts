import { createReadStream } from 'node:fs';
import type { Article, Problem } from '../types/articles.ts';
import { byteOrderMark, decodeBytes } from './decode.ts';
import { parseArticleRecord } from './json-article.ts';

/** An article of a line, or what is wrong with it. */
export interface LoadedLine {
  readonly id: string;
  readonly article?: Article;
  readonly problems: readonly Problem[];
}

/** Bytes of one line: longer ones are left out, so that memory stays bounded whatever the file's size. */
const longestLine = 32_000_000;

/** Reads a file with one article a line, of any size: a line at a time is in memory. A broken line is reported by its number. */
export async function* readJsonLines(path: string, name: string): AsyncGenerator<LoadedLine> {
  let number = 0;
  for await (const line of splitLines(path)) {
    number++;
    const id = `${name}#${number}`;
    if (line === undefined) {
      const message = `${name}, line ${number}: is longer than ${longestLine / 1_000_000} MB. Split the article.`;
      yield { id, problems: [{ code: 'too-large', message }] };
      continue;
    }
    if (line.trim() === '') continue;
    const parsed = parseArticleRecord(line, id, `${name}, line ${number}`);
    yield { id: parsed.article?.id ?? id, ...parsed };
  }
}

/** The lines of a file, `undefined` for one that is too long. */
async function* splitLines(path: string): AsyncGenerator<string | undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let encoding: 'utf-16le' | 'utf-16be' | undefined;
  let first = true;
  const finish = (): string | undefined => {
    const line = length > longestLine ? undefined : Buffer.concat(parts);
    parts = [];
    length = 0;
    if (!line) return undefined;
    return encoding ? new TextDecoder(encoding).decode(line) : decodeBytes(line);
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    if (first) encoding = byteOrderMark(chunk);
    first = false;
    let from = 0;
    for (let at = nextLineEnd(chunk, from, encoding); at >= 0; at = nextLineEnd(chunk, from, encoding)) {
      parts.push(chunk.subarray(from, at));
      length += at - from;
      yield finish();
      from = at;
    }
    length += chunk.length - from;
    if (length <= longestLine) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (length > 0) yield finish();
}

/** Where the line ends that begins at `from`, its line feed included; -1 where the chunk ends first. Chunks are of even length but the last. */
function nextLineEnd(chunk: Buffer, from: number, encoding: 'utf-16le' | 'utf-16be' | undefined): number {
  if (!encoding) {
    const at = chunk.indexOf(10, from);
    return at < 0 ? -1 : at + 1;
  }
  const unit = encoding === 'utf-16le' ? '\n\0' : '\0\n';
  for (let at = chunk.indexOf(unit, from, 'latin1'); at >= 0; at = chunk.indexOf(unit, at + 1, 'latin1')) {
    if (at % 2 === 0) return at + 2;
  }
  return -1;
}
