import { blockLines } from './block-lines.ts';
import { dropAsides } from './drop-asides.ts';
import { guardPage } from './guard-page.ts';
import { cleanText } from './page-text.ts';
import { parsePage } from './parse-page.ts';

/** Pieces of one text that are parsed; of more only the tags are taken off. */
const mostPieces = 2000;

/** Gives the paragraphs of one piece of HTML after the other within another text: no comments, scripts, pictures and their captions. */
export function htmlReader(): (html: string) => readonly string[] {
  let pieces = 0;
  return (html) => (++pieces > mostPieces ? [cleanText(html)].filter((text) => text !== '') : readPiece(html));
}

function readPiece(html: string): readonly string[] {
  const guarded = guardPage(html);
  return [guarded.html, ...guarded.more].flatMap((piece) => {
    if (!/[\p{L}\p{N}]/u.test(piece.replace(/<[^<>]{0,5000}>/g, ''))) return [];
    const body = parsePage(piece).querySelector('body');
    if (!body) return [];
    dropAsides(body);
    return blockLines(body).map(({ text }) => text);
  });
}
