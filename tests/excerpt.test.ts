import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite, displayTitle, excerpt } from '../src/excerpt.ts';
import type { Article } from '../src/types/articles.ts';

function articleWith(text: string, title = ''): Article {
  return { id: 'a', title, authors: [], text };
}

describe('excerpt', () => {
  it('cuts exactly what the offsets say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        expect(excerpt(articleWith(text), { start, end })).toBe(text.slice(start, end));
      }),
    );
  });

  it.each([
    ['empty', 2, 2],
    ['backwards', 3, 2],
    ['before the text', -1, 2],
    ['beyond the text', 0, 6],
    ['not whole', 0.5, 2],
  ])('refuses a span that is %s', (_name, start, end) => {
    expect(() => excerpt(articleWith('abcde'), { start, end })).toThrow(RangeError);
  });
});

describe('cite', () => {
  it('names the paragraph in which the span begins', () => {
    const article = articleWith('One.\n\nTwo and three.');
    const paragraphs = [
      { start: 0, end: 4 },
      { start: 6, end: 20 },
    ];
    expect(cite(article, paragraphs, { start: 10, end: 13 })).toMatchObject({
      paragraph: 2,
      paragraphs: 2,
      text: 'and',
    });
  });
});

describe('displayTitle', () => {
  it.each([
    ['the title', 'Tide gates reopen', 'The gates …', 'Tide gates reopen'],
    ['the first words', '', 'The gates reopen.\n\nMore.', 'The gates reopen.'],
    ['the id where there are no words', '', '', 'a'],
  ])('is %s', (_name, title, text, shown) => {
    expect(displayTitle(articleWith(text, title))).toBe(shown);
  });
});
