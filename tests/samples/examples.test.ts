import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { parseLine } from '../../src/terminal/parse-line.ts';
import { runRequest } from '../../src/terminal/run-request.ts';
import type { Reply } from '../../src/types.ts';

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

describe('the examples of the commands are true of the sample articles', () => {
  it.each(commands.flatMap(({ examples }) => examples))('%s', async (example) => {
    const { reply } = await runRequest(library, commands, parseLine(example, commands));
    expect(shown(reply)).not.toEqual([]);
  });
});
