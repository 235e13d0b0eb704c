import { describe, expect, it } from 'vitest';
import { first, read, second, story, third, title } from './ferry-story.ts';

describe('parseScrape on who wrote an article', () => {
  it('takes no place for an author, and the name below a letter for one', () => {
    const dated = [title, 'Port Ellery, Updated: Jul 03, 2031, 21:14 IST'];
    const place = read(...dated, first, second, `${third.slice(0, -1)}, people in Port Ellery say.`);
    expect(place).toMatchObject({ authors: [], published: '2031-07-03T21:14' });
    const capitals = read(title, 'PORT MERROW, July 3, 2031 21:14 IST', first, second, third);
    expect(capitals.authors).toEqual([]);
    const letter = read('The ferry belongs to all', 'May 2, 2031', '', ...story, '', 'Ruth Vries', 'Merrow');
    expect(letter).toMatchObject({ authors: ['Ruth Vries'], paragraphs: [first, second, third] });
    const signed = ['Ruth Vries', 'Tomas Varga, Merrow', 'Dana Whitlock'];
    expect(read('The ferry belongs to all', '', ...story, '', ...signed).authors).toEqual([]);
    expect(read('Menu', 'Authors', 'About', 'Store', '', title, 'May 2, 2031', '', ...story).authors).toEqual([]);
    expect(read(title, '', ...story, '', 'Published by', 'Ruth Vries').authors).toEqual(['Ruth Vries']);
    const foot = ['Date 19.11.2031', '', 'Author Ruth Vries', '', 'Keywords ferry'];
    expect(read(title, '', ...story, '', ...foot)).toMatchObject({ authors: ['Ruth Vries'], published: '2031-11-19' });
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
    ['a line with the place', ['By Dana Whitlock at Pier Park', 'May 2, 2031'], ['Dana Whitlock']],
    ['a date glued to the bare name', ['Dana WhitlockMay 30, 2031'], ['Dana Whitlock']],
    ['`By` glued to the name', ['ByDana Whitlock', 'May 2, 2031'], ['Dana Whitlock']],
    [
      'two lines, with roles',
      ['Dana Whitlock, Staff Attorney, Harbour Law Project', '& Tomas Varga, Director of Ferries', 'July 5, 2031'],
      ['Dana Whitlock', 'Tomas Varga'],
    ],
    [
      'a line for each',
      ['By Dana Whitlock,', 'Tomas Varga', 'and Ruth Vries', 'July 5, 2031'],
      ['Dana Whitlock', 'Tomas Varga', 'Ruth Vries'],
    ],
    [
      'names and handles by turns below a label',
      ['By', 'Dana Whitlock', '@danaw', 'Tomas Varga', '1 October 2031'],
      ['Dana Whitlock', 'Tomas Varga'],
    ],
    [
      'a second name that menus have, too',
      ['By Dana Whitlock , Tomas Long on May 2, 2031'],
      ['Dana Whitlock', 'Tomas Long'],
    ],
    ['a house glued to the name', ['Dana WhitlockEFN Staff Writer'], ['Dana Whitlock']],
    [
      'a name and the staff of a paper',
      ['By Dana Whitlock Lantern Staff,Updated November 19, 2031, 5:01 p.m.'],
      ['Dana Whitlock'],
    ],
    ['a name and where it is filed', ['Dana Whitlock__Filed Under: Ferries', 'November 19th 2031'], ['Dana Whitlock']],
    ['a name and a house of two words', ['By Dana Whitlock Global News', 'May 2, 2031'], ['Dana Whitlock']],
    ['no caption', ['19 Nov, 2031 12:45', 'The old ferry at its slip © Reuters / Sam Dale'], []],
    ['a source', ['Source: Xinhua| 2031-03-03 14:05:33'], []],
  ] as const)('reads who wrote it from %s', (_, signs, authors) => {
    expect(read('Harbour', '', title, '', ...signs, '', ...story)).toMatchObject({
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

  it('reads the name above the section, the date and the title where blank lines set them apart', () => {
    const head = ['Dana Whitlock', '', 'Ideas', '', '11.14.2031 09:00 AM', '', title, ''];
    expect(read(...head, first, '', second).authors).toEqual(['Dana Whitlock']);
  });

  it('takes a topic for no author, and what says `By` before what only looks like a name', () => {
    const topic = ['Harbour Fishing', 'November 8, 2031', '', title];
    const told = `${third} It says nothing of fishing or of the harbour.`;
    expect(read(...topic, '', first, '', second, '', told).authors).toEqual([]);
    expect(read(...topic, 'By Dana Whitlock', '', first, '', second).authors).toEqual(['Dana Whitlock']);
  });
});
