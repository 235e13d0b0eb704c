import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { parseLine } from '../../src/terminal/parse-line.ts';
import { runRequest } from '../../src/terminal/run-request.ts';
import type { Reply } from '../../src/types/replies.ts';

let library: Library;

beforeAll(async () => {
  library = await openLibrary([path.join(import.meta.dirname, '../../articles')]);
});

afterAll(() => library.close());

/** What a newcomer gets to see of a reply. */
function shown(reply: Reply): readonly unknown[] {
  switch (reply.kind) {
    case 'answer':
      return reply.answer ? [reply.answer] : [];
    case 'passages':
      return reply.passages;
    case 'summary':
      return reply.sentences;
    case 'quotes':
      return reply.quotes;
    case 'dates':
      return reply.dates;
    case 'matches':
      return reply.matches;
    case 'articles':
      return reply.articles;
    case 'speakers':
      return reply.speakers;
    case 'notice':
      return reply.lines;
    default:
      return [];
  }
}

/** The requests in the first column of the README's table. */
const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');
const shownFirst = [...readme.matchAll(/^\| `(\/[^`]+|[^`]+\?)`/gmu)].map(([, request = '']) => request);

describe('what the commands and the README show is true of the sample articles', () => {
  it('finds requests in the README', () => {
    expect(shownFirst.length).toBeGreaterThan(4);
  });

  it.each([...commands.flatMap(({ examples }) => examples), ...shownFirst])('%s', async (example) => {
    const { reply } = await runRequest(library, commands, parseLine(example, commands));
    expect(shown(reply)).not.toEqual([]);
  });

  it.each([
    ['how much has the sea risen at the quay since 1990?', 'Eleven'],
    ['how many homes were flooded?', '212'],
  ])('%s: %s', async (question, phrase) => {
    expect([...shownFirst, ...commands.flatMap(({ examples }) => examples)].join('\n')).toContain(question);
    expect((await library.ask({ question })).answer?.highlight?.text).toBe(phrase);
  });
});
