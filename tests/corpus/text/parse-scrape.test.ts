import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScrape } from '../../../src/corpus/text/parse-scrape.ts';

const first =
  'The old ferry across the bay of Port Ellery will sail for another two years, the town council decided on Monday.';
const second =
  '“It is still the quickest way to the market,” said the harbour master, who has steered it since he was a boy.';
const third = 'A bridge that was planned in its place would cost more than the town takes in taxes in ten years.';

function read(...lines: readonly string[]) {
  const { article } = parseScrape(lines.join('\n'), 'a.txt');
  if (!article) throw new Error('no article');
  return { ...article, paragraphs: article.text.split('\n\n') };
}

describe('parseScrape', () => {
  it('takes no heading of the story for the title, though a list of contents names it first', () => {
    const scrape = [
      'Gadgets',
      'The harbour that runs on a thirty-year-old computer',
      'Dana Whitlock',
      'Published July 21, 2034',
      'Jump to:',
      'Why it is kept by the town',
      '',
      'In a room behind the fish market stands the computer that has opened the lock gates of the town since 2004.',
      '',
      'It has a screen of five inches, and there is no one alive who wrote its code or knows where the manual is.',
      '',
      'Why it is kept by the town',
      '',
      'The last replacement was tried in 2019 and drowned a boat, which nobody at the lock has forgotten to this day.',
    ];
    const { article } = parseScrape(scrape.join('\n'), 'a.txt');
    expect(article).toMatchObject({ title: scrape[1], authors: ['Dana Whitlock'], published: '2034-07-21' });
  });

  it('takes no place for an author, and the name below a letter for one', () => {
    const dated = ['Old ferry to sail on, council says', 'Port Ellery, Updated: Jul 03, 2031, 21:14 IST'];
    const place = read(...dated, first, second, `${third.slice(0, -1)}, people in Port Ellery say.`);
    expect(place).toMatchObject({ authors: [], published: '2031-07-03T21:14' });
    const capitals = read(
      'Old ferry to sail on, council says',
      'PORT MERROW, July 3, 2031 21:14 IST',
      first,
      second,
      third,
    );
    expect(capitals.authors).toEqual([]);
    const letter = read(
      'The ferry belongs to all',
      'May 2, 2031',
      '',
      first,
      '',
      second,
      '',
      third,
      '',
      'Ruth Vries',
      'Merrow',
    );
    expect(letter).toMatchObject({ authors: ['Ruth Vries'], paragraphs: [first, second, third] });
  });

  it('leaves out the motto of a box', () => {
    const box = ['Sign up for our newsletter today!', 'The full story, not just the headlines', 'Download now'];
    const article = read('Old ferry to sail on, council says', 'By Dana Whitlock', first, ...box, second, third);
    expect(article.paragraphs).toEqual([first, second, third]);
  });

  it('takes the motto of a blog above its menu for no title', () => {
    const blog = read(
      'Harbour Notes',
      'A blog about boats',
      'Menu',
      'What the old dredger found',
      'Posted on May 2, 2031',
      first,
      second,
      third,
    );
    expect(blog.title).toBe('What the old dredger found');
  });

  it('keeps headings that a list of contents names, and leaves out headlines in capitals', () => {
    const sections = ['In this article', 'Who pays for it', 'How to avoid it'];
    const head = ['Old ferry to sail on, council says', 'By Dana Whitlock', 'May 2, 2031', ...sections, ''];
    const link = 'HARBOUR MASTER SAYS HE NEVER SAW THE BILL';
    const unnamed = read(
      ...head.filter((line) => line !== 'In this article'),
      first,
      '',
      'Who pays for it',
      '',
      second,
      third,
    );
    expect(unnamed.paragraphs).toEqual([first, 'Who pays for it', second, third]);
    const article = read(...head, first, '', 'Who pays for it', '', second, '', link, '', third);
    expect(article.paragraphs).toEqual([first, 'Who pays for it', second, third]);
  });

  it('reads a head with date, byline, tool bar and subheading, and leaves out what follows', () => {
    const article = read(
      'Old ferry to sail on, council says',
      'Updated: 2019-02-03 04:05',
      'By Dana Whitlock(Port Ellery Post)',
      '  Print Mail Large Medium  Small 分享按钮 0',
      'Bridge too dear for small town, mayor finds',
      first,
      second,
      third,
      '0',
      '',
      'Related Stories',
      'Storm closes harbour for third day',
      'Most Viewed  Today’s Top News',
    );
    expect(article).toMatchObject({
      title: 'Old ferry to sail on, council says',
      subheading: 'Bridge too dear for small town, mayor finds',
      authors: ['Dana Whitlock'],
      outlet: 'Port Ellery Post',
      published: '2019-02-03T04:05',
      paragraphs: [first, second, third],
    });
  });

  it('leaves out captions, links, boxes and bars inside the body, and keeps headings and short paragraphs', () => {
    const article = read(
      'Local News',
      '',
      'Old ferry to sail on, council says',
      '',
      'Dana Whitlock',
      '',
      'March 5, 2019 / 12:21 AM',
      '',
      first,
      '',
      'FILE PHOTO: The ferry at its pier, March 1, 2019. HARBOUR/Ruth Vries',
      '',
      'READ MORE: Storm closes harbour for third day',
      '',
      'What happens next?',
      '',
      'Nobody knows.',
      '',
      second,
      '',
      'Related articles',
      '',
      'Storm closes harbour for third day',
      '',
      'Fish prices rise as boats stay in',
      '',
      third,
      '',
      'Sign up for our newsletter and never miss a story',
      '',
      'Reporting by Dana Whitlock; Editing by Ruth Vries',
      '',
      'Share this story',
    );
    expect(article.paragraphs).toEqual([first, 'What happens next?', 'Nobody knows.', second, third]);
    expect(article).toMatchObject({
      title: 'Old ferry to sail on, council says',
      authors: ['Dana Whitlock'],
      published: '2019-03-05T00:21',
    });
  });

  it('makes no date and no author where none stands', () => {
    const article = read('Old ferry to sail on, council says', '', first, '', second);
    expect(article).not.toHaveProperty('published');
    expect(article.authors).toEqual([]);
    expect(article.paragraphs).toEqual([first, second]);
  });

  it('takes the date below the body where none stands above', () => {
    const article = read(
      'Old ferry to sail on, council says',
      '',
      first,
      '',
      second,
      '',
      third,
      '',
      'Published: March 5, 2019, 6:18 p.m. Updated: March 6, 2019, 7 p.m.',
    );
    expect(article.published).toBe('2019-03-05T18:18');
    expect(article.paragraphs).toEqual([first, second, third]);
  });

  it('joins lines that were wrapped', () => {
    const wrap = (text: string) =>
      text
        .replace(/(.{1,71})(?:\s|$)/g, '$1\n')
        .trim()
        .split('\n');
    const article = read(
      'Old ferry to sail on, council says',
      '',
      ...wrap(`${first} ${second}`),
      '',
      ...wrap(third),
      '',
      ...wrap(second),
    );
    expect(article.paragraphs).toEqual([`${first} ${second}`, third, second]);
  });

  it('takes the markup of converters off', () => {
    const article = read(
      '[ NEWS ](https://ellery.example/news)',
      '',
      '# Old ferry to sail on, council says',
      '',
      '5 Mar 2019 by [Dana Whitlock](/people/dana_(w).html)',
      '',
      '  * [ FACEBOOK ](javascript:void\\(0\\);)',
      '',
      `**PORT ELLERY** : ${first.replace('ferry', '[ferry](/ferry)')}`,
      '',
      second.replace('said', '_said_'),
      '',
      '* * *',
      '',
      '  * [Harbour](/tags/harbour)',
    );
    expect(article).toMatchObject({
      title: 'Old ferry to sail on, council says',
      authors: ['Dana Whitlock'],
      published: '2019-03-05',
    });
    expect(article.paragraphs).toEqual([`PORT ELLERY : ${first}`, second]);
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
