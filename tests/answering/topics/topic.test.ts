import { describe, expect, it } from 'vitest';
import type { Sources } from '../../../src/answering/sources/sources.ts';
import { readTopic, type Topic } from '../../../src/answering/topics/topic.ts';
import { articleRelevance, sentenceRelevance } from '../../../src/answering/topics/topic-relevance.ts';
import { measureTopic } from '../../../src/answering/topics/topic-shares.ts';
import { collect } from '../collect.ts';

const sources = collect([
  {
    id: 'ferry',
    title: 'Ferry crews to strike',
    text: 'Crews of the ferry will strike. The fares of the ferry rise. The fares are high.\n\nThe library is closed for repairs. Its roof leaks. Rain fell on the books.',
  },
  { id: 'council', text: 'The council met. The mayor of the town spoke on the ferry for a minute.' },
  { id: 'orchard', text: 'Frost in the orchards. The town sent firewood.' },
]);
const topicOf = (own: Sources, text: string): Topic => ({ weights: readTopic(own, text), likes: new Map() });
const [ferry, council, orchard] = sources.collection.articles;

describe('measureTopic', () => {
  const measure = measureTopic(sources, 'the strikes');
  const [first, second, , , , last] = ferry!.analysis.sentences;

  it('counts inflected terms in the span most, its paragraph and the title for less', () => {
    expect(measure(ferry!, first!)).toBeGreaterThan(measure(ferry!, second!));
    expect(measure(ferry!, second!)).toBeGreaterThan(0);
    expect(measure(ferry!, last!)).toBe(0);
  });

  it('is 0 for a topic without terms', () => {
    expect(measureTopic(sources, '?!')(ferry!, first!)).toBe(0);
  });
});

it('articleRelevance ranks what names the topic often and in its title first', () => {
  const topic = topicOf(sources, 'ferry');
  const [one, two, none] = [ferry!, council!, orchard!].map((found) => articleRelevance(sources, found, topic));
  expect(one).toBeGreaterThan(two!);
  expect(two).toBeGreaterThan(0);
  expect(none).toBe(0);
});

it('articleRelevance counts for less in a long article what it names as often in passing', () => {
  const passing = 'The ferry was late. The ferry came at noon.';
  const other = ' Growers in the valley pruned old orchards, mended wooden fences and counted crates of pears.'.repeat(
    20,
  );
  const own = collect([
    { id: 'short', text: passing },
    { id: 'long', text: passing + other },
  ]);
  const topic = topicOf(own, 'ferry');
  const [short, long] = own.collection.articles.map((found) => articleRelevance(own, found, topic));
  expect(short).toBeGreaterThan(1.5 * long!);
});

it('sentenceRelevance hands some of it to the words that keep company with the topic, and to neighbours', () => {
  const [, fares, high, library] = sentenceRelevance(sources, ferry!, topicOf(sources, 'ferry'));
  expect(fares).toBe(1);
  expect(high).toBeGreaterThan(library!);
  expect(library).toBeGreaterThan(0);
});
