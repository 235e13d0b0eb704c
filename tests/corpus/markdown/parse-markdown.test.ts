import { describe, expect, it } from 'vitest';
import { parseMarkdownArticle } from '../../../src/corpus/markdown/parse-markdown.ts';

const body =
  'The *ferry* sails\nat [noon](https://ellery.example).\n\n![The pier](pier.jpg)\n\n## Later\n\n- one\n- two\n';

describe('parseMarkdownArticle', () => {
  it('reads front matter, and the paragraphs without markup', () => {
    const front =
      '---\ntitle: "Noon: a ferry"\nauthor: Dana Whitlock\npublished: 2019-03-05T04:05\nurl: https://ellery.example/1\nmood: calm\n---\n';
    expect(parseMarkdownArticle(front + body, 'a.md')).toEqual({
      article: {
        id: 'a.md',
        title: 'Noon: a ferry',
        authors: ['Dana Whitlock'],
        published: '2019-03-05T04:05',
        url: 'https://ellery.example/1',
        text: 'The ferry sails at noon.\n\nLater\n\none\n\ntwo',
      },
      problems: [],
    });
  });

  it('reads the day and the line below the title from front matter as site generators call them', () => {
    const front = '---\ntitle: A ferry\nsubtitle: It sails\ndate: 2031-03-05 04:05:00 +0100\n---\n';
    const { article } = parseMarkdownArticle(front + body, 'a.md');
    expect(article).toMatchObject({ published: '2031-03-05T04:05:00+01:00', subheading: 'It sails' });
  });

  it('takes the title from the first heading, which is no paragraph then', () => {
    const { article } = parseMarkdownArticle(`# A ferry at noon\n\n${body}`, 'a.md');
    expect(article?.title).toBe('A ferry at noon');
    expect(article?.text).toMatch(/^The ferry sails/);
  });

  it.each([
    ['lines of their own', '*By Dana Whitlock and Ruth Vries*\n\n3 March 2031', '2031-03-03'],
    ['one line', 'By Dana Whitlock and Ruth Vries | March 3, 2031 2:05 PM', '2031-03-03T14:05'],
    ['one paragraph', 'Updated 4 March 2031, published 3 March 2031\nBy Dana Whitlock and Ruth Vries', '2031-03-03'],
  ])('reads author and day below the title from %s', (_, signs, published) => {
    const { article } = parseMarkdownArticle(`# A ferry at noon\n\n${signs}\n\n${body}`, 'a.md');
    expect(article).toMatchObject({ authors: ['Dana Whitlock', 'Ruth Vries'], published });
    expect(article?.text).toMatch(/^The ferry sails/);
  });

  it.each([
    ['Dana Whitlock, Harbour Weekly — 3 March 2031', ['Dana Whitlock']],
    ['Port Ellery, 3 March 2031', []],
  ])('reads %s below the title', (sign, authors) => {
    const { article } = parseMarkdownArticle(`# A ferry\n\n*${sign}*\n\nA ferry sails in Port Ellery at noon.`, 'a.md');
    expect(article).toMatchObject({ authors, published: '2031-03-03', text: 'A ferry sails in Port Ellery at noon.' });
  });

  it('reads a heading between title and author as the subheading, and leaves what front matter says', () => {
    const text = `---\nauthor: Maud Hale\n---\n# A ferry at noon\n\n## Bridge too dear\n\nBy Dana Whitlock\n\n${body}`;
    const { article } = parseMarkdownArticle(text, 'a.md');
    expect(article).toMatchObject({ subheading: 'Bridge too dear', authors: ['Maud Hale'] });
    expect(article?.text).toMatch(/^The ferry sails/);
  });

  it('keeps a first heading and sentences that name a day', () => {
    const text = '# A ferry at noon\n\n## The plan\n\nOn 3 March 2031 the ferry sailed.\n';
    const { article } = parseMarkdownArticle(text, 'a.md');
    expect(article?.published).toBeUndefined();
    expect(article?.text).toBe('The plan\n\nOn 3 March 2031 the ferry sailed.');
  });

  it.each([
    ['broken YAML', '---\ntitle: "x\n---\n', 'bad-field'],
    ['a list', '---\n- x\n---\n', 'bad-field'],
    ['an alias', '---\na: &a [x]\nb: *a\n---\n', 'bad-field'],
    ['deep nesting', `---\n${'? '.repeat(20_000)}\n---\n`, 'bad-field'],
    ['deep lists', `---\na: ${'['.repeat(20_000)}\n---\n`, 'bad-field'],
    ['an impossible date', '---\npublished: 2019-02-30\n---\n', 'bad-date'],
  ])('reports %s, and loads the body', (_, front, code) => {
    const { article, problems } = parseMarkdownArticle(front + body, 'a.md');
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.message).toMatch(/^a\.md: /);
    expect(article?.text).toMatch(/^The ferry sails/);
  });

  it('takes dashes without an end for a rule', () => {
    const { article, problems } = parseMarkdownArticle(`---\n\n${body}`, 'a.md');
    expect(problems).toEqual([]);
    expect(article?.text).toMatch(/^The ferry sails/);
  });

  it.each([
    ['emphasis', '_a_ '.repeat(60_000)],
    ['brackets', '[a]('.repeat(60_000)],
    ['quotations in quotations', '>'.repeat(200_000)],
    ['lines', 'a\n'.repeat(100_000)],
    ['blank lines', '\n\n'.repeat(100_000)],
  ])('reads a text of nothing but %s to its end', (_, text) => {
    expect(parseMarkdownArticle(text, 'a.md').article).toBeDefined();
  });
});
