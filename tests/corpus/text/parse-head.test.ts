import { describe, expect, it } from 'vitest';
import { parseScrape } from '../../../src/corpus/text/parse-scrape.ts';
import { first, read, second, story, third, title } from './ferry-story.ts';

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

  it.each<[string, readonly string[], string]>([
    [
      'goes on in the next line',
      ['OLD FERRY OF PORT ELLERY TO SAIL FOR', 'ANOTHER TWO YEARS'],
      'OLD FERRY OF PORT ELLERY TO SAIL FOR ANOTHER TWO YEARS',
    ],
    ['stands below the name of the paper', ['THE MERROW GAZETTE', 'OLD FERRY TO SAIL ON'], 'OLD FERRY TO SAIL ON'],
    ['stands above a byline in capitals', ['OLD FERRY TO SAIL ON', 'BY RUTH VRIES'], 'OLD FERRY TO SAIL ON'],
    [
      'stands above a name in capitals',
      ['OLD FERRY WILL SAIL BAY, SAYS TOWN COUNCIL', 'RUTH VRIES'],
      'OLD FERRY WILL SAIL BAY, SAYS TOWN COUNCIL',
    ],
  ])('reads a headline in capitals that %s', (_, head, expected) => {
    const article = read(...head, 'By Dana Whitlock', 'May 2, 2031', '', first, '', second, '', third);
    expect(article.title).toBe(expected);
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
    const article = read(title, '', ...story, '', 'Published: March 5, 2019, 6:18 p.m. Updated: March 6, 2019, 7 p.m.');
    expect(article.published).toBe('2019-03-05T18:18');
    expect(article.paragraphs).toEqual([first, second, third]);
  });

  it('takes a link of a packed menu for no title, though the date stands right above the title', () => {
    const menu = ['Harbour Summit of Ferries 2031', 'Harbour Tours', 'Blog', '', 'April 7, 2031'];
    const article = read(...menu, '', title, '', 'Boats', '', ...story);
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

  it('reads a date in numbers as the spelling of its page suggests', () => {
    const british = `${third} Councillors said the harbour would cost £2m.`;
    expect(read(title, 'By Dana Whitlock', '02/10/2031', first, second, british).published).toBe('2031-10-02');
    expect(read(title, 'By Dana Whitlock', '02/10/2031', first, second, third).published).toBe('2031-02-10');
  });

  it('prefers the title to teasers of videos below the date', () => {
    const videos = [
      'Storm over the old ferry at Port Ellery',
      'Replay',
      'More Videos ...',
      'Watch',
      'Harbour',
      '1 of 9',
      'Town',
    ];
    const article = read('Harbour', '', title, '', 'By Dana Whitlock', 'May 2, 2031', '', ...videos, '', ...story);
    expect(article).toMatchObject({ title, paragraphs: [first, second, third] });
  });

  it('takes a headline that ends as a sentence for the title where no other line is one', () => {
    const headline = 'The town of Port Ellery keeps its ferry and drops the bridge.';
    const article = read('Harbour', '', headline, '', ...story);
    expect(article).toMatchObject({ title: headline, paragraphs: [first, second, third] });
  });

  it.each([
    [
      'above the credit of a picture',
      ['Dana Whitlock', '', 'May 2, 2031', '', title, ''],
      'Two years more are paid by the market.',
      ['Photograph: Sam O’Dell/Getty Images'],
    ],
    [
      'above the buttons to share',
      ['Dana Whitlock', '', 'May 2, 2031', '', title, ''],
      'Two years more are paid by the market and the town.',
      ['Facebook', 'Twitter', '', 'Photograph: Sam O’Dell/Getty Images'],
    ],
    [
      'below author and date, which come again',
      [title, '', 'By Dana Whitlock', '', 'May 2, 2031', ''],
      'Two years more are paid by the market and the town, and not by the harbour.',
      ['Share', '', 'Dana Whitlock', '', 'Contributing Writer', '', 'May 2, 2031'],
    ],
    ['with nothing but the story below', [title, ''], 'Two years more are paid by the market', []],
  ] as const)('takes a line below the title for the subheading %s', (_, head, subheading, below) => {
    const article = read(...head, subheading, '', ...below, '', ...story);
    expect(article).toMatchObject({ title, subheading, paragraphs: [first, second, third] });
  });

  it('takes no paragraph for the title where a text begins with the story', () => {
    const opening = `${first} ${second}`;
    expect(read(opening, '', third, '', first)).toMatchObject({ title: '', paragraphs: [opening, third, first] });
  });

  it('reads the date before the first words of a release, and none inside the story', () => {
    const dated = `PORT ELLERY, May 2, 2031 – ${first}`;
    expect(read(title, '', dated, '', second, '', third).published).toBe('2031-05-02');
    const told = `The ferry, which sailed first on May 2, 1931 – a Saturday – ${third}`;
    expect(read(title, '', told, '', first, '', second)).not.toHaveProperty('published');
  });

  it.each([
    ['Harbour log for May 2, 2031', ['By Dana Whitlock', '', 'May 2, 2031']],
    ['# Morning Bell 5.2.31', ['Author: Dana Whitlock', '', 'May 2, 2031']],
  ] as const)('takes %s for the title, though it has its day in it', (line, signs) => {
    const article = read('Harbour', '', line, '', ...signs, '', ...story);
    expect(article).toMatchObject({ title: line.replace('# ', ''), published: '2031-05-02' });
  });

  it('takes the date below the title before that of another story above it', () => {
    const other = ['Storm closes harbour', 'May 1, 2031', '', 'Boats'];
    expect(read(...other, '', title, '', 'Dana WhitlockMay 2, 2031', '', ...story).published).toBe('2031-05-02');
  });

  it.each([
    ['the way to the page, its steps not set apart', ['BusinessHarboursOld Ferries', '', 'Old Ferries'], 'Old Ferries'],
    ['the section and a shorter title', ['Europe|Old ferry to sail on', '', title], title],
    [
      'the title of another story',
      ['Harbour road closed', '', 'Sam Dale', '', `${title} for the market`, '', 'By Dana Whitlock'],
      `${title} for the market`,
    ],
    ['a menu', ['Subscribe Search My Account', 'NEWS', 'May 2, 2031', '', title], title],
    ['the title written otherwise', ['A Blog of the Harbour', '', title.toUpperCase(), title], title],
  ] as const)('takes the title below %s', (_, head, expected) => {
    const found = read(...head, '', ...story).title;
    expect(found.toLowerCase()).toBe(expected.toLowerCase());
  });

  it('takes the motto of a page over the title, its standfirst and the author for no title', () => {
    const motto = 'News and Views on the Ferry and the Market of Port Ellery';
    const standfirst = 'Two years more are paid by the market and the town, and not by the harbour.';
    const article = read('Sections', '', motto, '', title, '', standfirst, '', 'By Dana Whitlock', '', ...story);
    expect(article).toMatchObject({ title, subheading: standfirst });
  });

  it('takes a title between the caption of a picture, twice said, and the buttons of a gallery', () => {
    const caption =
      'Tomas Varga, head of the old ferry, left, and Ruth Vries, leader of the council, right, drop the bridge in Port Ellery';
    const gallery = [`${caption} on Monday, Nov. 18, 2030. less`, `${caption} on ... more`, 'Photo: Sam Dale, AP'];
    const article = read(...gallery, title, '1 / 23', 'Back to Gallery', '', ...story);
    expect(article).toMatchObject({ title, paragraphs: [first, second, third] });
  });

  it('takes the line between the date and the author for no title', () => {
    const head = [
      `${title} and bridge dropped`,
      '',
      'Updated / Tuesday, 19 Nov 2031 12:45',
      '',
      'The old ferry is quick',
    ];
    expect(read(...head, '', 'By Dana Whitlock', '', ...story).title).toBe(head[0]);
  });

  it('joins the day and the time below it', () => {
    expect(read(title, '', 'Dana Whitlock', '2 April 2031', '08:15', '', first, '', second).published).toBe(
      '2031-04-02T08:15',
    );
    expect(read(title, '', 'Dana Whitlock', '', 'Apr. 2, 2031', '', '8:15 AM', '', first, '', second).published).toBe(
      '2031-04-02T08:15',
    );
  });

  it('takes the title from the name of the page, and not the name of the page', () => {
    const subheading = 'The ferry will sail for another two years, and the bridge will not be built';
    const named = `${title} | The Merrow Post`;
    const below = read('Harbour', '', title, '', named, '', subheading, '', 'By Dana Whitlock', '', first, '', second);
    expect(below).toMatchObject({ title, subheading });
    expect(read(named, '', title, '', subheading, '', 'By Dana Whitlock', '', first, '', second)).toMatchObject({
      title,
      subheading,
    });
  });
});
