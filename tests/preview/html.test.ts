import fc from 'fast-check';
import { expect, it } from 'vitest';
import { html } from '../../src/preview/html.ts';

it('escapes what is put in, and nothing twice', () => {
  const inner = html`<b title="${'"\'<&>'}">${'<i>'}</b>`;
  expect(inner.markup).toBe('<b title="&quot;&#39;&lt;&amp;&gt;">&lt;i&gt;</b>');
  expect(html`${inner}${[inner, 'a & b']}${undefined}${false}${7}`.markup).toBe(
    `${inner.markup}${inner.markup}a &amp; b7`,
  );
});

it('lets no text out of its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`<p title="${text}">${text}</p>`;
      expect(markup.slice('<p title="'.length, -'</p>'.length).replace('">', '')).not.toMatch(/[<>"']/u);
    }),
  );
});
