import type { Article, Problem } from '../../types/articles.ts';
import { noText, readFields } from '../article-record.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { findDates } from '../text/find-dates.ts';
import { isPersonName } from '../text/person-name.ts';
import { isPlaceName } from '../text/placed-byline.ts';
import { isMarkedByline, readByline } from '../text/read-byline.ts';
import { isDateLine } from '../text/signs.ts';
import { type Block, findBlocks } from './find-blocks.ts';
import { splitFrontMatter } from './front-matter.ts';
import { withUsualNames } from './usual-fields.ts';

/**
 * Reads a Markdown text: fields from the front matter, the title from the first heading where there is no other, and with it author and
 * day from the lines below; paragraphs without markup.
 */
export function parseMarkdownArticle(text: string, name: string): ParsedArticle {
  const { record, body, problems: frontProblems } = splitFrontMatter(text, name);
  const { fields, problems: fieldProblems } = readFields(withUsualNames(record), name, name);
  const problems: Problem[] = [...frontProblems, ...fieldProblems];
  const blocks = findBlocks(body);
  const [first] = blocks;
  const headed = first?.depth === 1 && (fields.title === '' || fields.title === first.text);
  const head = headed ? readHead(blocks, fields) : { lines: 0 };
  const paragraphs = blocks.slice(head.lines).map((block) => block.text);
  if (paragraphs.length === 0) problems.push(noText(name, 'Write the article below the front matter.'));
  const article: Article = {
    ...fields,
    ...head.signs,
    title: headed ? first.text : fields.title,
    text: paragraphs.join('\n\n'),
  };
  return { article, problems };
}

type Signs = Partial<Pick<Article, 'authors' | 'published' | 'subheading'>>;

/** The fields in the lines below the title, and how many lines they and the title are. */
interface Head {
  readonly lines: number;
  readonly signs?: Signs;
}

// `# Old ferry to sail on`, then perhaps `## Bridge too dear`, `By Dana Whitlock` and `3 March 2031`, in one line or two.
function readHead(blocks: readonly Block[], known: Pick<Article, 'authors' | 'published' | 'subheading'>): Head {
  const isSign = (block: Block | undefined) =>
    block !== undefined && block.depth === undefined && (block.lines.every(isSignLine) || isNameAndDate(block.lines));
  const underlined = blocks[1]?.depth === 2 && isSign(blocks[2]) && known.subheading === undefined;
  const from = underlined ? 2 : 1;
  const after = blocks.slice(from, from + 3).findIndex((block) => !isSign(block));
  const lines = after < 0 ? Math.min(blocks.length, from + 3) : from + after;
  const signs = blocks.slice(from, lines).flatMap((block) => block.lines);
  // `Dana Whitlock, Ellery Post — 3 March 2031` names who wrote it, `Port Ellery, 3 March 2031` where.
  const named = signs.flatMap((text) => readByline(text)?.authors ?? []);
  const marked = signs.flatMap((text) => (isMarkedByline(text) ? (readByline(text)?.authors ?? []) : []));
  const authors = marked.length > 0 ? marked : named.filter((name) => !isPlaceName(name, blocks));
  const dates = signs.flatMap((text) => findDates(text));
  const published = (dates.find(({ label }) => label !== 'updated') ?? dates[0])?.published;
  return {
    lines,
    signs: {
      ...(underlined && blocks[1] && { subheading: blocks[1].text }),
      ...(known.authors.length === 0 && authors.length > 0 && { authors }),
      ...(known.published === undefined && published !== undefined && { published }),
    },
  };
}

const isSignLine = (line: string) => isMarkedByline(line) || isDateLine(line);

// `**Dana Whitlock**` in one line, `3 March 2031` in the next.
function isNameAndDate(lines: readonly string[]): boolean {
  const [name = '', date = '', more] = lines;
  return more === undefined && isPersonName(name) && isDateLine(date);
}
