/** A page that is safe to hand to a parser, and the scripts that hold data. */
export interface GuardedPage {
  readonly html: string;
  /** The texts of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[];
}

// Elements that never hold text of an article, dropped with all that is in them.
const dropped: ReadonlySet<string> = new Set([
  'script',
  'style',
  'svg',
  'noscript',
  'template',
  'iframe',
  'object',
  'canvas',
  'select',
  'textarea',
  'math',
  'button',
  'nav',
  'audio',
  'video',
]);
const empty: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);

// What an opening tag closes without saying so, where it stands right inside: pages may leave these end tags out.
const closes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...['li'].map((name) => [name, ['li', 'p']] as const),
    ...['dt', 'dd'].map((name) => [name, ['dt', 'dd', 'p']] as const),
    ...['td', 'th'].map((name) => [name, ['td', 'th', 'p']] as const),
    ...['tr'].map((name) => [name, ['tr', 'td', 'th', 'p']] as const),
    ...'p div section article ul ol table h1 h2 h3 h4 h5 h6 blockquote pre hr header footer aside nav form figure main dl'
      .split(' ')
      .map((name) => [name, ['p']] as const),
  ].map(([name, others]) => [name, new Set(others)]),
);

/** No page that people wrote nests deeper; parsers and readers walk a tree by recursion. */
const deepest = 120;
/** Characters: a fallback for a picture or a counter is shorter. */
const longestFallback = 1500;
/** Elements: the heaviest article pages have 5,000 without scripts and drawings. */
const mostElements = 15_000;
/** Entities and bare `<`, each of which becomes a text node of its own. */
const mostEntities = 20_000;
/** Characters of a tag that are looked at: what is longer is data, not words. */
const longestTag = 4000;

/**
 * Takes scripts, styles, comments, drawings and data out of a page before it is parsed, in one pass over its characters, and keeps its
 * nesting and its number of elements within what a parser can bear.
 */
export function guardPage(page: string): GuardedPage {
  const kept: string[] = [];
  const linkedData: string[] = [];
  const open: string[] = [];
  let elements = 0;
  let at = 0;
  while (at < page.length) {
    const tag = page.indexOf('<', at);
    if (tag < 0) {
      kept.push(page.slice(at));
      break;
    }
    kept.push(page.slice(at, tag));
    if (page.startsWith('<!--', tag)) {
      at = endOf(page, '-->', tag + 4);
      continue;
    }
    const name = tagName(page, tag);
    if (name === undefined) {
      // A bare `<` is text.
      kept.push(/[!?]/.test(page.charAt(tag + 1)) ? '' : '&lt;');
      at = /[!?]/.test(page.charAt(tag + 1)) ? endOf(page, '>', tag) : tag + 1;
      continue;
    }
    const end = endOfTag(page, tag);
    const closing = page.charAt(tag + 1) === '/';
    const source = page.slice(tag, end);
    at = end;
    if (closing) {
      if (dropped.has(name)) continue;
      // Only what is open is closed, so that the depth counted here is the depth of the tree.
      const from = open.lastIndexOf(name, open.length - 1);
      if (from >= 0 && open.length - from <= 32) {
        open.length = from;
        kept.push(source);
      } else if (name === 'p' || name === 'br') kept.push('<br>');
      continue;
    }
    if (dropped.has(name)) {
      const close = source.endsWith('/>') && name !== 'script' ? end : closingTag(page, name, end);
      if (name === 'noscript' && close - end > longestFallback) {
        // Some sites put the whole story there, for readers without scripts.
        at = end;
        continue;
      }
      if (name === 'script' && /ld\+json/i.test(source)) linkedData.push(page.slice(end, close));
      at = close;
      continue;
    }
    if (++elements > mostElements) break;
    while (closes.get(name)?.has(open.at(-1) ?? '')) open.pop();
    if (empty.has(name)) kept.push(shortTag(source, name));
    else if (open.length < deepest) {
      open.push(name);
      kept.push(shortTag(source, name));
    }
  }
  let entities = 0;
  const html = kept.join('').replace(/&/g, () => (++entities > mostEntities ? ' ' : '&'));
  return { html, linkedData };
}

function endOf(page: string, mark: string, from: number): number {
  const at = page.indexOf(mark, from);
  return at < 0 ? page.length : at + mark.length;
}

function tagName(page: string, tag: number): string | undefined {
  return /^<\/?([a-z][a-z0-9:-]{0,40})/i.exec(page.slice(tag, tag + 44))?.[1]?.toLowerCase();
}

/** The end of a tag: the `>` outside of quoted attributes, or the next one where a quote is never closed. */
function endOfTag(page: string, tag: number): number {
  let quote = '';
  const limit = Math.min(page.length, tag + 4_000_000);
  for (let at = tag + 1; at < limit; at++) {
    const letter = page.charAt(at);
    if (quote) {
      const close = page.indexOf(quote, at);
      if (close < 0) return endOf(page, '>', tag);
      at = close;
      quote = '';
    } else if (letter === '>') return at + 1;
    else if ((letter === '"' || letter === "'") && /[=\s]/.test(page.charAt(at - 1))) quote = letter;
  }
  return page.length;
}

function closingTag(page: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s>/])`, 'gi');
  close.lastIndex = from;
  const match = close.exec(page);
  return match ? match.index : page.length;
}

const attribute = /\s([a-z-]{2,15})\s?=\s?("[^"]*"|'[^']*'|[^\s"'>]+)/gi;
const telling: ReadonlySet<string> = new Set([
  'aria-hidden',
  'class',
  'content',
  'data-testid',
  'datetime',
  'href',
  'http-equiv',
  'id',
  'itemprop',
  'itemtype',
  'lang',
  'name',
  'property',
  'rel',
  'role',
]);

/** A tag with the attributes that say what it is: no styles, no scripts, no data. */
function shortTag(source: string, name: string): string {
  if (source.length === name.length + 2) return source;
  let tag = `<${name}`;
  let count = 0;
  for (const [whole, key = '', value = ''] of source.slice(0, longestTag).matchAll(attribute)) {
    const lower = key.toLowerCase();
    if (telling.has(lower) && value.length < 1500 && ++count <= 12) tag += whole;
    else if (lower === 'style' && /display:\s?none|visibility:\s?hidden/i.test(value)) tag += ' hidden';
  }
  return /\shidden(?=[\s/>])/i.test(source.slice(0, longestTag)) ? `${tag} hidden>` : `${tag}>`;
}
