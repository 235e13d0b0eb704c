import { describe, expect, it } from 'vitest';
import { parseScrape } from '../../../src/corpus/text/parse-scrape.ts';
import { linesMarked, markedScrapes, unmark } from './marked-scrapes.ts';
import { moreMarkedScrapes } from './more-marked-scrapes.ts';

describe('parseScrape over the layouts of many outlets', () => {
  it.each([...markedScrapes, ...moreMarkedScrapes])('$name', ({ marked, authors, outlet, published }) => {
    const { article } = parseScrape(unmark(marked), 'a.txt');
    const withoutBullet = (line: string) => line.replace(/^[*-] /, '');
    const [title] = linesMarked(marked, 'T');
    const [subheading] = linesMarked(marked, 'S');
    expect(article).toMatchObject({ title, authors, ...(outlet && { outlet }) });
    expect(article?.subheading).toBe(subheading);
    expect(article?.published).toBe(published);
    expect(article?.text.split('\n\n').map(withoutBullet)).toEqual(linesMarked(marked, 'Bl').map(withoutBullet));
  });
});
