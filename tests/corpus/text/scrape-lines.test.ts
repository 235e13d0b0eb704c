import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsSentence, isProse, splitScrape, unwrap } from '../../../src/corpus/text/scrape-lines.ts';
import { stripMarkup } from '../../../src/corpus/text/strip-markup.ts';

describe('isProse', () => {
  it.each([
    [
      'a paragraph in a script without spaces and full stops',
      'เรือข้ามฟากลำเก่าของเมืองพอร์ตเอลเลอรีจะแล่นต่อไปอีกสองปี สภาเมืองตัดสินเมื่อวันจันทร์ เพราะสะพานใหม่จะแพงกว่าภาษีทั้งหมดที่เมืองเก็บได้ในเวลาสิบปี',
      true,
    ],
    ['a headline in it', 'เรือข้ามฟากลำเก่าจะแล่นต่อไป', false],
  ])('tells %s', (_, text, prose) => expect(isProse(text)).toBe(prose));

  it.each(['သင်္ဘောဟောင်း ဆက်သွားမည်။', 'पुरानी नाव चलती रहेगी।'])('knows the end of %s', (text) =>
    expect(endsSentence(text)).toBe(true),
  );
});

describe('unwrap', () => {
  it('joins what was wrapped at a width, and keeps blank lines and items', () => {
    const lines = [
      'The ferry crossed the bay as it had done on every day of the year,',
      'and nobody on the quay looked up when its horn sounded twice over',
      'the water, for they had heard it all their lives.',
      '',
      'It carried the post, two cows and a piano that the schoolmaster had',
      'won in a lottery, and which nobody in the whole town was able to',
      'play.',
      '* one item of a list that is nearly as long as the lines above it',
      '* another',
    ];
    expect(unwrap(lines)).toEqual([lines.slice(0, 3).join(' '), '', lines.slice(4, 7).join(' '), ...lines.slice(7)]);
  });

  it('leaves lines alone that are paragraphs', () => {
    const lines = [
      'A long line of its own that says a good deal.',
      '',
      'Short.',
      'And another line, of another length.',
    ];
    expect(unwrap(lines)).toEqual(lines);
  });

  it('never loses a word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 90 }), { maxLength: 40 }), (lines) => {
        const words = (list: readonly string[]) =>
          list
            .join(' ')
            .split(' ')
            .filter((word) => word !== '');
        expect(words(unwrap(lines))).toEqual(words(lines));
      }),
    );
  });
});

describe('stripMarkup', () => {
  it.each([
    ['  * [Port Ellery](/places/1.html)'.trim(), { text: 'Port Ellery', item: true, linked: true }],
    ['## The *old* ferry', { text: 'The old ferry', heading: 2, item: false, linked: false }],
    [
      'The [harbour](https://ellery.example/a_(b) "title") is __full__.',
      { text: 'The harbour is full.', item: false, linked: false },
    ],
    ['![The pier](pier.jpg)', { text: '', item: false, linked: false }],
    ['* * *', { text: '', item: false, linked: false }],
    ['](https://ellery.example/share?u=1) [', { text: '', item: false, linked: false }],
    [
      'snake_case stays, and 2 * 3 * 4 too',
      { text: 'snake_case stays, and 2 * 3 * 4 too', item: false, linked: false },
    ],
  ])('%s', (line, expected) => {
    expect(stripMarkup(line)).toEqual(expected);
  });
});

describe('splitScrape', () => {
  it('has no line without words, and tells where blank lines stood', () => {
    const lines = splitScrape('One\nTwo\n\n---\n\nThree\u00a0 four');
    expect(lines.map(({ text, gap }) => [text, gap])).toEqual([
      ['One', true],
      ['Two', false],
      ['Three four', true],
    ]);
  });
});
