import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { htmlReader } from '../html/html-block.ts';
import { linkerOf, withoutSoftHyphens } from '../text/divided-words.ts';
import { boundMarkdown } from './bound-markdown.ts';

import { linesOf } from './plain-nodes.ts';

/** What holds words in a Markdown text. */
export interface Block {
  readonly text: string;
  /** The same as it was broken into lines. */
  readonly lines: readonly string[];
  /** Of a heading. */
  readonly depth?: number;
}

// Without the links of bare addresses, which are text as they are.
const grammar = {
  extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()],
  mdastExtensions: [
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ],
};

/**
 * The texts of the blocks that hold words: paragraphs, headings, items, rows of tables (`Adult | $2`) and HTML; no pictures, code, rules or
 * definitions of links. Footnotes come last, behind the marks that refer to them: `[1] The vote was 7 to 2.`
 */
export function findBlocks(markdown: string): readonly Block[] {
  const text = boundMarkdown(markdown);
  const link = linkerOf(text.split('\n'));
  const join = (lines: readonly string[]) =>
    withoutSoftHyphens(
      lines.map((line, at) => (at + 1 < lines.length ? link(line, lines[at + 1] ?? '') : line)).join(''),
    );
  const visit = (node: Nodes): readonly Block[] => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const lines = linesOf(node);
      if (lines.length === 0) return [];
      if (lines.length > 1 && lines.every((line) => line.startsWith('|'))) return rowsOf(lines);
      const text = join(lines);
      return [node.type === 'heading' ? { text, lines, depth: node.depth } : { text, lines }];
    }
    if (node.type === 'tableRow') return rowOf(node.children.map((cell) => linesOf(cell).join(' ')));
    if (node.type === 'html') return readHtml(node.value).map((text) => ({ text, lines: [text] }));
    if (node.type === 'footnoteDefinition') {
      const told = node.children
        .flatMap(visit)
        .map((block) => block.text)
        .join(' ');
      const text = `[${node.label ?? node.identifier}] ${told}`;
      if (told !== '') notes.push({ text, lines: [text] });
      return [];
    }
    return 'children' in node ? node.children.flatMap(visit) : [];
  };
  const notes: Block[] = [];
  const readHtml = htmlReader();
  const body = visit(fromMarkdown(text, grammar));
  return [...body, ...notes];
}

function rowOf(cells: readonly string[]): readonly Block[] {
  const text = cells.join(' | ');
  return /[\p{L}\p{N}]/u.test(text) ? [{ text, lines: [text] }] : [];
}

// A table without the line below its head: `| 2029 | 1.80 |` as `2029 | 1.80`.
function rowsOf(lines: readonly string[]): readonly Block[] {
  return lines.flatMap((line) => rowOf([line.replace(/^\|\s?|\s?\|$/g, '')]));
}
