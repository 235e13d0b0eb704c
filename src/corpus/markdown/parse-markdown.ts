import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import type { Article, Problem } from '../../types/articles.ts';
import { noText, readFields } from '../article-record.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { splitFrontMatter } from './front-matter.ts';

/** Reads a Markdown text: fields from the front matter, the title from the first heading where there is no other, paragraphs without markup. */
export function parseMarkdownArticle(text: string, name: string): ParsedArticle {
  const { record, body, problems: frontProblems } = splitFrontMatter(text, name);
  const { fields, problems: fieldProblems } = readFields(record, name, name);
  const problems: Problem[] = [...frontProblems, ...fieldProblems];
  const blocks = findBlocks(fromMarkdown(boundNesting(body)));
  const [first] = blocks;
  const headed = first?.depth === 1 && (fields.title === '' || fields.title === first.text);
  const paragraphs = (headed ? blocks.slice(1) : blocks).map((block) => block.text);
  if (paragraphs.length === 0) problems.push(noText(name, 'Write the article below the front matter.'));
  const article: Article = {
    ...fields,
    title: headed ? first.text : fields.title,
    text: paragraphs.join('\n\n'),
  };
  return { article, problems };
}

interface Block {
  readonly text: string;
  /** Of a heading. */
  readonly depth?: number;
}

/** The texts of the blocks that hold words: paragraphs, headings, items; no pictures, code, rules or raw HTML. */
function findBlocks(root: Root): Block[] {
  const blocks: Block[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const text = plainText(withSpaces(node), { includeImageAlt: false, includeHtml: false })
        .replace(/\s+/gu, ' ')
        .trim();
      if (text !== '') blocks.push(node.type === 'heading' ? { text, depth: node.depth } : { text });
    } else if ('children' in node) {
      for (const child of node.children) visit(child);
    }
  };
  visit(root);
  return blocks;
}

// A line break inside a paragraph is white space between words.
function withSpaces(node: Nodes): Nodes {
  if (node.type === 'break') return { type: 'text', value: ' ' };
  if (!('children' in node)) return node;
  return { type: 'paragraph', children: node.children.map(withSpaces) } as Nodes;
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
