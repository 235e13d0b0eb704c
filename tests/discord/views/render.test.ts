import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/discord/locales/choose.ts';
import { formatDays } from '../../../src/discord/locales/format.ts';
import { openStateStore } from '../../../src/discord/state/state-store.ts';
import { renderContext } from '../../../src/discord/views/context-view.ts';
import { checkMessage } from '../../../src/discord/views/limits.ts';
import { renderPage, renderSources } from '../../../src/discord/views/render.ts';
import { replyView } from '../../../src/discord/views/reply-view.ts';
import type { ViewTools } from '../../../src/discord/views/view.ts';
import { cite } from '../../../src/excerpt.ts';
import type { AnalysedArticle, Article } from '../../../src/types/articles.ts';
import type { Citation, Reply } from '../../../src/types/replies.ts';
import { anyText } from '../any-text.ts';
import { checkCall } from '../check-payload.ts';
import { textOf } from '../interactions.ts';

const states = openStateStore();
const [en] = Object.values(languages);

function tools(): ViewTools {
  if (!en) throw new Error('there are no languages');
  return {
    words: en,
    voices: new Map(),
    states,
    link: (name) => `/${name}`,
    request: { command: 'quotes', values: { topic: 'x'.repeat(90) }, before: [] },
  };
}

function citation(article: Article): Citation {
  const span = { start: 0, end: article.text.length };
  return cite(article, [span], span);
}

const articles = fc.array(
  fc.record({ id: anyText(40), title: anyText(300), text: anyText(4000), outlet: anyText(200), name: anyText(200) }),
  { minLength: 1, maxLength: 8 },
);

/** Replies of every kind that holds articles' words, of the worst words. */
const replies = articles.map((parts): Reply[] => {
  const found = parts.map(({ name, text, ...rest }) => ({
    name,
    cited: citation({ ...rest, text: text || 'x', authors: [], published: '2031-03-14', url: 'https://a.example/b' }),
  }));
  const cited = found.map((one) => one.cited);
  const day = { value: '2031-03-14', from: '2031-03-14', to: '2031-03-14', score: 1 };
  const [first] = cited;
  if (!first) return [];
  return [
    {
      kind: 'answer',
      question: first.title,
      answer: { citation: first, confidence: 1 },
      confidence: 1,
      passages: cited.map((one) => ({ citation: one, score: 1 })),
      suggestions: [],
    },
    {
      kind: 'answer',
      question: first.title,
      answer: { citation: first, confidence: 1 },
      others: cited.slice(1, 3).map((one) => ({ citation: one, highlight: one, confidence: 1 })),
      confidence: 1,
      passages: cited.map((one) => ({ citation: one, score: 1 })),
      suggestions: [],
    },
    {
      kind: 'answer',
      question: first.title,
      confidence: 0,
      passages: cited.map((one) => ({ citation: one, score: 1 })),
      suggestions: cited.map(({ title }) => title || 'x'),
    },
    { kind: 'summary', topic: first.title, sentences: cited },
    {
      kind: 'quotes',
      topic: first.title,
      quotes: found.map(({ cited: one, name }) => ({ citation: one, kind: 'direct', speaker: name, role: name })),
      total: 99,
      didYouMean: found.map(({ name }) => name),
    },
    { kind: 'dates', topic: first.title, dates: cited.map((one) => ({ ...day, citation: one, sentence: one })) },
    {
      kind: 'matches',
      text: first.title,
      matches: found.map(({ cited: one, name }) => ({
        citation: one,
        speaker: name,
        exact: false,
        similarity: 0.5,
        differences: [{ said: name, asked: name }],
      })),
    },
    {
      kind: 'articles',
      total: 99,
      articles: cited.map((one) => ({
        id: one.article,
        title: one.title,
        authors: [],
        speakers: found.map(({ name }) => name),
        lead: one,
      })),
    },
    {
      kind: 'speakers',
      total: 99,
      speakers: found.map(({ name }) => ({ name, kind: 'person', aliases: [], roles: [name], quotes: 3, articles: 1 })),
    },
    { kind: 'nothing-found', reason: 'unknown-speaker', asked: first.title, didYouMean: found.map(({ name }) => name) },
  ];
});

const strip = (text: string) => text.replace(/[\s\\❝❞*]/gu, '');

describe('every reply', () => {
  it('keeps to the limits of Discord on every page, whatever articles hold', () => {
    fc.assert(
      fc.property(replies, (all) => {
        for (const reply of all) {
          const view = replyView(reply, tools());
          expect(view.pages.length).toBeGreaterThan(0);
          for (let page = 0; page < view.pages.length; page++) {
            const body = renderPage(view, tools(), { page, ephemeral: page % 2 === 0 });
            expect(checkMessage(body)).toEqual([]);
            if (page < 2)
              expect(
                checkCall('POST', '/interactions/1/t/callback', { type: 4, data: body }, { interactionType: 2 }),
              ).toEqual([]);
          }
          expect(checkMessage(renderSources(view, tools()))).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('shows every word of a long quotation over its pages', () => {
    const text = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    const article = { id: 'a', title: 'Long', text: `“${text}”`, authors: [] };
    const reply: Reply = {
      kind: 'quotes',
      quotes: [{ citation: citation(article), kind: 'direct', speaker: null }],
      total: 1,
      didYouMean: [],
    };
    const view = replyView(reply, tools());
    expect(view.pages.length).toBeGreaterThan(3);
    const shown = view.pages
      .map((_page, page) => textOf(renderPage(view, tools(), { page, ephemeral: false })))
      .join(' ');
    const seen = shown.match(/word\d+/gu);
    expect(seen).toEqual(text.split(' '));
  });

  it('says in each language from which day to which day it lists articles', () => {
    const days = { from: '2031-03-10', to: '2031-03-16' };
    const article = { id: 'a', title: 'The gate opens', authors: [], speakers: [] };
    for (const words of Object.values(languages)) {
      const shown = words.publishedOn(formatDays(days.from, days.to, words));
      for (const listed of [[article], []]) {
        const reply: Reply = { kind: 'articles', articles: listed, total: listed.length, days };
        const view = replyView(reply, { ...tools(), words });
        expect(textOf(renderPage(view, { ...tools(), words }, { page: 0, ephemeral: false }))).toContain(shown);
      }
    }
  });

  it('marks the words that answer, and says who says them and where', () => {
    const text = 'The gate opened at noon. Everybody went aboard.';
    const article = { id: 'a', title: 'The gate opens', outlet: 'Gazette', published: '2031-03-15', text, authors: [] };
    const reply: Reply = {
      kind: 'answer',
      question: 'When did the gate open?',
      answer: {
        citation: citation(article),
        highlight: { start: 19, end: 23, text: citation(article).text },
        confidence: 1,
      },
      confidence: 1,
      passages: [],
      suggestions: [],
    };
    const voices = new Map([['0 47 a', { name: 'Wen Castellan', role: 'pilot' }]]);
    const body = renderPage(replyView(reply, { ...tools(), voices }), tools(), { page: 0, ephemeral: false });
    expect(textOf(body).split('\n')).toEqual([
      '-# When did the gate open?',
      '❝ The gate opened at **noon**. Everybody went aboard. ❞',
      '— **Wen Castellan**, pilot',
      '-# The gate opens · Gazette, 15 March 2031 · paragraph 1 of 1',
    ]);
  });
});

it('opens an article around any place, window by window, and shows all of it', () => {
  fc.assert(
    fc.property(anyText(3000), fc.nat(), fc.nat(), (raw, from, length) => {
      const text = raw.toWellFormed() || 'x';
      const article: Article = { id: 'a', title: 'T', text, authors: [] };
      const paragraphs = [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((one) => ({
        start: one.index,
        end: one.index + one[0].length,
      }));
      const analysis = { paragraphs, sentences: [], speakers: [], quotes: [], timexes: [], summary: [] };
      const found: AnalysedArticle = { article, analysis, problems: [] };
      const start = from % text.length;
      const place = { article: 'a', start, end: Math.min(text.length, start + 1 + (length % 50)) };
      const shown: string[] = [];
      for (let step = 0; step < 40; step++) {
        const body = renderContext(place, step, found, { words: tools().words, states });
        expect(checkMessage(body)).toEqual([]);
        const [first = ''] = textOf(body).split('\n-# ');
        if (shown.at(-1) !== first) shown.push(first);
      }
      expect(shown.length).toBeGreaterThan(0);
    }),
    { numRuns: 30 },
  );
});

it('opens an article that has nothing to be seen', () => {
  const text = '\u202e\t';
  const paragraphs = [{ start: 0, end: 2 }];
  const analysis = { paragraphs, sentences: [], speakers: [], quotes: [], timexes: [], summary: [] };
  const found: AnalysedArticle = { article: { id: 'a', title: 'T', text, authors: [] }, analysis, problems: [] };
  const body = renderContext({ article: 'a', start: 0, end: 1 }, 0, found, { words: tools().words, states });
  expect(checkMessage(body)).toEqual([]);
});

it('has the same words in every language, in the shape that Discord takes', () => {
  const keys = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner).map((name) => `${key}.${name}`)])
      : [];
  for (const words of Object.values(languages)) {
    expect(keys(words)).toEqual(keys(en));
    expect(strip(words.notSaid)).not.toBe('');
  }
});
