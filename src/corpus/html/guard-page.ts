import { collectPieces } from './page-pieces.ts';
import { behind, closingTag, readTag, type Tag } from './page-tags.ts';

/** A page that is safe to hand to a parser, and the scripts that hold data. */
export interface GuardedPage {
  /** All of it, or the first piece of a page that is too heavy to be parsed at once. */
  readonly html: string;
  /** The pieces behind that. */
  readonly more: readonly string[];
  /** The page goes on behind the last piece. */
  readonly cut: boolean;
  /** The texts of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// Elements that never hold text of an article, dropped with all that is in them.
const dropped = names(
  'script style svg noscript template iframe object canvas select textarea math button nav audio video',
);
// Elements that only change how letters look: what is in them stays, in fewer nodes.
const transparent = names('b strong i em u s strike big small font tt mark wbr img picture source input hr');
/** Characters: a fallback for a picture or a counter is shorter. */
const longestFallback = 1500;
/**
 * Takes scripts, styles, comments, drawings and data out of a page before it is parsed, in one pass over its characters, and keeps its
 * nesting and the number of elements of each piece within what a parser can bear.
 */
export function guardPage(page: string): GuardedPage {
  const linkedData: string[] = [];
  const pieces = collectPieces();
  let at = 0;
  while (at < page.length && !pieces.isFull()) {
    const next = page.indexOf('<', at);
    pieces.text(page.slice(at, next < 0 ? page.length : next));
    at = next < 0 ? page.length : next;
    if (next < 0) break;
    const tag = readTag(page, next);
    if (!tag) {
      const [text, end] = skipDeclaration(page, next);
      pieces.text(text);
      at = end;
    } else if (dropped.has(tag.name)) {
      at = tag.closing ? tag.end : endOfDropped(page, tag);
      if (tag.name === 'script' && /ld\+json/i.test(tag.source)) linkedData.push(page.slice(tag.end, at));
    } else {
      at = tag.end;
      if (!transparent.has(tag.name) && (tag.name !== 'link' || /canonical/i.test(tag.source))) pieces.tag(tag);
    }
  }
  const [html = '', ...more] = pieces.finish();
  return { html, more, cut: pieces.isFull(), linkedData };
}

/** What stays of a `<` that begins no tag, and where to go on: comments and declarations go, a bare sign is text. */
function skipDeclaration(page: string, at: number): [string, number] {
  if (page.startsWith('<!--', at)) return ['', behind(page, '-->', at + 4)];
  if (/[!?]/.test(page.charAt(at + 1))) return ['', behind(page, '>', at)];
  return ['&lt;', at + 1];
}

function endOfDropped(page: string, tag: Tag): number {
  if (tag.source.endsWith('/>') && tag.name !== 'script') return tag.end;
  const close = closingTag(page, tag.name, tag.end);
  // Some sites put the whole story there, for readers without scripts.
  return tag.name === 'noscript' && close - tag.end > longestFallback ? tag.end : close;
}
