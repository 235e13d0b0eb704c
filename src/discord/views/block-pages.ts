import type { Citation } from '../../types/replies.ts';
import type { Block, Page } from './view.ts';

/** A piece of a list: words of a citation with what stands below them. */
export interface ListPiece {
  readonly citation: Citation;
  /** The piece beside others on a page. */
  readonly block: () => Block;
  /** The piece on pages of its own, where it is long. */
  readonly alone: () => readonly Page[];
}

/** How much text the pieces of one page have together; escaped it is at most twice as long. UTF-16 units. */
const onePage = 1500;
const mostPieces = 3;

/** Lays out pieces, up to three short ones a page, a long one over pages of its own, with the page on which each begins. */
export function blockPages(pieces: readonly ListPiece[]): {
  pages: Page[];
  sources: { citation: Citation; page: number }[];
} {
  const pages: Page[] = [];
  const sources: { citation: Citation; page: number }[] = [];
  let open: { blocks: (() => Block)[]; weight: number; citation?: Citation } = { blocks: [], weight: 0 };
  const close = () => {
    if (open.citation) pages.push({ blocks: open.blocks, citation: open.citation });
    open = { blocks: [], weight: 0 };
  };
  for (const { citation, block, alone } of pieces) {
    const weight = citation.text.length;
    if (open.blocks.length >= mostPieces || open.weight + weight > onePage) close();
    sources.push({ citation, page: pages.length });
    if (weight > onePage) {
      pages.push(...alone());
      continue;
    }
    open.blocks.push(block);
    open.weight += weight;
    open.citation ??= citation;
  }
  close();
  return { pages, sources };
}
