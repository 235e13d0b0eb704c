import { shortTag, type Tag } from './page-tags.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

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
/** What sets its text apart from what stands before: between such a tag and the text above it a page may be cut. */
const apart = names(
  'p div section article main header footer aside form figure li dt dd tr td th h1 h2 h3 h4 h5 h6 blockquote pre table ul ol dl',
);

/** No page that people wrote nests deeper; parsers and readers walk a tree by recursion. */
const deepest = 80;
/** Cells of a page that are kept though they are empty. */
const mostCells = 500;
/** Tables within each other: old pages are laid out by five or six. */
const deepestTables = 8;
/** Elements of a piece: the heaviest article pages have 5,000 without scripts and drawings. */
const mostElements = 8000;
/** Characters of a piece: the heaviest article pages have 400,000 without scripts and data. */
const longestPiece = 2_000_000;
/** Entities and bare `<` of a piece, each of which becomes a text node of its own. */
const mostEntities = 10_000;
/** A transcript of weeks has ten. */
const mostPieces = 25;
/** Characters of text in all: a long book has two million. */
const longestText = 4_000_000;

/** Takes the tags and the text of a page in order, and cuts it into pieces that a parser can bear. */
export interface PieceWriter {
  readonly text: (text: string) => void;
  readonly tag: (tag: Tag) => void;
  /** Whether no more is taken. */
  readonly isFull: () => boolean;
  /** The pieces, at least one; each but the first opens anew the elements that it stands in. */
  readonly finish: () => readonly string[];
}

/**
 * Keeps a page's nesting, and the number of elements of each of its pieces, within what a parser can bear. No text is lost by that: what
 * is nested too deeply stands in the element that is deep enough, elements without attributes and text are no elements.
 */
export function collectPieces(): PieceWriter {
  const pieces: string[] = [];
  const open: string[] = [];
  const skipped = new Map<string, number>();
  let parts: string[] = [];
  let elements = 0;
  let entities = 0;
  let cells = 0;
  let length = 0;
  /** Where the innermost open elements begin that have neither attributes nor text yet. */
  let hollow: number[] = [];
  /** Text stands behind the last line break that was kept for a block. */
  let told = false;
  let textLength = 0;

  const keep = (part: string) => {
    length += part.length;
    parts.push(part);
  };
  const cut = () => {
    pieces.push(parts.join(''));
    parts = open.map((name) => `<${name}>`);
    elements = open.length;
    [entities, length, hollow] = [0, 0, []];
  };
  // `<p><p><p>`: what is closed before it has a word is no element.
  const dropHollow = (): boolean => {
    const start = hollow.pop();
    if (start !== undefined) {
      parts.length = start;
      elements--;
    }
    return start !== undefined;
  };
  const openElement = (tag: Tag) => {
    const mayCut = apart.has(tag.name) || elements > 2 * mostElements;
    if (mayCut && (elements > mostElements || length > longestPiece || entities > mostEntities)) cut();
    while (closes.get(tag.name)?.has(open.at(-1) ?? '')) {
      dropHollow();
      open.pop();
    }
    if (!empty.has(tag.name)) {
      const tables = tag.name === 'table' ? open.filter((name) => name === 'table').length : 0;
      if (open.length >= deepest || tables >= deepestTables) {
        skipped.set(tag.name, (skipped.get(tag.name) ?? 0) + 1);
        breakLine(tag.name);
        return;
      }
      open.push(tag.name);
    }
    const short = shortTag(tag.source, tag.name);
    // An empty cell holds the place of its column.
    const isCell = tag.name === 'td' && open.at(-2) === 'tr' && ++cells <= mostCells;
    if (empty.has(tag.name) || isCell || short.length > tag.name.length + 2) hollow = [];
    else hollow.push(parts.length);
    elements++;
    keep(short);
  };
  // Only what is open is closed, so that the depth counted here is the depth of the tree.
  const closeElement = ({ name }: Tag) => {
    const deeper = skipped.get(name) ?? 0;
    if (deeper > 0) {
      skipped.set(name, deeper - 1);
      breakLine(name);
      return;
    }
    const from = open.lastIndexOf(name);
    if (from < 0 || open.length - from > 32) {
      if (name === 'p' || name === 'br') keep('<br>');
      if (++elements > 2 * mostElements) cut();
      return;
    }
    const innermost = from === open.length - 1;
    open.length = from;
    if (innermost && dropHollow()) {
      if (hollow.length === 0) breakLine(name);
      return;
    }
    hollow = [];
    keep(`</${name}>`);
  };
  // Blocks that are not kept still end a paragraph: `the vote<p></p>The bridge`.
  const breakLine = (name: string) => {
    if (!told || !apart.has(name)) return;
    told = false;
    elements += 2;
    keep('<br><br>');
  };
  return {
    text: (text) => {
      if (/\S/.test(text)) [hollow, told] = [[], true];
      const room = Math.max(0, longestText - textLength);
      textLength += text.length;
      keep(text.slice(0, room).replace(/&/g, () => (++entities > mostEntities ? ' ' : '&')));
    },
    tag: (tag) => (tag.closing ? closeElement(tag) : openElement(tag)),
    isFull: () => pieces.length >= mostPieces || textLength > longestText,
    finish: () => (pieces.length >= mostPieces ? pieces : [...pieces, parts.join('')]),
  };
}
