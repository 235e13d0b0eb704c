import { behind, closingTag, readTag, shortTag, type Tag } from './page-tags.ts';

/** A page that is safe to hand to a parser, and the scripts that hold data. */
export interface GuardedPage {
  readonly html: string;
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
const empty = names('area base br col embed link meta param track');
// What an opening tag closes without saying so, where it stands right inside: pages may leave these end tags out.
const closes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['li', 'dt', 'dd'].map((name) => [name, names('li dt dd p')] as const),
  ...['td', 'th'].map((name) => [name, names('td th p')] as const),
  ['tr', names('tr td th p')],
  ...'p div section article ul ol table h1 h2 h3 h4 h5 h6 blockquote pre header footer aside form figure main dl'
    .split(' ')
    .map((name) => [name, names('p')] as const),
]);

/** No page that people wrote nests deeper; parsers and readers walk a tree by recursion. */
const deepest = 80;
/** Tables within each other: old pages are laid out by five or six. */
const deepestTables = 8;
/** Characters: a fallback for a picture or a counter is shorter. */
const longestFallback = 1500;
/** Elements: the heaviest article pages have 5,000 without scripts and drawings. */
const mostElements = 8000;
/** Characters: the heaviest article pages have 400,000 without scripts and data. */
const longestPage = 2_000_000;
/** Entities and bare `<`, each of which becomes a text node of its own. */
const mostEntities = 10_000;

/**
 * Takes scripts, styles, comments, drawings and data out of a page before it is parsed, in one pass over its characters, and keeps its
 * nesting and its number of elements within what a parser can bear.
 */
export function guardPage(page: string): GuardedPage {
  const kept: string[] = [];
  const linkedData: string[] = [];
  const open: string[] = [];
  let elements = 0;
  let length = 0;
  const keep = (text: string) => {
    length += text.length;
    kept.push(text);
  };
  for (let at = 0; at < page.length && elements <= mostElements && length <= longestPage; ) {
    const next = page.indexOf('<', at);
    keep(page.slice(at, Math.min(next < 0 ? page.length : next, at + longestPage)));
    if (next < 0) break;
    const tag = readTag(page, next);
    if (!tag) {
      const [text, end] = skipDeclaration(page, next);
      keep(text);
      at = end;
    } else if (dropped.has(tag.name)) {
      at = tag.closing ? tag.end : endOfDropped(page, tag);
      if (tag.name === 'script' && /ld\+json/i.test(tag.source)) linkedData.push(page.slice(tag.end, at));
    } else {
      at = tag.end;
      if (transparent.has(tag.name) || (tag.name === 'link' && !/canonical/i.test(tag.source))) continue;
      if (!tag.closing) elements++;
      keep(tag.closing ? closeElement(tag, open) : openElement(tag, open));
    }
  }
  let entities = 0;
  const html = kept.join('').replace(/&/g, () => (++entities > mostEntities ? ' ' : '&'));
  return { html, linkedData };
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

// Only what is open is closed, so that the depth counted here is the depth of the tree.
function closeElement(tag: Tag, open: string[]): string {
  const from = open.lastIndexOf(tag.name);
  if (from < 0 || open.length - from > 32) return tag.name === 'p' || tag.name === 'br' ? '<br>' : '';
  open.length = from;
  return `</${tag.name}>`;
}

function openElement(tag: Tag, open: string[]): string {
  while (closes.get(tag.name)?.has(open.at(-1) ?? '')) open.pop();
  if (empty.has(tag.name)) return shortTag(tag.source, tag.name);
  if (open.length >= deepest) return '';
  if (tag.name === 'table' && open.filter((name) => name === 'table').length >= deepestTables) return '';
  open.push(tag.name);
  return shortTag(tag.source, tag.name);
}
