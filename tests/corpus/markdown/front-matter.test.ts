import { describe, expect, it } from 'vitest';
import { parseMarkdownArticle } from '../../../src/corpus/markdown/parse-markdown.ts';

const body = 'The ferry sails at noon, as it has for fifty years.';
const fields = { title: 'Ferry: the vote', authors: ['Dana Whitlock'], published: '2031-03-03', text: body };

describe('the fields above a Markdown text', () => {
  it.each([
    [
      'dates in words, authors by name',
      '---\ntitle: "Ferry: the vote"\nauthors:\n  - name: Dana Whitlock\n    url: https://ellery.example\ndate: March 3, 2031\n---\n',
    ],
    ['other names', '---\nHeadline: "Ferry: the vote"\nbyline: By Dana Whitlock\npublish_date: 2031-03-03\n---\n'],
    [
      'pluses',
      '+++\ntitle = "Ferry: the vote"\nauthors = ["Dana Whitlock"]\ndate = 2031-03-03\n[params]\ntitle = "no"\n+++\n',
    ],
    [
      'pluses, with a list over several lines',
      '+++\ntitle = "Ferry: the vote"\nauthors = [\n  "Dana Whitlock",\n]\ndate = 2031-03-03\n+++\n',
    ],
    ['a paragraph of labels', 'Title: Ferry: the vote\nAuthor: Dana Whitlock\nDate: 2031-03-03\n\n'],
  ])('are read from %s', (_, front) => {
    const { article, problems } = parseMarkdownArticle(`${front}${body}\n`, 'a.md');
    expect(article).toMatchObject(fields);
    expect(problems).toEqual([]);
  });

  it('are read line by line, and reported, where a colon makes them no YAML', () => {
    const front = '---\ntitle: Ferry: the vote\nauthor: Dana Whitlock\ndate: 2031-03-03\n---\n';
    const { article, problems } = parseMarkdownArticle(front + body, 'a.md');
    expect(article).toMatchObject(fields);
    expect(problems).toMatchObject([{ code: 'bad-field', field: 'front matter' }]);
  });

  it('may be a name and a day below the heading; a table keeps its rows', () => {
    const text = `# Ferry: the vote\n\n**Dana Whitlock**  \n*3 March 2031*\n\n${body}\n\n| Year | Fare |\n|---|---|\n| 2029 | 1.80 |\n`;
    expect(parseMarkdownArticle(text, 'a.md').article).toMatchObject({
      ...fields,
      text: `${body}\n\nYear | Fare\n\n2029 | 1.80`,
    });
  });
});
