import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import type { Article, Problem } from '../../types/articles.ts';
import { noText, readFields } from '../article-record.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { findDates } from '../text/find-dates.ts';
import { isPlaceName } from '../text/placed-byline.ts';
import { isMarkedByline, isPersonName, readByline } from '../text/read-byline.ts';
import { isDateLine } from '../text/signs.ts';
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
  const blocks = findBlocks(fromMarkdown(boundNesting(body)));
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

interface Block {
  readonly text: string;
  /** The same as it was broken into lines. */
  readonly lines: readonly string[];
  /** Of a heading. */
  readonly depth?: number;
}

/** The texts of the blocks that hold words: paragraphs, headings, items; no pictures, code, rules or raw HTML. */
function findBlocks(root: Root): Block[] {
  const blocks: Block[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const lines = plainText(withBreaks(node), { includeImageAlt: false, includeHtml: false })
        .split('\n')
        .map((line) => line.replace(/\s+/gu, ' ').trim())
        .filter((line) => line !== '');
      const text = lines.join(' ');
      if (lines.length > 1 && lines.every((line) => line.startsWith('|'))) blocks.push(...rowsOf(lines));
      else if (text !== '') blocks.push(node.type === 'heading' ? { text, lines, depth: node.depth } : { text, lines });
    } else if ('children' in node) {
      for (const child of node.children) visit(child);
    }
  };
  visit(root);
  return blocks;
}

// A table: a block for each row, `| 2029 | 1.80 |` as `2029 | 1.80`.
function rowsOf(lines: readonly string[]): Block[] {
  return lines
    .map((line) => line.replace(/^\|\s?|\s?\|$/g, ''))
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map((text) => ({ text, lines: [text] }));
}

// A hard line break is one in the text, too.
function withBreaks(node: Nodes): Nodes {
  if (node.type === 'break') return { type: 'text', value: '\n' };
  if (!('children' in node)) return node;
  return { type: 'paragraph', children: node.children.map(withBreaks) } as Nodes;
}

/** Marks in one block: a paragraph with more is no article, and readers of Markdown take time that grows with the square of it. */
const mostMarks = 400;

/** Lines in one block, likewise. */
const mostLines = 500;

function boundNesting(text: string): string {
  return text
    .replace(/^[\t >*+-]{40,}/gm, '')
    .split(/\n[ \t]*\n\s*/)
    .map((block) => {
      const marked = (block.match(/[[\]!*_`~<&#]/g)?.length ?? 0) > mostMarks;
      const long = (block.match(/\n/g)?.length ?? 0) > mostLines;
      const plain = marked ? block.replace(/[[\]!*_`~<&#]/g, ' ') : block;
      return long ? plain.replace(/\n/g, ' ') : plain;
    })
    .join('\n\n');
}
