import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { unwrap } from '../../../src/corpus/text/unwrap.ts';

describe('unwrap', () => {
  it('joins the lines of a story though menus stand around it and an address is longer', () => {
    const wrapped = [
      'The old ferry across the bay of Port Ellery will sail for another',
      'two years, the town council decided on Monday after a long night and',
      'a vote that nobody had thought would be as close as it was in the end,',
    ];
    const menu = ['', 'Home', 'Boats', 'Tides', 'Market', 'Fish', 'Weather', 'Sport', 'Letters', ''];
    const address =
      'https://ellery.example/news/2031/05/02/the-old-ferry-across-the-bay-will-sail-for-another-two-years';
    const lines = [...menu, ...wrapped, ...wrapped, 'as all agree.', ...menu, address];
    expect(unwrap(lines)).toContain([...wrapped, ...wrapped, 'as all agree.'].join(' '));
    expect(unwrap(lines)).toContain('Weather');
  });

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

  it.each<[string, readonly string[]]>([
    [
      'items that end as parts of a sentence',
      [
        'The town will',
        'mend the pier before the next winter, or',
        'build a bridge in place of the ferry, or',
        'close the market until May.',
      ],
    ],
    [
      'verses that begin with capitals',
      [
        'The ferry sails upon the bay',
        'And nobody can say',
        'Where she was built, nor by whose hand',
        'She came to this cold land',
      ],
    ],
    ['short lines', ['two eggs', 'a cup of', 'flour, and', 'salt']],
  ])('leaves %s apart', (_, lines) => expect(unwrap(lines)).toEqual(lines));

  it('leaves lines alone that are paragraphs', () => {
    const lines = [
      'A long line of its own that says a good deal.',
      '',
      'Short.',
      'And another line, of another length.',
    ];
    expect(unwrap(lines)).toEqual(lines);
  });

  it('makes words whole that were divided at the ends of lines, whatever the width', () => {
    const lines = [
      'The fare fell for the house-',
      'holds of the lower town.',
      '',
      'A tide-',
      'gate, the tide-gate, a soft\u00ad',
      'er sea',
    ];
    expect(unwrap(lines)).toEqual([
      'The fare fell for the households of the lower town.',
      '',
      'A tide-gate, the tide-gate, a softer sea',
    ]);
  });

  it.each([
    ['a narrow column', 34, ''],
    ['lines among which an address stands', 60, `See https://ellery.example/${'old-ferry/'.repeat(12)}`],
  ])('joins %s', (_, width, more) => {
    const paragraphs = [
      'The council of the town voted to lower the fare for all who cross, which had been the same for years and years, although nobody on either shore had asked how that came about, or who gained by it.',
      'The engineers recommended a bank of earth; others disagreed and asked for more time before anything was built, and a third party wanted to know why the old wall was never mended when it was still cheap.',
    ];
    const lines = ['Fares fall', '', ...paragraphs.flatMap((text) => [...wrapAnsi(text, width).split('\n'), '']), more];
    expect(unwrap(lines)).toEqual(['Fares fall', '', paragraphs[0], '', paragraphs[1], '', more]);
  });

  it('leaves verses alone', () => {
    const lines = [
      'The ferry goes at noon, my love,',
      'The ferry goes at three,',
      'And all the gulls that fly above',
      'Will never',
      'carry me,',
      'Will never carry me.',
      'No more',
      'at sea.',
    ];
    expect(unwrap(lines)).toEqual(lines);
  });

  it('never loses a letter', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 90 }), { maxLength: 40 }), (lines) => {
        const letters = (list: readonly string[]) => list.join('').replace(/[-‐\u00ad ]/g, '');
        expect(letters(unwrap(lines))).toEqual(letters(lines));
      }),
    );
  });
});
