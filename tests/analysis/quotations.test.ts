import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../src/analysis/paragraphs.ts';
import { findQuotations } from '../../src/analysis/quotations.ts';

const rows: readonly (readonly [name: string, text: string, quotations: readonly string[]])[] = [
  ['straight marks', '"We stay," she said. "We like it."', ['"We stay,"', '"We like it."']],
  ['curly marks', 'He called it “a mess” twice.', ['“a mess”']],
  ['an opening mark typed as a closing one', '”We stay,” she said.', ['”We stay,”']],
  ['a closing mark typed as an opening one', 'The “shop“ is closed.', ['“shop“']],
  ['single marks around apostrophes', '‘It’s the bakers’ money,’ she said.', ['‘It’s the bakers’ money,’']],
  ['double marks inside single ones', '‘She said “no” to me,’ he said.', ['‘She said “no” to me,’']],
  ['single marks inside double ones', '"He said, \'Go,\'" she said.', ['"He said, \'Go,\'"']],
  ['curly marks inside curly ones', '“I read “The Sea” twice,” she said.', ['“I read “The Sea” twice,”']],
  ['inches', 'A plank 42" long fell. "Mind it," he said.', ['"Mind it,"']],
  ['apostrophes before words', "Rock 'n' roll of the '90s; 'twas good.", []],
  ['a year without its century', 'In ‘08 they lost, but ‘won’ later.', ['‘won’']],
  ['guillemets', 'She said « no » and left.', ['« no »']],
  ['two paragraphs, the first unclosed', 'She said:\n\n“One.\n\n“Two.”\n\nEnd.', ['“One.\n\n“Two.”']],
  ['an unclosed paragraph at the end', 'She said: “One and', ['“One and']],
  ['marks around nothing', 'He wrote "" and "...".', []],
];

describe('findQuotations', () => {
  it.each(rows)('%s', (_name, text, expected) => {
    const found = findQuotations(text, findParagraphs(text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('keeps one span a paragraph of a long speech', () => {
    const text = '“One.\n\n“Two.\n\n“Three.”';
    const [speech] = findQuotations(text, findParagraphs(text));
    expect(speech?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['“One.', '“Two.', '“Three.”']);
    expect(speech?.closed).toBe(true);
  });

  it('reads a speech of a hundred thousand paragraphs in no time that grows with their square', () => {
    const text = '“Yes.\n\n'.repeat(100_000);
    const paragraphs = findParagraphs(text);
    const started = performance.now();
    const [speech, ...more] = findQuotations(text, paragraphs);
    expect(performance.now() - started).toBeLessThan(5000);
    expect([speech?.parts.length, more]).toEqual([100_000, []]);
  });

  it('reads hostile marks to the end', () => {
    const marks = ' ‘a'.repeat(20_000);
    expect(findQuotations(`${marks} “b”`, [{ start: 0, end: marks.length + 4 }]).length).toBeGreaterThan(0);
  });

  it('gives ordered spans that do not overlap, whatever the text', () => {
    const piece = fc.constantFrom('"', '“', '”', "'", '‘', '’', ' ', '\n\n', '.', ',', 'word', 'Name', '42', '«', '»');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const quotation of findQuotations(text, findParagraphs(text))) {
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          expect(quotation.end).toBeLessThanOrEqual(text.length);
          end = quotation.end;
        }
      }),
    );
  });
});
