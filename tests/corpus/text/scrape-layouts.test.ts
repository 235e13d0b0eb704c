import { describe, expect, it } from 'vitest';
import { parseScrape } from '../../../src/corpus/text/parse-scrape.ts';
import { boxedMarkedScrapes } from './boxed-marked-scrapes.ts';
import { foreignMarkedScrapes } from './foreign-marked-scrapes.ts';
import { interruptedMarkedScrapes } from './interrupted-marked-scrapes.ts';
import { kindsMarkedScrapes } from './kinds-marked-scrapes.ts';
import { lateMarkedScrapes } from './late-marked-scrapes.ts';
import { linesMarked, markedScrapes, unmark } from './marked-scrapes.ts';
import { moreMarkedScrapes } from './more-marked-scrapes.ts';
import { shortMarkedScrapes } from './short-marked-scrapes.ts';

describe('parseScrape over the layouts of many outlets', () => {
  it.each([
    ...markedScrapes,
    ...moreMarkedScrapes,
    ...shortMarkedScrapes,
    ...foreignMarkedScrapes,
    ...boxedMarkedScrapes,
    ...interruptedMarkedScrapes,
    ...lateMarkedScrapes,
    ...kindsMarkedScrapes,
  ])('$name', ({ marked, authors, outlet, published }) => {
    const { article } = parseScrape(unmark(marked), 'a.txt');
    const withoutBullet = (line: string) => line.replace(/^[*-] /, '');
    const [title] = linesMarked(marked, 'T');
    const [subheading] = linesMarked(marked, 'S');
    expect(article).toMatchObject({ title, authors, ...(outlet && { outlet }) });
    expect(article?.subheading).toBe(subheading);
    expect(article?.published).toBe(published);
    expect(article?.text.split('\n\n').map(withoutBullet)).toEqual(linesMarked(marked, 'Bl').map(withoutBullet));
  });

  // A reader whose time grows with the square of the lines does not come to the end of these before the tests' time-out.
  it.each([
    'Share this article',
    'Related stories',
    'Sign up for our newsletter today!',
    'Subscribe to Merrow Coast',
    'By Dana Whitlock',
  ])('reads a scrape of nothing but a sentence and “%s” to its end', (line) => {
    const sentence = 'The old ferry across the bay of Port Ellery will sail for another two years.';
    const { article, problems } = parseScrape(`${line}\n${sentence}\n`.repeat(40_000), 'a.txt');
    expect(article?.text.startsWith(sentence) || problems.length > 0).toBe(true);
  });
});
