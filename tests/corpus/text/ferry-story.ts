import { parseScrape } from '../../../src/corpus/text/parse-scrape.ts';

/** Three paragraphs of an invented story, and its title. */
export const title = 'Old ferry to sail on, council says';
export const first =
  'The old ferry across the bay of Port Ellery will sail for another two years, the town council decided on Monday.';
export const second =
  '“It is still the quickest way to the market,” said the harbour master, who has steered it since he was a boy.';
export const third =
  'A bridge that was planned in its place would cost more than the town takes in taxes in ten years.';

/** The story as it stands in a scrape, an empty line between its paragraphs. */
export const story: readonly string[] = [first, '', second, '', third];

/** The article in a scrape of the given lines, its text as paragraphs. */
export function read(...lines: readonly string[]) {
  const { article } = parseScrape(lines.join('\n'), 'a.txt');
  if (!article) throw new Error('no article');
  return { ...article, paragraphs: article.text.split('\n\n') };
}
