import { describe, expect, it } from 'vitest';
import { dropMailHead } from '../../../src/corpus/text/mail-head.ts';
import { first, read, second } from './ferry-story.ts';

const mail = [
  'From: The Ellery Line <line@ellery.example>',
  'To: readers',
  'Subject: What the ferry costs',
  'Date: Mon, 3 Mar 2031 07:00:00 +0000',
  '',
];

describe('dropMailHead', () => {
  it('makes the subject of a mail its title, and keeps the date', () => {
    const article = read(...mail, first, '', second);
    expect(article).toMatchObject({
      title: 'What the ferry costs',
      published: '2031-03-03T07:00',
      paragraphs: [first, second],
    });
  });

  it('leaves other texts as they are', () => {
    const lines = ['Subject: the ferry', 'From: the harbour'];
    expect(dropMailHead(lines.slice(0, 1))).toEqual(lines.slice(0, 1));
    expect(dropMailHead([...Array<string>(20).fill(first), ...mail])).toHaveLength(25);
  });
});

describe('dropTitleLabel', () => {
  it('takes the label off a title whose neighbours are labelled, too', () => {
    const labels = ['Title: What the ferry costs', 'Author: Dana Whitlock', 'Published: 3 March 2031', ''];
    expect(read(...labels, first, '', second)).toMatchObject({
      title: 'What the ferry costs',
      authors: ['Dana Whitlock'],
      published: '2031-03-03',
      paragraphs: [first, second],
    });
  });
});
