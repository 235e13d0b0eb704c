import fc from 'fast-check';
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
    ['a link to the author', '<a rel="author" href="/a">Dana Whitlock</a>', ['Dana Whitlock']],
    [
      'a marked byline',
      '<div class="story-byline">By Dana Whitlock and Ruth Vries</div>',
      ['Dana Whitlock', 'Ruth Vries'],
    ],
    ['an agency', '<span itemprop="author"><span itemprop="name">ELN</span></span>', ['ELN']],
    ['nobody', '<span class="author">admin</span>', []],
    ['a licence', '<a rel="author" href="/l">Creative Commons License</a>', []],
    [
      'who signs, not from the site that names itself',
      '<meta name="author" content="ellery.example"><p class="firma"><em>Dana Whitlock</em> | Merrow</p>',
      ['Dana Whitlock'],
    ],
    [
      'the byline, not those of other stories',
      '<h1>Fish</h1><div><p class="author">By Dana Whitlock</p></div><section><ul><li><div><p class="author">By Ruth Vries</p></div></li></ul></section>',
      ['Dana Whitlock'],
    ],
    [
      'a byline glued to the site',
      '<cite class="byline">By Dana Whitlock<br>Ellery.com<br>Archive</cite>',
      ['Dana Whitlock'],
    ],
    ['a byline without people', '<p class="byline">By Harbour Editorial Writers</p>', ['Harbour Editorial Writers']],
    ['a count of comments beside the name', '<span class="author-name">Dana Whitlock 12</span>', ['Dana Whitlock']],
  ])('reads the author from %s', (_, markup, authors) => {
    expect(read(page('', `${markup}${body}`)).authors).toEqual(authors);
  });

  it.each([
    ['The Lantern - Old ferry to sail on', 'The Lantern'],
    ['Old ferry to sail on | Port Ellery Post', 'Port Ellery Post'],
    ['Old ferry to sail on | Harbour', undefined],
  ])('reads what the site is called from the title of the page: %s', (title, outlet) => {
    const page = `<title>${title}</title><h1>Old ferry to sail on</h1>${'<p>The old ferry will sail for another two years, the council said.</p>'.repeat(4)}`;
    expect(parseHtmlArticle(page, 'a.html').article?.outlet).toBe(outlet);
  });

  it('reads the heading below the title as the subheading where the page is described by it', () => {
    const page = (description: string) =>
      `<meta name="description" content="${description}"><h1>Rats eat ballot papers</h1><h2>The boxes had stood in a barn</h2>${'<p>The town must vote again because rats have eaten some of the papers.</p>'.repeat(4)}`;
    expect(parseHtmlArticle(page('The boxes had stood in a barn.'), 'a.html').article?.subheading).toBe(
      'The boxes had stood in a barn',
    );
    expect(parseHtmlArticle(page('News of the town'), 'a.html').article?.subheading).toBeUndefined();
  });

  it('reads the author from a name and a town beside a date', () => {
    const signs = '</h1><p>Dana Whitlock | Merrow</p><p>Updated March 5, 2019</p>';
    expect(read(page('', body.replace('</h1>', signs))).authors).toEqual(['Dana Whitlock']);
  });

  it.each([
    ['an element for it', '', '<time datetime="2019-03-05T04:05">yesterday</time>', '2019-03-05T04:05'],
    ['the page’s text', '', '<div class="xyz">March 5, 2019</div>', '2019-03-05'],
    ['numbers in American order', '', '<div class="date">02/10/2020</div>', '2020-02-10'],
    [
      'numbers in British order',
      '<meta property="og:locale" content="en_GB">',
      '<div class="date">02/10/2020</div>',
      '2020-10-02',
    ],
    [
      'numbers in the order of other languages',
      '',
      '<div class="x">Mis à jour le 02/10/2020 à 10:37 Publié le 01/10/2020 à 17:08</div>',
      '2020-10-01T17:08',
    ],
    [
      'numbers of a French page',
      '<meta property="og:locale" content="fr_FR">',
      '<div class="date">02/10/2020</div>',
      '2020-10-02',
    ],
    ['a meta tag of any such name', '<meta name="pub_date" content="20190305">', '', '2019-03-05'],
    ['an abbreviation', '', '<abbr class="when" title="2019-03-05T04:05">2 days ago</abbr>', '2019-03-05T04:05'],
    [
      'the day of publication, not that of the last change before it',
      '',
      '<p>Updated <time datetime="2019-03-07"></time> Published <time datetime="2019-03-05"></time></p>',
      '2019-03-05',
    ],
    [
      'the last change, not the date of another story',
      '',
      '<h1>Fish</h1><div><div><div><p>Updated <time datetime="2019-03-07"></time></p></div></div></div><ul><li><div><p><time datetime="2018-01-01"></time></p></div></li></ul>',
      '2019-03-07',
    ],
    ['numbers with spaces', '', '<div class="date">10/ 5/19 09:19 PM</div>', '2019-10-05T21:19'],
    ['a template that was not filled in', '<meta name="date" content="0001-01-01">', '', undefined],
    ['nothing', '', '<p class="x">In 2019 it was sold.</p>', undefined],
  ])('reads the date from %s', (_, head, markup, published) => {
    expect(read(page(head, `${markup}${body}`)).published).toBe(published);
  });

  it('reads the day of publication from the address where nothing else states one', () => {
    for (const path of [
      'news/2019/mar/5/old-ferry',
      '2019/harbour/03/05/ferry.html',
      '2019-03-05/ferry',
      '20190305/ferry',
    ]) {
      const address = `<link rel="canonical" href="https://ellery.example/${path}">`;
      expect(read(page(address)).published).toBe('2019-03-05');
    }
  });

  const social = '<meta property="og:title" content="Old ferry sails on - Port Ellery Post">';
  const shortTitle =
    '<title>Old ferry sails on | Port Ellery Post</title><meta property="og:site_name" content="Port Ellery Post">';
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  it.each([
    ['the heading, whatever the meta tags shorten', social + shortTitle, body, 'Old ferry to sail on, council says'],
    [
      'the heading of the article, not the logo',
      shortTitle,
      `<h1 class="logo"><a href="/">Port Ellery Post</a></h1><h1>Old ferry sails on</h1>${text}`,
      'Old ferry sails on',
    ],
    [
      'what all agree on, not the heading of another story',
      social + shortTitle,
      `<h1 class="headline"><a href="https://merrow.example/fish">Fish market moves to the hill</a></h1><link rel="canonical" href="https://ellery.example/ferry">${text}`,
      'Old ferry sails on',
    ],
    [
      'a marked heading among others',
      '<title>Ferry, council, money</title>',
      `<h1>Newsletters</h1><h1 class="article__hed">Old ferry sails on</h1><h1>Follow us</h1>${text}`,
      'Old ferry sails on',
    ],
    ['the title of the page without the site', shortTitle, text, 'Old ferry sails on'],
  ])('reads as title %s', (_, head, inner, title) => {
    expect(read(page(head, inner)).title).toBe(title);
  });

  it.each([
    [
      'the page’s node where linked data have no article',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2019-03-05","author":{"@id":"#1"}},{"@type":"Person","@id":"#1","name":"Dana Whitlock"}]}</script>',
      ['Dana Whitlock'],
    ],
    [
      'the place that names them all',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old ferry","author":{"name":"Dana Whitlock"}}</script><meta name="author" content="Dana Whitlock, Ruth Vries">',
      ['Dana Whitlock', 'Ruth Vries'],
    ],
    [
      'names as objects in lists',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old ferry","author":[[{"name":""}],{"name":{"@value":"Dana Whitlock"}},"Ruth Vries"]}</script>',
      ['Dana Whitlock', 'Ruth Vries'],
    ],
    [
      'linked data that are no JSON',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old "ferry","datePublished":"2019-03-05","author":[{"@type":"Person","name":"Dana Whitlock"},]}</script>',
      ['Dana Whitlock'],
    ],
    [
      'the linked data of the page’s address',
      '<link rel="canonical" href="https://ellery.example/2"><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Fish","url":"https://ellery.example/1","author":"Ruth Vries"},{"@type":"NewsArticle","headline":"Ferry","mainEntityOfPage":{"@id":"https://ellery.example/2"},"author":"Dana Whitlock"}]</script>',
      ['Dana Whitlock'],
    ],
    [
      'several meta tags',
      '<meta name="author" content="Dana Whitlock"><meta name="author" content="Ruth Vries">',
      ['Dana Whitlock', 'Ruth Vries'],
    ],
  ])('reads the authors from %s', (_, head, authors) => {
    expect(read(page(head)).authors).toEqual(authors);
  });

  it('reads as the page’s article the one with its title', () => {
    const data = [
      { '@type': 'NewsArticle', headline: 'Storm closes the harbour', author: { name: 'Ruth Vries' } },
      { '@type': 'NewsArticle', headline: 'Old ferry to sail on, council says', author: { name: 'Dana Whitlock' } },
    ];
    const head = `<title>Old ferry to sail on, council says</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(read(page(head)).authors).toEqual(['Dana Whitlock']);
  });

  it('reads the standfirst as subheading, and leaves captions, boxes and links out of the body', () => {
    const [first = '', ...rest] = paragraphs;
    const article = read(
      page(
        '',
        `<article><h1>Old ferry to sail on, council says</h1><p class="standfirst">No bridge for at least ten more years</p><p>${first}</p>
        <figure><img src="a.jpg"><figcaption>The ferry in March</figcaption></figure>
        <div class="related-links"><ul><li><a href="/1">Storm closes the harbour</a></li></ul></div>
        ${rest.map((text) => `<p>${text}</p>`).join('')}<p>Sign up for our newsletter today!</p><p><a href="/t">Harbour</a></p></article>`,
      ),
    );
    expect(article.subheading).toBe('No bridge for at least ten more years');
    expect(article.text).toBe(paragraphs.join('\n\n'));
  });

  it('reads words without the soft hyphens that divide them', () => {
    const soft = body.replaceAll('council', 'coun&shy;cil').replaceAll('ferry', 'fer\u00adry');
    const article = read(page('', soft));
    expect(article.title).toBe('Old ferry to sail on, council says');
    expect(article.text).toBe(paragraphs.join('\n\n'));
  });

  it('puts ornamental first letters back before their words', () => {
    const [first = '', ...rest] = paragraphs;
    const body = (letter: string, text: string) =>
      `<article><h1>Old ferry</h1><span>${letter}</span><p>${text}</p>${rest.map((more) => `<p>${more}</p>`).join('')}</article>`;
    expect(read(page('', body(first.slice(0, 1), first.slice(1)))).text).toBe(paragraphs.join('\n\n'));
    const man = 'man rowed over, as no other man would.';
    expect(read(page('', body('A', man))).text).toBe([`A ${man}`, ...rest].join('\n\n'));
  });

  it('reads the running text below the title where nothing looks like an article', () => {
    const body = `<div>Log in to read more of the Courier, or ask at the desk.</div><h1>Old ferry to sail on</h1>
      <section style="display:none">${paragraphs.map((text) => `<p>${text}</p>`).join('')}
      <p>By continuing to use our site, you agree to our terms.</p></section>`;
    expect(read(page('<title>Old ferry to sail on</title>', body)).text).toBe(paragraphs.join('\n\n'));
  });

  it('never throws, whatever the page holds', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<table>',
        '<td>',
        '<!--',
        '<script>',
        '</div>',
        '<a href="',
        '>',
        body,
        '<br><br>',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const once = parseHtmlArticle(pieces.join(''), 'a.html');
        expect(once.article !== undefined || once.problems.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  // A reader whose time grows with the square of the size does not come to the end of these before the tests' time-out.
  it.each([
    ['elements in elements', '<div><b>'.repeat(60_000)],
    ['tags that never end', '<a href="'.repeat(60_000)],
    ['bare signs', '< '.repeat(300_000)],
    ['comments that never end', '<!--'.repeat(150_000)],
    ['data in an address', `<img src="data:image/png;base64,${'A'.repeat(3_000_000)}">`],
    ['scripts', '<script>if (a<b) {}</script>'.repeat(20_000)],
    ['headings', '<h1 class="headline"><a href="/x">Fish</a></h1>'.repeat(20_000)],
    ['bylines', '<span class="byline">By Dana Whitlock</span>'.repeat(20_000)],
    ['linked data', `<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
    ['line ends of nothing', '</p>'.repeat(300_000)],
    ['table cells', '<table><tr><td>'.repeat(20_000)],
  ])('reads the article before %s to its end', (_, hostile) => {
    const { article } = parseHtmlArticle(page('', body + hostile), 'a.html');
    expect(article?.title).toBe('Old ferry to sail on, council says');
  });
});
