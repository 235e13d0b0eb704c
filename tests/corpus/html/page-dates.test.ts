import { describe, expect, it } from 'vitest';
import { parseHtmlArticle } from '../../../src/corpus/html/parse-html.ts';
import { readPage, story, title } from './ferry-page.ts';

const others =
  '<div><h3>More stories</h3><ul><li><a href="/b">Cannery takes on thirty people for autumn</a> <time datetime="2031-02-11">11 Feb</time></li></ul></div>';

/** The day that a page gives, whose head is this and below whose story others are listed. */
function dayOf(head: string, lang = 'en', meta = ''): string | undefined {
  return readPage(`<article><h1>${title}</h1>${head}${story}</article>${others}`, title, meta, lang)?.published;
}

describe('the day of a page', () => {
  it.each([
    ['in a line that no class names', '<div>March 3, 2031</div>', '2031-03-03'],
    [
      'beside a label',
      '<dl><dt>Published</dt><dd>3 March 2031</dd><dt>Updated</dt><dd>9 April 2031</dd></dl>',
      '2031-03-03',
    ],
    ['behind that of the change', '<b>Updated: 5 March 2031</b> <i>Published on: 3 March 2031</i>', '2031-03-03'],
    ['of the change, alone', '<div>Updated 8:09 PM EST, March 4, 2031</div>', '2031-03-04T20:09'],
    ['in the words of an element', '<span>Submitted by dana on Mon, 03/10/2031 - 10:12</span>', '2031-03-10T10:12'],
    ['where nobody sees it', '<div aria-label="Published 10:12 a.m. ET March 3, 2031"></div>', '2031-03-03T10:12'],
    [
      'behind a change that a class calls publication',
      '<p class="publish-time">Updated - March 05, 2031</p><p class="publish-time">Published - March 03, 2031</p>',
      '2031-03-03',
    ],
    ['nowhere', '<span class="date">3 hours ago</span>', undefined],
  ])('stands %s', (_, head, day) => {
    expect(dayOf(head)).toBe(day);
  });

  it.each([
    ['pl', 'Opublikowano: 3 marca 2031, 10:12', '2031-03-03T10:12'],
    ['ru', '3 марта 2031, 10:12', '2031-03-03T10:12'],
    ['cs', 'Aktualizováno 4. dubna 2031, vydáno 3. března 2031', '2031-03-03'],
    ['sv', 'Publicerad 3 maj 2031 10.12', '2031-05-03T10:12'],
    ['tr', 'Giriş Tarihi: 03 Mart 2031 10:12', '2031-03-03T10:12'],
    ['hu', '2031. március 3. 10:12', '2031-03-03'],
    ['fr', 'Publié le 03 mars 2031 à 10h12, modifié le 04 avril 2031 à 08h00', '2031-03-03T10:12'],
    ['ja', '2031年3月3日 10時12分', '2031-03-03T10:12'],
    ['ko', '입력 2031.03.03 10:12 | 수정 2031.04.03 11:00', '2031-03-03T10:12'],
  ])('is read in %s', (lang, line, day) => {
    expect(dayOf(`<p>${line}</p>`, lang)).toBe(day);
  });

  it.each(['news/20310303-old-ferry', 'news/old-ferry-2031-03-03.html', '2031/03/03/old-ferry'])(
    'stands in %s',
    (path) => {
      expect(dayOf('', 'en', `<link rel="canonical" href="https://ellery.example/${path}">`)).toBe('2031-03-03');
    },
  );

  it('is not that of the visit, nor of a comment', () => {
    const page = (day: string) =>
      `<title>${title}</title><div class="topbar"><div class="current-date">Monday, June 9, 2031</div></div><article><h1>${title}</h1>${day}${story}</article><ol id="comments"><li><cite class="author">Otto Marsh</cite> <time datetime="2031-04-07">7 April 2031</time><p>Well done.</p></li></ol>`;
    const read = (day: string) => parseHtmlArticle(page(day), 'a.html').article;
    expect(read('<div>3 March 2031</div>')?.published).toBe('2031-03-03');
    expect(read('')).not.toHaveProperty('published');
    expect(read('')?.authors).toEqual([]);
  });
});
