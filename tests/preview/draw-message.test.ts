import { expect, it } from 'vitest';
import { button, menu, message, picturePart, row, rule, section, textPart } from '../../src/discord/views/message.ts';
import { drawMessage } from '../../src/preview/draw-message.ts';

const names = { users: new Map<string, string>(), channels: new Map<string, string>() };
const hostile = '"><script>alert(1)</script>';

it('draws text, lines, sections, buttons and menus of a container', () => {
  const parts = [
    textPart('**Oduya**'),
    rule(),
    section('a quote', button('1c', { label: 'Context' })),
    row(button('1p', { label: 'Next', emoji: '▶️', primary: true }), button('1q', { label: 'Back', disabled: true })),
    row(menu('1k', 'Who?', [{ label: 'Brandt', value: 'b', description: 'a baker' }])),
  ];
  const { markup } = drawMessage({ body: message(parts, { accent: 255, ephemeral: false }), files: [] }, names);
  expect(markup).toBe(
    [
      '<div class="container" data-accent="255">',
      '<div class="text"><strong>Oduya</strong></div><hr>',
      '<div class="section"><div><div class="text">a quote</div></div>',
      '<button type="button" class="secondary" data-id="1c" ><span>Context</span></button></div>',
      '<div class="row"><button type="button" class="primary" data-id="1p" ><span class="emoji">▶️</span><span>Next</span></button>',
      '<button type="button" class="secondary" data-id="1q" disabled><span>Back</span></button></div>',
      '<div class="row"><select data-id="1k" aria-label="Who?"><option value="" selected disabled>Who?</option>',
      '<option value="b" >Brandt — a baker</option></select></div></div>',
    ].join(''),
  );
});

it('draws pictures of the message itself and no others', () => {
  const body = message([picturePart('line.png', 'two dates')], { accent: 1, ephemeral: false });
  const file = { name: 'line.png', data: new Uint8Array([1, 2, 3]), contentType: 'image/png' };
  expect(drawMessage({ body, files: [file] }, names).markup).toContain(
    '<img src="data:image/png;base64,AQID" alt="two dates">',
  );
  expect(drawMessage({ body, files: [] }, names).markup).not.toContain('<img');
});

it('escapes labels, placeholders, values and ids', () => {
  const parts = [
    textPart(hostile),
    row(button(hostile, { label: hostile, emoji: hostile })),
    row(menu(hostile, hostile, [{ label: hostile, value: hostile, description: hostile }])),
    picturePart('a.png', hostile),
  ];
  const files = [{ name: 'a.png', data: new Uint8Array(), contentType: 'image/png' }];
  const { markup } = drawMessage({ body: message(parts, { accent: 1, ephemeral: false }), files }, names);
  expect(markup).not.toContain('<script');
  expect(markup).not.toContain('"">');
});
