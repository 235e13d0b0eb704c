import { describe, expect, it } from 'vitest';
import { endsSentence, isProse, splitScrape } from '../../../src/corpus/text/scrape-lines.ts';
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
    const lines = splitScrape('One\nT\u00adwo\n\n---\n\nThree\u00a0 four');
    expect(lines.map(({ text, gap }) => [text, gap])).toEqual([
      ['One', true],
      ['Two', false],
      ['Three four', true],
    ]);
  });
});
