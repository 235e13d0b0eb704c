import { describe, expect, it } from 'vitest';
import { parseHtmlArticle } from '../../../src/corpus/html/parse-html.ts';

const paragraphs = [
  'The old ferry across the bay of Port Ellery will sail for another two years, the town council decided on Monday.',
  '“It is still the quickest way to the market,” said the harbour master, who has steered it since he was a boy.',
  'A bridge that was planned in its place would cost more than the town takes in taxes in ten years.',
];
const story = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string) => `<html><head><title>Old ferry to sail on</title></head><body>${body}</body></html>`;
const many = 100_000;

describe('a page of more tags than a parser can bear', () => {
  it.each([
    ['blocks in blocks', `${'<div>'.repeat(many)}${story}${'</div>'.repeat(many)}`],
    ['letters in letters', `${'<b>'.repeat(many)}${story}${'</b>'.repeat(many)}`],
    ['tables in tables', `${'<table>'.repeat(many)}${story}${'</table>'.repeat(many)}`],
    ['cells in cells', `${'<table><tr><td>'.repeat(many)}${story}${'</td></tr></table>'.repeat(many)}`],
    ['spans in spans', `${'<span>'.repeat(many)}${story}${'</span>'.repeat(many)}`],
    ['paragraphs that are never closed', `${'<p>'.repeat(many)}${story}`],
    ['items that are never closed', `${'<li>'.repeat(many)}${story}`],
    ['a long menu above it', `<ul>${'<li><a href="/x">Fish</a></li>'.repeat(9000)}</ul>${story}`],
    ['blocks that are nested deeper with each paragraph', `${'<div>'.repeat(200)}${story.replaceAll('p>', 'div>')}`],
  ])('keeps its text: %s', (_, body) => {
    const { article, problems } = parseHtmlArticle(page(body), 'a.html');
    expect(article).toMatchObject({ title: 'Old ferry to sail on', text: paragraphs.join('\n\n') });
    expect(problems).toEqual([]);
  });

  it('keeps all of a long text, in its order', () => {
    const told = Array.from(
      { length: 6000 },
      (_, at) => `On day ${at} the ferry <a>sailed</a> at noon, and the crew said that they were glad of it.`,
    );
    const { article, problems } = parseHtmlArticle(page(told.map((text) => `<p>${text}</p>`).join('')), 'a.html');
    expect(article?.text).toBe(told.map((text) => text.replace(/<[^>]+>/g, '')).join('\n\n'));
    expect(problems).toEqual([]);
  });

  it('reports, with the remedy, that the end of a page without end is left out', () => {
    const told = `<p>${'Word '.repeat(30)}</p>`;
    const { problems } = parseHtmlArticle(page(story + told.repeat(26_700)), 'a.html');
    expect(problems).toEqual([{ code: 'too-large', message: expect.stringMatching(/^a\.html: .* \.txt\.$/) }]);
  });
});
