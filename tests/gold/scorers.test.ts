import { describe, expect, it } from 'vitest';
import { cite } from '../../src/excerpt.ts';
import type { Analysis, Article, Quote, Timex } from '../../src/types/articles.ts';
import type { AskReply } from '../../src/types/replies.ts';
import { parseGoldArticle } from './read-gold.ts';
import type { GoldQuestion } from './read-questions.ts';
import { scoreQuestions } from './score-questions.ts';
import { scoreQuotes } from './score-quotes.ts';
import { scoreTimexes } from './score-timexes.ts';

const gold = parseGoldArticle(
  'id: a\ntitle: A\n\n[[“We sail {today|2031-03-07},”|Ada Pell]] said Ada Pell. A {clerk|!} was [[“unsure”|~?a clerk]].',
);
const { text } = gold.article;
const nothing: Analysis = { paragraphs: [], sentences: [], speakers: [], quotes: [], timexes: [], summary: [] };
const speakers = ['Ada Pell', 'Bo Pell'].map(
  (name) => ({ name, kind: 'person', aliases: [], roles: [], mentions: [] }) as const,
);

const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('scoreQuotes', () => {
  const right: Quote = { ...place('“We sail today,”'), kind: 'direct', speaker: 0 };
  const unsure: Quote = { ...place('“unsure”'), kind: 'partial' };
  it.each([
    ['all right', [right, unsure], 2, 2],
    ['another with the same last name', [{ ...right, speaker: 1 }, unsure], 2, 1],
    ['a name for a source without one', [right, { ...unsure, speaker: 0 }], 2, 1],
    ['half of the words', [{ ...right, end: right.end - 8 }, unsure], 1, 1],
    ['nothing', [], 0, 0],
  ] as const)('%s', (_name, quotes, spans, joint) => {
    const score = scoreQuotes([{ gold, analysis: { ...nothing, speakers, quotes } }]);
    expect([score.span.right, score.joint.right]).toEqual([spans, joint]);
  });

  it('counts what is no quote against the finder, but not on an open case', () => {
    const extra: Quote[] = [
      { ...place('said'), kind: 'direct' },
      { ...place('clerk'), kind: 'direct' },
    ];
    expect(scoreQuotes([{ gold, analysis: { ...nothing, quotes: extra } }]).span).toMatchObject({
      wanted: 2,
      found: 1,
      right: 0,
    });
  });
});

describe('scoreTimexes', () => {
  const today: Timex = { ...place('today'), type: 'DATE', value: '2031-03-07' };
  it.each([
    ['all right', [today], [1, 1, 1, 1]],
    ['a longer span', [{ ...today, start: today.start - 5 }], [0, 1, 1, 1]],
    ['another value', [{ ...today, value: '2031' }], [1, 1, 1, 0]],
    ['another type', [{ ...today, type: 'TIME' }], [1, 1, 0, 1]],
    ['nothing', [], [0, 0, 0, 0]],
    ['an open case', [{ ...today, ...place('clerk') }], [0, 0, 0, 0]],
  ] as const)('%s', (_name, timexes, right) => {
    const score = scoreTimexes([{ gold, analysis: { ...nothing, timexes } }]);
    expect([score.strict.right, score.relaxed.right, score.type.right, score.value.right]).toEqual(right);
  });
});

describe('scoreQuestions', () => {
  const article: Article = { id: 'a', title: 'A', authors: [], text };
  const question: GoldQuestion = {
    kind: 'fact',
    question: 'Who sails?',
    followsUp: false,
    articles: ['a'],
    places: [{ article: 'a', ...place('“We sail today,” said Ada Pell.') }],
    phrase: 'Ada Pell',
  };
  const reply = (words?: string): AskReply => ({
    kind: 'answer',
    question: '',
    confidence: 0,
    suggestions: [],
    passages: [],
    ...(words !== undefined && { answer: { citation: cite(article, [], place(words)), confidence: 1 } }),
  });
  it.each([
    ['the place', question, '“We sail today,” said Ada Pell.', 1],
    ['the phrase alone', question, 'Ada Pell', 1],
    ['a piece without the phrase', question, 'sail', 0],
    ['another place', question, '“unsure”', 0],
    ['no answer', question, undefined, 0],
    ['no answer where there is none', { ...question, kind: 'none' }, undefined, 1],
    ['an answer where there is none', { ...question, kind: 'none' }, 'said', 0],
    ['one of two articles', { ...question, kind: 'overview', articles: ['a', 'b'] }, 'said', 0.5],
  ] as const)('%s', (_name, asked, words, right) => {
    expect(scoreQuestions([{ gold: asked, reply: reply(words) }]).atOnce).toBe(right);
  });
});
