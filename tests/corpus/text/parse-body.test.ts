import { describe, expect, it } from 'vitest';
import { first, read, second, third, title } from './ferry-story.ts';

describe('parseScrape on the body of a scrape', () => {
  it('leaves out the motto of a box', () => {
    const box = ['Sign up for our newsletter today!', 'The full story, not just the headlines', 'Download now'];
    const article = read(title, 'By Dana Whitlock', first, ...box, second, third);
    expect(article.paragraphs).toEqual([first, second, third]);
  });

  it('keeps headings that a list of contents names, and leaves out headlines in capitals', () => {
    const sections = ['In this article', 'Who pays for it', 'How to avoid it'];
    const head = [title, 'By Dana Whitlock', 'May 2, 2031', ...sections, ''];
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

  it('leaves out captions, links, boxes and bars inside the body, and keeps headings and short paragraphs', () => {
    const article = read(
      'Local News',
      '',
      title,
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
      title,
      authors: ['Dana Whitlock'],
      published: '2019-03-05T00:21',
    });
  });

  it('joins lines that were wrapped', () => {
    const wrap = (text: string) =>
      text
        .replace(/(.{1,71})(?:\s|$)/g, '$1\n')
        .trim()
        .split('\n');
    const article = read(title, '', ...wrap(`${first} ${second}`), '', ...wrap(third), '', ...wrap(second));
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
      title,
      authors: ['Dana Whitlock'],
      published: '2019-03-05',
    });
    expect(article.paragraphs).toEqual([`PORT ELLERY : ${first}`, second]);
  });

  const head = [title, '', 'By Dana Whitlock', 'May 2, 2031', ''];

  it('keeps sources in brackets that come again, and a message’s signature at the end', () => {
    const source = '[Ellery Post]';
    const signature = '— Ruth Vale (@ruthvale) May 1, 2031';
    const article = read(
      ...head,
      first,
      '',
      source,
      '',
      second,
      '',
      source,
      '',
      third,
      '',
      signature,
      '',
      'Share this story',
    );
    expect(article.paragraphs).toEqual([first, source, second, source, third, signature]);
  });
});
