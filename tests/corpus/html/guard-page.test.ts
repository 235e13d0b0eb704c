import { describe, expect, it } from 'vitest';
import { guardPage } from '../../../src/corpus/html/guard-page.ts';

describe('guardPage', () => {
  it.each([
    ['scripts and styles', 'a<script>if (a<b) "</p>"</script>b<style>p{}</style>c', 'abc'],
    ['comments', 'a<!-- <p> -->b', 'ab'],
    ['what only changes letters', '<p>a <b>bold</b> <em>word</em></p>', '<p>a bold word</p>'],
    [
      'what runs, paints or carries data',
      '<p onclick="x()" style="color:red" data-x="1" class="lead">a</p>',
      '<p class="lead">a</p>',
    ],
    ['a bare sign, which is text', 'a < b', 'a &lt; b'],
    ['closing tags of nothing', 'a</div></section>b', 'ab'],
    ['hidden elements', '<div style="display: none">a</div>', '<div hidden>a</div>'],
    ['elements without words, which still part paragraphs', 'a<p></p>b<div><p></p></div>c', 'a<br><br>b<br><br>c'],
    ['a quote that is never closed', '<a href="x>b</a>', '<a>b</a>'],
  ])('%s', (_, page, expected) => {
    expect(guardPage(page).html).toBe(expected);
  });

  it('keeps linked data apart', () => {
    expect(guardPage('<script type="application/ld+json">{"a": "<b>"}</script>x')).toEqual({
      html: 'x',
      more: [],
      cut: false,
      linkedData: ['{"a": "<b>"}'],
    });
  });

  it('keeps a story that stands in a fallback for readers without scripts', () => {
    const story = `<p>${'The ferry sails. '.repeat(100)}</p>`;
    expect(guardPage(`<noscript>${story}</noscript><noscript><p>pixel</p></noscript>`).html).toBe(story);
  });

  it('bounds depth, tables and elements', () => {
    const count = (html: string, tag: string) => html.split(tag).length - 1;
    expect(count(guardPage('<div>'.repeat(1000)).html, '<div>')).toBe(80);
    expect(count(guardPage('<table><tr><td>'.repeat(100)).html, '<table>')).toBe(8);
    expect(count(guardPage('<div>a</div>'.repeat(20_000)).html, '<div>')).toBeLessThanOrEqual(8001);
    expect(guardPage('<p><i><p> <li>'.repeat(20_000)).html.length).toBeLessThan(100);
  });

  it('cuts a page of many elements into pieces between two blocks, each in the elements it stands in', () => {
    const { html, more, cut } = guardPage(`<main>${'<p>a <a>b</a></p>'.repeat(10_000)}</main>`);
    expect(cut).toBe(false);
    expect([html, ...more].map((piece) => piece.split('<p>').length - 1)).toEqual([4000, 4000, 2000]);
    expect(more.every((piece) => piece.startsWith('<main><p>'))).toBe(true);
  });

  it('says that it left out the end of a page without end', () => {
    expect(guardPage('<p>a'.repeat(300_000))).toMatchObject({ cut: true, more: { length: 24 } });
    expect(guardPage(`<p>${'a'.repeat(5_000_000)}`)).toMatchObject({ cut: true, more: [] });
  });

  it('does not take paragraphs without end tags for depth', () => {
    expect(guardPage('<p>word'.repeat(500)).html.split('<p>')).toHaveLength(501);
  });
});
