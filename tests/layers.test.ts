import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folders, each with those that it may import from besides itself. */
const layers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'src/answering': {
    thesaurus: [],
    question: ['thesaurus'],
    conversation: ['question'],
    words: ['thesaurus', 'question'],
    phrases: ['question', 'words'],
    sources: ['question'],
    facts: ['thesaurus', 'question', 'conversation', 'words', 'phrases', 'sources'],
    topics: ['thesaurus', 'question', 'sources'],
    quotes: ['thesaurus', 'question', 'words', 'sources', 'topics'],
    dates: ['question', 'sources', 'topics'],
    stored: ['sources', 'topics', 'dates'],
  },
  'src/discord': {
    state: [],
    views: ['locales', 'state'],
    connection: ['locales'],
    library: [],
    interactions: ['connection', 'library', 'locales', 'state', 'views'],
  },
};

const folders = Object.entries(layers).flatMap(([part, below]) =>
  Object.entries(below).map(([folder, allowed]): [string, string, readonly string[]] => [part, folder, allowed]),
);

describe('the folders of answering and of the bot', () => {
  it.each(folders)('%s/%s needs only those below it', (part, folder, allowed) => {
    const files = globSync(`${part}/${folder}/*.ts`);
    expect(files).not.toEqual([]);
    const others = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/gu)]
        .map(([, target = '']) => path.relative(part, path.join(path.dirname(file), target)))
        .filter((target) => !target.startsWith('..') && ![folder, ...allowed].includes(path.dirname(target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(others).toEqual([]);
  });
});
