import { describe, expect, it } from 'vitest';
import { paragraphs, readPage, title } from './ferry-page.ts';

const [first = '', ...rest] = paragraphs;
const within = (table: string) =>
  readPage(
    `<article><h1>${title}</h1><p>${first}</p>${table}${rest.map((text) => `<p>${text}</p>`).join('')}</article>`,
  )?.text.split('\n\n');

describe('tables inside a story', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'with a head',
      '<table><thead><tr><th>Ticket</th><th>Old</th><th>New</th></tr></thead><tbody><tr><td>Adult</td><td>$4.00</td><td>$4.60</td></tr><tr><td>Dog</td><td></td><td>$1</td></tr></tbody></table>',
      ['Ticket | Old | New', 'Adult | $4.00 | $4.60', 'Dog |  | $1'],
    ],
    [
      'without a head, its end tags left out',
      '<table><tr><td>2029<td>1,204<tr><td>2030<td>988</table>',
      ['2029 | 1,204', '2030 | 988'],
    ],
    [
      'with a caption, and paragraphs in its cells',
      '<table><caption>Whom she carries</caption><tr><th>Day</th><th>Crew</th></tr><tr><td><p>Monday</p></td><td><p>Tomas Varga</p><p>Hannah Oduya</p></td></tr></table>',
      ['Whom she carries', 'Day | Crew', 'Monday | Tomas Varga Hannah Oduya'],
    ],
    [
      'that lay out a page, one cell a row',
      '<table><tr><td><p>The skipper said that he would be the first to sail in her.</p></td></tr><tr><td><p>Nobody in the town believed a word of it, and all went home.</p></td></tr></table>',
      [
        'The skipper said that he would be the first to sail in her.',
        'Nobody in the town believed a word of it, and all went home.',
      ],
    ],
  ])('%s', (_, table, rows) => expect(within(table)).toEqual([first, ...rows, ...rest]));
});
