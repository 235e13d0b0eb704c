import { describe, expect, it } from 'vitest';
import { hintedOutlet, siteAlone, toldOutlet } from '../../../src/corpus/text/named-outlet.ts';
import { read, story, title } from './ferry-story.ts';

describe('toldOutlet', () => {
  it.each([
    ['Originally published on Live Coast.', 'Live Coast'],
    ['Live Coast is supported by its audience. When you buy, we may earn.', 'Live Coast'],
    ['Why you can trust Ellery News', 'Ellery News'],
    ['Read the original article on Ellery Nation.', 'Ellery Nation'],
    ['By Dana Whitlock - Live Coast Contributor 2031-11-19T12:48:14Z Sea', 'Live Coast'],
    [
      'Dana Whitlock (dana@coastreview.example) is the editor and publisher of The Coast Review, and a sailor.',
      'The Coast Review',
    ],
    ['Dana is the harbour editor at Ellery Technica.', 'Ellery Technica'],
    ['Dana covers ferries for Lantern5 and keeps bees.', 'Lantern5'],
    ['Dana Whitlock is an Ellery Chronicle staff writer. Email: dana@chronicle.example', 'Ellery Chronicle'],
    ['Dana Whitlock is a Merrow reporter.', undefined],
    ['Dana Whitlock is a writer in Port Ellery.', undefined],
    ['He is the editor of his own days.', undefined],
    ['Why you can trust us', undefined],
  ])('%s', (line, outlet) => {
    expect(toldOutlet(['Share', line])).toBe(outlet);
  });
});

it('takes the outlet below what announces it', () => {
  expect(toldOutlet(['2 comments', 'Click to follow', 'The Lantern'])).toBe('The Lantern');
  expect(toldOutlet(['2 comments', 'Click to follow', 'what matters to you'])).toBeUndefined();
});

describe('hintedOutlet', () => {
  const none = () => false;
  it.each([
    [
      'Get Lantern Magazine delivered to your inbox',
      'This article was reprinted from Lantern Magazine.',
      'Lantern Magazine',
    ],
    ['Subscribe to LANTERN and stay smart', 'More Great LANTERN Stories', 'LANTERN'],
    ['About Ellery Today', 'Ellery Today International', 'Ellery Today'],
    ['Join Our', 'Join Our Newsletter', undefined],
    ['About Dana Whitlock', 'Dana Whitlock', undefined],
    ['Subscribe to our newsletter', 'Our newsletter', undefined],
    ['About Ellery Today', 'Contact', 'Ellery Today'],
    ['Follow The Lantern', 'Contact', 'The Lantern'],
    ['Welcome to The Ellery News’s EUROPEAN EXPERIENCE', 'Contact', 'The Ellery News'],
    ['More from LanternWatch', 'Most popular', 'LanternWatch'],
    ['About Merrow Shipping', 'Contact', undefined],
  ])('%s', (line, other, outlet) => {
    expect(hintedOutlet([line, other], none)).toBe(outlet);
  });

  it('gives no name of the story', () => {
    expect(hintedOutlet(['More from Merrow', 'Merrow pier reopens'], (name) => name === 'Merrow')).toBeUndefined();
  });
});

describe('siteAlone', () => {
  it.each([
    ['ellerylantern.com', 'ellerylantern.com'],
    ['www.merrow-post.co.uk', 'merrow-post.co.uk'],
    ['facebook.com', undefined],
    ['a.txt', undefined],
    ['See ellerylantern.com', undefined],
  ])('%s', (line, site) => {
    expect(siteAlone(line)).toBe(site);
  });
});

describe('parseScrape', () => {
  it.each([
    [
      'an address among author and date',
      ['By Dana Whitlock', 'ellerylantern.com', 'May 2, 2031'],
      [],
      'ellerylantern.com',
    ],
    ['a place beside it', ['Dana Whitlock', 'May 2, 2031', 'Merrow Times, Port Ellery'], [], 'Merrow Times'],
    ['a role beside it', ['May 2, 2031', 'By:', 'Dana Whitlock', 'Harbour reporter, MR Herald'], [], 'MR Herald'],
    ['no credit of a picture', ['Dana Whitlock', 'Al Sandor, Associated Press', 'May 2, 2031'], [], undefined],
    ['an address that signs', ['By Dana Whitlock'], ['– EllerySays.com'], 'EllerySays.com'],
    ['an address at the foot', ['By Dana Whitlock'], ['EllerySays.com', 'Since 1994'], 'EllerySays.com'],
    ['what it says of itself', ['By Dana Whitlock'], ['Originally published on Live Coast.'], 'Live Coast'],
    ['a line of rights', ['By Dana Whitlock'], ['© The Ellery News, a Coast Media Newspaper'], 'The Ellery News'],
    ['no place of the story', ['By Dana Whitlock'], ['More from Port Ellery', 'Port Ellery to get a pier'], undefined],
  ] as const)('reads the outlet from %s', (_, signs, foot, outlet) => {
    expect(read(title, '', ...signs, '', ...story, '', ...foot).outlet).toBe(outlet);
  });

  it('reads the outlet from its address before the first words', () => {
    expect(read(title, '', `EllerySays.Net - ${story[0]}`, '', ...story.slice(2)).outlet).toBe('EllerySays.Net');
  });
});
