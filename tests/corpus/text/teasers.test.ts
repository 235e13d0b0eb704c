import { describe, expect, it } from 'vitest';
import { first, read, second, story, third, title } from './ferry-story.ts';

const head = [title, '', 'By Dana Whitlock', 'May 2, 2031', ''];

describe('parseScrape on what leads to other stories', () => {
  it.each([
    ['a long line', ['Skippers of the mail boat reject calls from the harbour union to sail on Sundays in winter']],
    ['a label in capitals', ['ADD TO CART: A Model of the Old Ferry']],
    ['a line with no word of what follows', ['Eight healthy recipes for dinner during long holiday weekends']],
    [
      'a row of titles',
      ['Gale tears the roof off smithy in Merrow', '', 'Baker wins prize for rye', '', 'Goose stops train near quarry'],
    ],
    ['a title below the name of a paper', ['MERROW TIMES', '', 'Ferry tickets are a good gift']],
    ['the title of a video above its length', ['How the slip was painted', '02:14 - Source: Ellery News']],
    ['a cut teaser', ['The engine is new, but the hull of the boat has not been… Read…']],
    ['a caption below buttons', ['Facebook Twitter Pinterest', '', 'A skipper struggles with a wet rope']],
    ['a caption below its owner', ['© Ellery Images', 'The slip from the east in January']],
    ['who is seen at the left', ['Skipper Tomas Varga (left) at a fair in Merrow']],
    ['a credit glued to its caption', ['Ruth Vale/Getty ImagesIf you think the wait is long, look at the queue.']],
    ['a credit before its caption', ['Ruth Vale/Ellery Press Sam Dale says he never took a fare for the mail.']],
    ['a credit of two and a paper', ['What the new slip is for. (Ruth Vale and Otto Lamm/The Ellery Post)']],
  ] as const)('leaves out %s', (_, lines) => {
    expect(read(...head, first, '', ...lines, '', second, '', third).paragraphs).toEqual([first, second, third]);
  });

  it.each([
    'A heading of the town and its harbour',
    '“I sense that this person offered him to work on the boat for many years”',
    '1. SHOW UP ON GOOGLE',
  ])('keeps %s', (line) => {
    expect(read(...head, first, '', line, '', second, '', third).paragraphs).toEqual([first, line, second, third]);
  });

  it('goes on with the story below other stories and their dates', () => {
    const links = [
      'Related Articles',
      '',
      'Gale tears roof off smithy',
      '',
      '05 Oct 2031',
      '',
      'Baker wins prize',
      '',
      '25 Sep 2031',
    ];
    const article = read(...head, first, '', second, '', ...links, '', third, '', ...story);
    expect(article.paragraphs.slice(0, 3)).toEqual([first, second, third]);
    expect(article.published).toBe('2031-05-02');
  });

  it('takes the last of several titles, right above the author', () => {
    const titles = [
      'Gale tears the roof off smithy',
      '',
      'Baker wins another prize for rye',
      '',
      'Goose stops train near the quarry',
      '',
    ];
    expect(read(...titles, ...head, ...story).title).toBe(title);
  });

  it('leaves out what the page says of the author before the first paragraph', () => {
    const portrait =
      'Dana Whitlock currently works for The Lantern as a writer. She lives in Port Ellery and sails a boat.';
    expect(read(...head, portrait, '', ...story)).toMatchObject({
      paragraphs: [first, second, third],
      outlet: 'The Lantern',
    });
  });

  it.each([
    ['Posted 21 hours ago by Dana Whitlock (@dana)', 'Dana Whitlock'],
    ['By Dana Whitlock 2 hours ago', 'Dana Whitlock'],
    ['By Dana Whitlock November 12 at 12:32 PM', 'Dana Whitlock'],
    ['Posted by Dana Whitlock, Product Marketing Manager, Ellery Boats Team', 'Dana Whitlock'],
  ])('reads the author of %s', (line, name) => {
    expect(read(title, '', line, '', ...story).authors).toEqual([name]);
  });

  it('reads a name over an address above the title, and a handle beside a name', () => {
    const above = ['Dana Whitlock', 'dana@lantern.example | Lantern Reporting', '', title, '', 'May 2, 2031', ''];
    expect(read(...above, ...story).authors).toEqual(['Dana Whitlock']);
    expect(read(title, '', 'Dana Whitlock dwhitlock', 'May 2, 2031', '', ...story).authors).toEqual(['Dana Whitlock']);
  });

  it('reads the outlet from a wire in the place line', () => {
    const lead = `PORT ELLERY, May 2, 2031 /ElleryWire/ -- ${first}`;
    expect(read(title, '', lead, '', second, '', third).outlet).toBe('ElleryWire');
  });

  it('reads a time in four digits behind the date', () => {
    const line = 'November 28, 2031 -- Updated 0203 GMT (1003 HKT)';
    expect(read(title, '', 'By Dana Whitlock', line, '', ...story).published).toBe('2031-11-28T02:03');
  });

  it('reads a subheading over a caption, and a short one', () => {
    const caption = 'The old ferry at its slip on the east side of Merrow. Photograph: Ruth Vale/Ellery Post';
    const deck = 'The ferry will sail for two more years, and no bridge is to be built';
    const below = ['By Dana Whitlock', '', 'May 2, 2031', ''];
    expect(read(title, '', deck, '', caption, '', ...below, ...story).subheading).toBe(deck);
    expect(read(title, '', 'Same boats, other tides.', '', ...below, ...story).subheading).toBe(
      'Same boats, other tides.',
    );
  });
});
