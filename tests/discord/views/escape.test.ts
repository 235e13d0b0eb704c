import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLine, masked, plain, visible } from '../../../src/discord/views/escape.ts';
import { anyText } from '../any-text.ts';

describe('plain', () => {
  it.each([
    ['emphasis', 'a *b* __c__ ~~d~~ `e` ||f||', 'a \\*b\\* \\_\\_c\\_\\_ \\~\\~d\\~\\~ \\`e\\` \\|\\|f\\|\\|'],
    ['mentions', '@everyone <@1> <#2> <@&3>', '\\@everyone \\<\\@1\\> \\<#2\\> \\<\\@&3\\>'],
    ['times, emoji and commands', '<t:1:R> <:a:1> </ask:1>', '\\<t:1:R\\> \\<:a:1\\> \\</ask:1\\>'],
    ['links', '[here](https://a.example)', '\\[here\\]\\(https\\://a.example\\)'],
    [
      'headings and lists',
      '# one\n- two\n> three\n1. four\n-# five',
      '\\# one\n\\- two\n\\> three\n1\\. four\n\\-# five',
    ],
    ['an address stays whole', 'see https://a.example/x_y_z.', 'see https://a.example/x_y_z.'],
    ['an address before a mark is no link', '(https://a.example/x_y.)', '\\(https\\://a.example/x\\_y.\\)'],
    ['what reorders or hides', 'a\u202eb\u200bc\u2066d\u0000e\u{e0041}', 'abcde'],
    ['joined emoji stay', '\u{1f468}\u200d\u{1f33e}', '\u{1f468}\u200d\u{1f33e}'],
  ])('%s', (_name, text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  it('shows every visible character, and at most one backslash for each', () => {
    fc.assert(
      fc.property(anyText(200), (text) => {
        const shown = plain(text);
        expect(shown.replace(/\\([^\p{L}\p{N}\s])/gu, '$1')).toBe(visible(text));
        expect(shown.length).toBeLessThanOrEqual(2 * text.length + 2);
      }),
    );
  });

  it('takes time in proportion to a hostile text', () => {
    const started = performance.now();
    for (const piece of ['https://', '[', '\\', '<@', '-# ', '1.', 'a\n', '\u202e']) plain(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('masked', () => {
  it('links only what is http or https, and never opens a preview', () => {
    expect(masked('a', 'https://a.example/b(c)')).toBe('[a](<https://a.example/b%28c%29>)');
    expect(masked('a', 'javascript:alert(1)')).toBe('a');
    expect(masked('a', 'https://a.example/>)[x](<https://b.example')).not.toContain('>)[');
  });
});

it('cuts a line at a word and never inside a character', () => {
  expect(cutLine('the tide  gate\nis open', 15)).toBe('the tide gate…');
  fc.assert(
    fc.property(anyText(80), fc.integer({ min: 2, max: 40 }), (text, limit) => {
      expect(cutLine(text, limit).length).toBeLessThanOrEqual(limit);
      expect(cutLine(text, limit).isWellFormed()).toBe(true);
    }),
  );
});
