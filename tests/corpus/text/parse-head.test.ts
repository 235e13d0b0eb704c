import { describe, expect, it } from 'vitest';
import { parseScrape } from '../../../src/corpus/text/parse-scrape.ts';
import { first, read, second, third, title } from './ferry-story.ts';

describe('parseScrape on the head of a scrape', () => {
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
    const dated = [title, 'Port Ellery, Updated: Jul 03, 2031, 21:14 IST'];
    const place = read(...dated, first, second, `${third.slice(0, -1)}, people in Port Ellery say.`);
    expect(place).toMatchObject({ authors: [], published: '2031-07-03T21:14' });
    const capitals = read(title, 'PORT MERROW, July 3, 2031 21:14 IST', first, second, third);
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

  it('reads a head with date, byline, tool bar and subheading, and leaves out what follows', () => {
    const article = read(
      title,
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
      title,
      subheading: 'Bridge too dear for small town, mayor finds',
      authors: ['Dana Whitlock'],
      outlet: 'Port Ellery Post',
      published: '2019-02-03T04:05',
      paragraphs: [first, second, third],
    });
  });

  it('makes no date and no author where none stands', () => {
    const article = read(title, '', first, '', second);
    expect(article).not.toHaveProperty('published');
    expect(article.authors).toEqual([]);
    expect(article.paragraphs).toEqual([first, second]);
  });

  it('takes the date below the body where none stands above', () => {
    const article = read(
      title,
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

  it('takes a link of a packed menu for no title, though the date stands right above the title', () => {
    const menu = ['Harbour Summit of Ferries 2031', 'Harbour Tours', 'Blog', '', 'April 7, 2031'];
    const article = read(...menu, '', title, '', 'Boats', '', first, '', second, '', third);
    expect(article).toMatchObject({ title, authors: [], published: '2031-04-07' });
  });

  it('reads a head whose date has no year, and makes none', () => {
    const sentence = 'The town keeps its old ferry. It had to.';
    const article = read(
      'Search',
      '',
      'Harbour',
      '',
      sentence,
      '',
      'Updated Mar 5, 9:41 AM;Posted Mar 4, 8:19 PM',
      '',
      first,
      '',
      second,
    );
    expect(article).toMatchObject({ title: sentence, authors: [], paragraphs: [first, second] });
    expect(article).not.toHaveProperty('published');
  });

  it.each([
    ['an agency before the date', ['Reuters November 18, 2031 11:03 PM'], ['Reuters']],
    ['an agency over the date', ['JIJI', 'Feb 18, 2031'], ['JIJI']],
    [
      'a desk between place and date',
      ['Merrow, Ellery Nation Bureau | Updated : 19 November 2031, 09:01 AM'],
      ['Ellery Nation Bureau'],
    ],
    ['a name with a common word', ['Dana White', '18 Nov 2031, 19:09'], ['Dana White']],
    [
      'a name and its agency',
      ['Dana Whitlock Associated Press', 'Published 11:34 PM EST Nov 19, 2031'],
      ['Dana Whitlock'],
    ],
    ['a label over the name', ['By :', 'Dana Whitlock', 'May 2, 2031'], ['Dana Whitlock']],
    ['a date glued to the name', ['By Dana Whitlock Last updated Nov 8, 2031'], ['Dana Whitlock']],
    ['a source', ['Source: Xinhua| 2031-03-03 14:05:33'], []],
  ] as const)('reads who wrote it from %s', (_, signs, authors) => {
    expect(read('Harbour', '', title, '', ...signs, '', first, '', second, '', third)).toMatchObject({
      title,
      authors,
    });
  });

  it('reads the name above the section, the date and the title', () => {
    const article = read(
      'Harbour',
      '',
      'Dana Whitlock',
      'Ideas',
      '11.14.2031 09:00 AM',
      '',
      title,
      '',
      first,
      '',
      second,
    );
    expect(article).toMatchObject({ title, authors: ['Dana Whitlock'], published: '2031-11-14T09:00' });
  });

  it('takes a topic for no author, and what says `By` before what only looks like a name', () => {
    const topic = ['Harbour Fishing', 'November 8, 2031', '', title];
    const told = `${third} It says nothing of fishing or of the harbour.`;
    expect(read(...topic, '', first, '', second, '', told).authors).toEqual([]);
    expect(read(...topic, 'By Dana Whitlock', '', first, '', second).authors).toEqual(['Dana Whitlock']);
  });
});
