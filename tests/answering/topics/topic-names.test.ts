import { describe, expect, it } from 'vitest';
import { findTopicNames } from '../../../src/answering/topics/topic-names.ts';
import type { AnalysedArticle } from '../../../src/types/articles.ts';

const text = 'The Port Ellery Harbour (PEH) is shut. PEH said so; PEHX did not. Varga laughed.';
const varga = { start: text.indexOf('Varga'), end: text.indexOf('Varga') + 5 };
const found: AnalysedArticle = {
  article: { id: 'a', title: '', authors: [], text },
  analysis: {
    paragraphs: [],
    sentences: [],
    speakers: [{ name: 'Ilona Varga', kind: 'person', aliases: ['Varga'], roles: [], mentions: [varga] }],
    quotes: [],
    timexes: [],
    summary: [],
  },
  problems: [],
};

describe('names of a topic', () => {
  it.each([
    ['Port Ellery Harbour', ['PEH', 'PEH']],
    ['Ilona Varga', ['Varga']],
    ['ilona varga', ['Varga']],
    ['Port Ellery', []],
    ['', []],
    ['   ', []],
  ])('%j', (topic, names) => {
    expect(findTopicNames(found, topic).map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});
