import { parseHtmlArticle } from '../../../src/corpus/html/parse-html.ts';
import type { Article } from '../../../src/types/articles.ts';

/** The title of an invented story. */
export const title = 'Old ferry to sail on, council says';
/** Its paragraphs. */
export const paragraphs = [
  'The old ferry across the bay of Port Ellery will sail for another two years, the town council decided on Monday.',
  '“It is still the quickest way to the market,” said the harbour master, who has steered it since he was a boy.',
  'A bridge that was planned in its place would cost more than the town takes in taxes in ten years.',
];
/** The same as markup. */
export const story = paragraphs.map((text) => `<p>${text}</p>`).join('');

/** The article that is read from a page with this body and head. */
export function readPage(body: string, pageTitle = title, head = '', lang = 'en'): Article | undefined {
  const page = `<html lang="${lang}"><head><title>${pageTitle}</title>${head}</head><body>${body}</body></html>`;
  return parseHtmlArticle(page, 'a.html').article;
}
