import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plain } from '../../src/discord/views/escape.ts';
import { drawMarkdown } from '../../src/preview/draw-markdown.ts';
import { html } from '../../src/preview/html.ts';

const names = { users: new Map([['200000000000000003', 'Ada']]), channels: new Map([['200000000000000002', 'quay']]) };
const draw = (text: string) => drawMarkdown(text, names).markup;

it.each([
  ['**tide** gates', '<strong>tide</strong> gates'],
  ['*tide* and _ebb_', '<em>tide</em> and <em>ebb</em>'],
  ['__tide__ ~~ebb~~', '<u>tide</u> <s>ebb</s>'],
  ['### Tide', '<h5>Tide</h5>'],
  ['-# paragraph 2 of 4', '<small>paragraph 2 of 4</small>'],
  ['`a*b*`', '<code>a*b*</code>'],
  ['```\na < b\n```', '<pre><code>a &lt; b</code></pre>'],
  ['||late||', '<span class="spoiler" tabindex="0">late</span>'],
  ['> quay', '<blockquote>quay</blockquote>'],
  ['\\*not\\* small', '*not* small'],
  ['<@200000000000000003>', '<span class="mention">@Ada</span>'],
  ['<#200000000000000002>', '<span class="mention">#quay</span>'],
  ['</ask:300000000000000001>', '<button type="button" class="mention" data-line="/ask ">/ask</button>'],
  [
    '[Ferry](<https://example.org/a?b=1&c=2>)',
    '<a href="https://example.org/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer nofollow">Ferry</a>',
  ],
])('%s', (text, markup) => {
  expect(draw(text)).toBe(markup);
});

it.each([
  '[x](javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](data:text/html,hi)',
  '[x](<vbscript:x>)',
  '<javascript:alert(1)>',
  '[x](//example.org)',
  '[x](JaVaScRiPt:alert(1))',
  '[x](https:javascript)',
])('makes no link of %s but to http and https', (text) => {
  for (const [, address] of draw(text).matchAll(/href="([^"]*)"/gu)) expect(address).toMatch(/^https?:\/\//u);
});

const pieces =
  '<img src=x onerror=x()> " \' & < > ** _ || ` ``` [ ] ( ) javascript:x https://a.example <@1> # -# a \\ <t:1:R> :x:';
const nasty = fc
  .array(fc.constantFrom('\n', '> ', ...pieces.split(' ')), { maxLength: 40 })
  .map((parts) => parts.join(''));

it('draws no element and no attribute but its own, whatever the text', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const rest = draw(text).replace(
        /<\/?(?:strong|em|u|s|code|pre|h3|h4|h5|small|blockquote|br|time|a|span|button)(?: (?:class|tabindex|type|data-line|href|target|rel)="[^"<>]*")*>/gu,
        '',
      );
      expect(rest).not.toMatch(/[<>]/u);
    }),
  );
});

it('shows escaped text of articles as it is', () => {
  fc.assert(
    fc.property(nasty, (parts) => {
      const text = parts
        .replace(/https:\S*/gu, '')
        .replace(/\s+/gu, ' ')
        .trim();
      expect(draw(plain(text))).toBe(html`${text}`.markup);
    }),
  );
});

it.each(['*', '[', '> ', '||', '_*', '<t:', '-# '])('reads marks within marks to the end: %s', (mark) => {
  expect(draw(`${mark.repeat(1300)} end`)).toContain('end');
});
