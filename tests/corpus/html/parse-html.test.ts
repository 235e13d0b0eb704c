import { describe, expect, it } from 'vitest';
import { parseHtmlArticle } from '../../../src/corpus/html/parse-html.ts';

const paragraphs = [
  'The old ferry across the bay of Port Ellery will sail for another two years, the town council decided on Monday.',
  '“It is still the quickest way to the market,” said the harbour master, who has steered it since he was a boy.',
  'A bridge that was planned in its place would cost more than the town takes in taxes in ten years.',
];
const body = `<article><h1>Old ferry to sail on, council says</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`;
const page = (head: string, inner = body) => `<!doctype html><html><head>${head}</head><body>${inner}</body></html>`;

function read(html: string) {
  const { article } = parseHtmlArticle(html, 'a.html');
  if (!article) throw new Error('no article');
  return article;
}

describe('parseHtmlArticle', () => {
  it('reads the fields from linked data', () => {
    const data = {
      '@graph': [
        {
          '@type': ['NewsArticle'],
          headline: 'Old ferry to sail on, council says',
          author: [{ name: 'Dana Whitlock' }, { '@id': '#ruth' }],
          datePublished: '2019-03-05T04:05:06.700Z',
          publisher: { name: 'Port Ellery Post' },
        },
        { '@id': '#ruth', name: 'Ruth Vries' },
      ],
    };
    const article = read(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`));
    expect(article).toMatchObject({
      title: 'Old ferry to sail on, council says',
      authors: ['Dana Whitlock', 'Ruth Vries'],
      published: '2019-03-05T04:05:06Z',
      outlet: 'Port Ellery Post',
    });
    expect(article.text).toBe(paragraphs.join('\n\n'));
  });

  it('reads the fields from meta tags', () => {
    const article = read(
      page(
        '<title>Old ferry to sail on, council says | Port Ellery Post</title><meta property="og:site_name" content="Port Ellery Post"><meta name="author" content="By Dana Whitlock"><meta property="article:published_time" content="2019-03-05"><link rel="canonical" href="https://ellery.example/ferry">',
      ),
    );
    expect(article).toMatchObject({
      title: 'Old ferry to sail on, council says',
      authors: ['Dana Whitlock'],
      published: '2019-03-05',
      outlet: 'Port Ellery Post',
      url: 'https://ellery.example/ferry',
    });
  });

  it.each([
    ['elements in elements', '<div><b>'.repeat(60_000)],
    ['tags that never end', '<a href="'.repeat(60_000)],
    ['bare signs', '< '.repeat(300_000)],
    ['comments that never end', '<!--'.repeat(150_000)],
    ['data in an address', `<img src="data:image/png;base64,${'A'.repeat(3_000_000)}">`],
    ['scripts', '<script>if (a<b) {}</script>'.repeat(20_000)],
    ['table cells', '<table><tr><td>'.repeat(20_000)],
  ])('reads the article before %s in bounded time', (_, hostile) => {
    const started = performance.now();
    const { article } = parseHtmlArticle(page('', body + hostile), 'a.html');
    expect(performance.now() - started).toBeLessThan(4000);
    expect(article?.title).toBe('Old ferry to sail on, council says');
  });
});
