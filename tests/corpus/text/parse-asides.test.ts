import { describe, expect, it } from 'vitest';
import { first, read, second, story, third, title } from './ferry-story.ts';

describe('parseScrape on what stands beside the story', () => {
  const head = [title, '', 'By Dana Whitlock', 'May 2, 2031', ''];

  it('leaves out a long caption above its credit before the first paragraph', () => {
    const caption = `${third} It carried mail for forty years and was painted twice in that time.`;
    const close = read(
      title,
      '',
      'By Dana Whitlock',
      'May 2, 2031',
      '',
      'Shares',
      caption,
      '(Image: © Ellery Project)',
      '',
      first,
      '',
      second,
    );
    expect(close.paragraphs).toEqual([first, second]);
    const barred = read(...head, caption, '', 'Image: Ellery Project', '', 'Share', '', first, '', second);
    expect(barred.paragraphs).toEqual([first, second]);
  });

  it('leaves out a picture’s words and its caption that say the same', () => {
    const caption = 'Skippers of the old ferry, pictured in 1961 on the slip below the market hall';
    expect(read(...head, first, '', caption, caption, '', second, '', third).paragraphs).toEqual([
      first,
      second,
      third,
    ]);
  });

  it.each([
    ['a body in brackets', ['The head of the line, who runs the old ferry', '(Ellery Shipping Co.)']],
    [
      'whose courtesy it is',
      ['In a picture of the slip the tugs are yellow (at left; the ferry is at right)', '', 'Courtesy of Tomas Varga'],
    ],
    [
      'a name in capitals below a video',
      ['Video: In this talk of 2029 the mayor explains how ferries are built', '', 'ELLERYFILM'],
    ],
  ] as const)('leaves out a picture’s caption and %s', (_, picture) => {
    expect(read(...head, first, '', ...picture, '', second, '', third).paragraphs).toEqual([first, second, third]);
  });

  it('leaves out the caption below a picture of a Markdown page', () => {
    const caption =
      'Skippers of the line wearing red have come to the slip, Tuesday, Nov. 19, 2030, asking for new boats and a new pier';
    const picture = ['![](https://ellery.example/slip.jpg)', '', caption, '', 'Tomas Varga, AP'];
    expect(read(`# ${title}`, ...head.slice(1), first, '', ...picture, '', second, '', third).paragraphs).toEqual([
      first,
      second,
      third,
    ]);
  });

  it('keeps what is said in brackets behind a sentence', () => {
    const laughed = 'I have steered it since I was a boy, and I still cannot swim. (Laughter)';
    expect(read(...head, first, '', laughed, '', second).paragraphs).toEqual([first, laughed, second]);
  });

  it('leaves out points that are lines of the story word for word, where blank lines set them apart', () => {
    const points = ['Highlights', '', second, ''];
    expect(read(...head, ...points, first, '', second, '', third).paragraphs).toEqual([first, second, third]);
  });

  it.each([
    ['a heading', ['Key points']],
    ['a box', ['At a glance', 'Fare two crowns', 'Length 18 km']],
    ['a list', ['Key points', '• The bridge would cost nine million crowns', '• The ferry takes 14 minutes']],
  ] as const)('keeps what stands above the main points that stand below two paragraphs, as %s', (_, points) => {
    const article = read(...head, first, '', second, '', ...points, '', third);
    expect(article.paragraphs).toEqual([first, second, ...points, third]);
  });

  it.each([
    ['below its credit', ['Sam Dale / AP', '', 'The old ferry leaves its slip.']],
    ['signed in capitals', ['The old ferry leaves its slip. SAM DALE']],
    ['above a box', ['The old ferry leaves its slip.', '', 'Sign up to our daily newsletter']],
    ['of a video', ['NOW PLAYING', 'The council has dropped the bridge. Sam Dale has more.']],
  ] as const)('leaves out a short caption before the first paragraph, %s', (_, picture) => {
    expect(read(...head, ...picture, '', first, '', second, '', third).paragraphs).toEqual([first, second, third]);
  });

  it('leaves out a card whose title stands twice, each time below its section', () => {
    const card = [
      'Harbour',
      'Storm closes the harbour road',
      'Harbour',
      'Storm closes the harbour road',
      'It may be shut for days.',
    ];
    expect(read(...head, first, '', ...card, '', second, '', third).paragraphs).toEqual([first, second, third]);
  });

  it.each([
    ['a link from end to end', ['[Storm closes the harbour road again](/storm)']],
    [
      'headings that are links',
      ['### [Storm closes the harbour road](/a)', '', '### [Fish prices rise as boats stay](/b)'],
    ],
    [
      'a card that is linked twice',
      ['[Storm closes harbour road](/a)', '', '[Storm closes harbour road](/a)', '', 'It may be shut.'],
    ],
    ['what is shouted over a box', ['THE TIDE -- NOW AS A PODCAST!', '', 'Hear it each week. Click to subscribe!']],
  ] as const)('leaves out of Markdown %s', (_, aside) => {
    expect(read(`# ${title}`, ...head.slice(1), first, '', ...aside, '', second, '', third).paragraphs).toEqual([
      first,
      second,
      third,
    ]);
  });

  it('keeps a heading of Markdown that is a link, and who is quoted at the end', () => {
    const linked = read(
      `# ${title}`,
      ...head.slice(1),
      first,
      '',
      '### [The old ferry of Port Ellery](/b)',
      '',
      second,
    );
    expect(linked.paragraphs).toEqual([first, 'The old ferry of Port Ellery', second]);
    const sources = read(...head, first, '', '[Merrow Post]', '', second, '', '[Coast Review]');
    expect(sources.paragraphs).toEqual([first, '[Merrow Post]', second, '[Coast Review]']);
  });

  it('leaves out one sentence below two labels at the end', () => {
    const foot = ['Merrow Post', '', 'A Word to Our Readers', '', 'Please keep our paper alive for everyone.'];
    expect(read(...head, ...story, '', ...foot).paragraphs).toEqual([first, second, third]);
  });

  it('leaves out the title of another story between paragraphs, and keeps headings', () => {
    const item = '* Both the mayor and the harbour master dropped out before the vote';
    expect(read(...head, first, '', item, '', second).paragraphs).toEqual([first, item, second]);
    const plain = 'The town once again pays for a bridge that nobody wants to build';
    expect(read(...head, first, '', plain, '', second, '', third).paragraphs).toEqual([first, second, third]);
    const teaser = 'Ellery Bridge Tolls Announced for Lorries and Cars – Season Tickets Cost Less';
    expect(read(...head, first, '', teaser, '', second, '', third).paragraphs).toEqual([first, second, third]);
    const headings = [
      'The Ferry That Nobody in the Town Wanted Is Still Here',
      'The Bridge That Everybody in the Town Wanted Is Not Here',
    ];
    const several = read(...head, first, '', headings[0]!, '', second, '', headings[1]!, '', third);
    expect(several.paragraphs).toEqual([first, headings[0], second, headings[1], third]);
  });

  it('leaves out titles of other stories close together at the end, and keeps a list', () => {
    const teasers = [
      '15 Amazing Pictures of Old Ferries',
      '11 Fascinating Facts About Harbour Cranes',
      'The 11 Biggest Unanswered Questions About Tides',
    ];
    const shorter = ['12 Pictures of Old Ferries', ...teasers.slice(1)];
    expect(read(...head, ...story, '', ...shorter).paragraphs).toEqual([first, second, third]);
    expect(read(...head, first, '', second, '', third, '', ...teasers).paragraphs).toEqual([first, second, third]);
    const boats = [
      'May 3 -- Old Ferry, Port Ellery',
      'May 4 -- New Ferry, Merrow Slip',
      'May 5 -- Mail Boat, Cape Ellery',
    ];
    expect(read(...head, first, '', second, '', third, '', ...boats).paragraphs).toEqual([
      first,
      second,
      third,
      ...boats,
    ]);
  });

  it('ends before titles and teasers by turns', () => {
    const teasers = [
      'Top stories',
      'Storm closes harbour for third day',
      'A storm has closed the harbour for a third day.',
      'Fish prices rise as boats stay in',
      'Prices of fish rose by a third on Monday.',
      'Relics found below the pier',
    ];
    expect(read(...head, first, '', second, '', third, '', ...teasers).paragraphs).toEqual([first, second, third]);
  });
});
