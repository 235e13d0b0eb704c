import { expect, it } from 'vitest';
import { chooseQuotes } from '../../../src/answering/quotes/choose-quotes.ts';
import { measureTopic } from '../../../src/answering/topics/topic-shares.ts';
import { collect } from '../collect.ts';

// So many invented articles that the quotes on a topic are looked up by their words.
const things = ['ferry', 'pier', 'tide gate', 'harbour wall', 'bread'];
const sources = collect(
  Array.from({ length: 150 }, (_, number) => {
    const [thing, other] = [things[number % 5], things[(number * 7 + 2) % 5]];
    return {
      id: `${number}`,
      title: number % 3 === 0 ? `The ${thing} of Port Ellery` : 'Others',
      published: `2031-03-${String(1 + (number % 28)).padStart(2, '0')}`,
      text: `The ${other} is old. "We need a new ${thing}," said Ada Marsh.\n\n"Others want the ${other}," Marsh said. "I want nothing."`,
    };
  }),
);
const everyArticle = [...sources.collection.articles.keys()];

it.each(['ferry', 'harbour wall', 'others', 'Ada Marsh bread', 'moon'])(
  'finds the quotes on %j that measuring each of them finds',
  (topic) => {
    const measure = measureTopic(sources, topic);
    const measured = everyArticle.flatMap((article) => {
      const found = sources.collection.articles[article];
      return (found?.analysis.quotes ?? []).flatMap((quote) => {
        const score = found ? measure(found, quote) : 0;
        return score > 0 ? [{ article, quote, score }] : [];
      });
    });
    const { chosen, total } = chooseQuotes(sources, everyArticle, { topic, limit: 1000, isWanted: () => true });
    expect(total).toBe(measured.length);
    const inOrder = (quotes: typeof measured) =>
      quotes.toSorted((a, b) => a.article - b.article || a.quote.start - b.quote.start);
    expect(inOrder([...chosen])).toEqual(inOrder(measured));
    expect(chosen.map(({ score }) => score)).toEqual(measured.map(({ score }) => score).sort((a, b) => b - a));
  },
);

it('finds them in some of the articles', () => {
  const some = everyArticle.filter((article) => article % 5 < 4);
  const { chosen } = chooseQuotes(sources, some, { topic: 'bread', limit: 1000, isWanted: () => true });
  expect(chosen.length).toBeGreaterThan(0);
  expect(chosen.every(({ article }) => article % 5 < 4)).toBe(true);
});
