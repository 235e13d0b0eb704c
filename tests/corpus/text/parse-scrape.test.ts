import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScrape } from '../../../src/corpus/text/parse-scrape.ts';
import { first, second } from './ferry-story.ts';

describe('parseScrape', () => {
  it.each([
    ['Pier closed\n\nThe pier is closed.', 'The pier is closed.'],
    ['Pier closed\n\nThe pier is closed.\n\nAdvertisement', 'The pier is closed.'],
  ])('keeps a story of one short sentence: %j', (text, body) => {
    expect(parseScrape(text, 'a.txt').article?.text).toBe(body);
  });

  it('gives words of the scrape only, whatever it holds', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        first,
        second,
        'By Dana Whitlock',
        '5 March 2019',
        '',
        'Share',
        'Related articles',
        '# ',
        '](',
        '**',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
        const once = parseScrape(lines.join('\n'), 'a.txt');
        expect(parseScrape(lines.join('\n'), 'a.txt')).toEqual(once);
        const words = new Set(lines.join(' ').match(/\p{L}+/gu));
        for (const word of once.article?.text.match(/\p{L}+/gu) ?? []) {
          expect(words.has(word) || [...words].some((other) => word.includes(other))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['labels', 'Short label here\n'],
    ['headings of link lists', 'Trending\n'],
    ['signs', 'By Dana Whitlock\nMarch 5, 2019 12:00\n'],
    ['words on one line', 'word, '],
  ])('reads a scrape of nothing but %s to its end', (_, piece) => {
    expect(parseScrape(piece.repeat(1_500_000 / piece.length), 'a.txt').article).toBeDefined();
  });
});
