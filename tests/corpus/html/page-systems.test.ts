import { describe, expect, it } from 'vitest';
import { paragraphs, readPage, story, title } from './ferry-page.ts';

const names = (head: string, meta = '') =>
  readPage(`<article><h1>${title}</h1>${head}${story}</article>`, title, meta)?.authors;

describe('the title of a page', () => {
  it.each([
    [
      'below the name of a blog',
      `<h1><a href="https://notes.example/">Ellery Notes</a></h1><h3 class="post-title">${title}</h3>${story}`,
      `Ellery Notes: ${title}`,
    ],
    ['in no heading', `<div>Ellery Post</div><div>${title}</div>${story}`, `${title} - News - Ellery Post`],
    ['beside its section', `<h1><span>Harbour</span> <span>${title}</span></h1>${story}`, title],
    [
      'in a table',
      `<table><tr><td>Home<br>Tides</td><td>${title}<br>By Dana Whitlock${story}</td></tr></table>`,
      `The Ellery Post: ${title}`,
    ],
  ])('stands %s', (_, body, pageTitle) => {
    expect(readPage(body, pageTitle)?.title).toBe(title);
  });
});

describe('the authors of a page', () => {
  it.each([
    ['Submitted by <a class="username">Dana Whitlock</a> on Mon, 03/03/2031 - 10:12', 'submitted'],
    ['<span>Dana Whitlock</span><a href="mailto:d@ellery.example">d@ellery.example</a>', 'byline'],
    ['Von: Dana Whitlock', 'news-list-author'],
    ['<span>Dana Whitlock</span><span>Mar 3, 2031</span>', 'story-meta'],
    ['Autor: Dana Whitlock', 'autor'],
    ['Posted on March 3, 2031 | 5 minutes | 800 words | Dana Whitlock', 'post-meta'],
    ['By Dana Whitlock, Port Ellery', 'top'],
    ['<meta itemprop="name" content="Dana Whitlock">', '" itemprop="author'],
  ])('stand in %s', (line, className) => {
    expect(names(`<div class="${className}">${line}</div>`)).toEqual(['Dana Whitlock']);
  });

  it('stand above the title, beside the date', () => {
    const head = '<ul><li><span>Dana Whitlock</span></li><li><span>Mar 3, 2031</span></li></ul>';
    expect(readPage(`<article>${head}<h1>${title}</h1>${story}</article>`)?.authors).toEqual(['Dana Whitlock']);
  });

  it('are read with the last name first, as catalogues name them', () => {
    const meta =
      '<meta name="citation_author" content="Whitlock, Dana"><meta name="citation_author" content="Vries, Ruth">';
    expect(names('', meta)).toEqual(['Dana Whitlock', 'Ruth Vries']);
  });

  it('are believed to be people where a last name is a common word', () => {
    const data = { '@type': 'Article', headline: title, author: { name: 'Dana White' }, datePublished: '2031-03-03' };
    const meta = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(names('<p>by Dana White <b>12</b></p>', meta)).toEqual(['Dana White']);
  });
});

describe('the story of a page', () => {
  const body = [...paragraphs, ...paragraphs.map((text) => `Again: ${text}`)];
  const data = { '@type': 'NewsArticle', headline: title, articleBody: body.join('\n\n') };
  const meta = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it('is read from the linked data where the page shows its beginning alone', () => {
    const shown = `<article><h1>${title}</h1><p>${paragraphs[0]}</p><div><h2>Subscribe</h2><p>Log in to read on.</p></div></article>`;
    expect(readPage(shown, title, meta)?.text).toBe(body.join('\n\n'));
  });

  it('is that of the page where it shows most of it, or another', () => {
    expect(readPage(`<h1>${title}</h1>${story}${story.replace(/<p>/g, '<p>Moreover, ')}`, title, meta)?.text).toMatch(
      /Moreover, /,
    );
    expect(readPage(`<h1>${title}</h1><p>${paragraphs[1]}</p>`, title, meta)?.text).toBe(paragraphs[1]);
  });
});
