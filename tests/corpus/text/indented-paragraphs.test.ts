import { describe, expect, it } from 'vitest';
import { joinIndented } from '../../../src/corpus/text/indented-paragraphs.ts';
import { read } from './ferry-story.ts';

const join = (lines: readonly string[]) =>
  joinIndented(
    lines,
    lines.map((line) => line.trim()),
  );

const ragged = [
  '    The ferry of Port Ellery will stay in its shed until the third of May,',
  'as its owner told',
  'the harbour board. The company blamed the price of a',
  'new shaft. Nobody spoke.',
  '    The skipper, Tomas Varga, said that he would be the first to',
  'sail in her. Hannah Oduya of the Mer-',
  'row Line did not believe',
  'a word of it, and went home.',
];
const joined = [
  'The ferry of Port Ellery will stay in its shed until the third of May, as its owner told the harbour board. The company blamed the price of a new shaft. Nobody spoke.',
  'The skipper, Tomas Varga, said that he would be the first to sail in her. Hannah Oduya of the Merrow Line did not believe a word of it, and went home.',
];

describe('joinIndented', () => {
  it('joins paragraphs whose first lines are indented, however unevenly their lines are filled', () => {
    expect(join(ragged).filter((line) => line !== '')).toEqual(joined);
  });

  it('leaves the line below the last paragraph alone', () => {
    expect(join([...ragged, 'Share']).filter((line) => line !== '')).toEqual([...joined, 'Share']);
  });

  it.each<[string, readonly string[]]>([
    ['a menu', ['News', '  Harbour', '  Market', 'Sport', '  Sailing', '  Rowing', 'Letters', 'Tides']],
    ['paragraphs on one line each', ['   The ferry sails.', '   The bridge is shut.', '   The market is open.']],
    ['a quotation set in', [...ragged.map((line) => `    ${line.trim()}`)]],
  ])('leaves %s as it is', (_, lines) => expect(join(lines)).toEqual(lines.map((line) => line.trim())));
});

describe('parseScrape on lines that were broken unevenly', () => {
  const head = ['Old ferry to stay in its shed', 'By Dana Whitlock', '6 January 2032', ''];
  const flat = ragged.map((line) => line.trim());
  it.each<[string, readonly string[]]>([
    ['are indented', ragged],
    ['stand in one block', flat],
    ['stand apart', [...flat.slice(0, 4), '', ...flat.slice(4)]],
  ])('keeps all words of paragraphs that %s', (_, lines) => {
    expect(read(...head, ...lines).text.replace(/\s+/g, ' ')).toBe(joined.join(' '));
  });

  it('keeps the first line of a lead that nothing joins', () => {
    const lead = [
      'The bridge of Merrow will be shut to all in',
      'May. It is older than the town itself, and nobody minds it.',
    ];
    expect(read(...head, ...lead, '', joined[0] ?? '', '', joined[1] ?? '').text.replace(/\s+/g, ' ')).toBe(
      [...lead, ...joined].join(' '),
    );
  });
});
