import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import type { Article } from '../../src/types/articles.ts';
import { whoSays } from './who-says.ts';

function articleOf(text: string): Article {
  return { id: 'test', title: '', authors: [], text };
}

const rows: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['after the quote', '"We stay put," Ada Okoro said.', ['Ada Okoro: "We stay put,"']],
  [
    'inverted, with an apposition',
    '“We stay put,” said Ada Okoro, 52, a ferry pilot from Port Ellery.',
    ['Ada Okoro: “We stay put,”'],
  ],
  ['before the quote', 'Ada Okoro, who runs the ferry, said: “We stay put.”', ['Ada Okoro: “We stay put.”']],
  [
    'continued after the attribution',
    '"We stay," Ada Okoro said. "We like it here."',
    ['Ada Okoro: "We stay,"', 'Ada Okoro: "We like it here."'],
  ],
  ['one person tells another', 'Ada Okoro told Nils Berg the plan was "a bad joke."', ['Ada Okoro: "a bad joke."']],
  [
    'a surname stands for the full name',
    'Nils Berg runs the mill.\n\n"It is old," Berg said.',
    ['Nils Berg: "It is old,"'],
  ],
  [
    'a pronoun by its gender',
    'Ada Okoro met Nils Berg on Monday. "It went well," she said.',
    ['Ada Okoro: "It went well,"'],
  ],
  [
    'an unnamed source has no speaker',
    '“We know of the case,” a police spokesman said. Chief Nils Berg was away.',
    ['[a police spokesman]: “We know of the case,”'],
  ],
  [
    'according to',
    'The road is “a death trap”, according to Ada Okoro, who lives there.',
    ['Ada Okoro: “a death trap”'],
  ],
  [
    'a title is no speech',
    'Ada Okoro’s novel “The Glass Pier” sold well. “I am glad,” Okoro said.',
    ['Ada Okoro: “I am glad,”'],
  ],
];

describe('attributeQuotes', () => {
  it.each(rows)('%s', (_name, text, expected) => {
    expect(whoSays(text)).toEqual(expected);
  });

  it('gives spans inside the text and speakers that exist, whatever the text', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      ' ',
      '\n\n',
      '. ',
      ', ',
      'said',
      'Ada Okoro',
      'he',
      'the mayor',
      'told',
      'Berg',
      ':',
      '(',
      ')',
      'who',
      'a statement',
      "'s",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const text = pieces.join(' ');
        const { quotes, speakers } = analyze(articleOf(text));
        for (const quote of quotes) {
          for (const span of [quote, quote.mention, quote.cue]) {
            if (span) expect(text.slice(span.start, span.end).trim()).not.toBe('');
          }
          if (quote.speaker !== undefined) expect(speakers[quote.speaker]).toBeDefined();
        }
      }),
    );
  });
});
