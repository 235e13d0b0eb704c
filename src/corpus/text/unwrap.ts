import { isDivided, linkerOf, withoutSoftHyphens } from './divided-words.ts';
import { surelyGoesOn } from './goes-on.ts';

/**
 * Joins lines that were wrapped at a width (mail, old archives): a line goes on in the next when the first word of that would not have
 * fitted, or where it ends within a word. A scrape whose paragraphs stand on one line each is left as it is.
 */
export function unwrap(lines: readonly string[]): string[] {
  const wide = wrapWidth(lines);
  const width = wide ?? widthOfBlocks(lines) ?? 0;
  const link = linkerOf(lines);
  const joined: string[][] = [];
  let open = false;
  let inProse = false;
  let inBroken = false;
  for (const [index, line] of lines.entries()) {
    const parts = open ? joined.at(-1) : undefined;
    if ((lines[index - 1] ?? '') === '') {
      inProse = isWrappedBlock(lines, index);
      inBroken = isBrokenBlock(lines, index);
    }
    if (parts) parts.push(link(parts.pop() ?? '', line), line);
    else joined.push([line]);
    const next = lines[index + 1] ?? '';
    const first = next.split(' ', 1)[0] ?? '';
    const isFull =
      line.length <= width &&
      ((wide !== undefined && line.length + 1 + first.length > width) || (inProse && line.length >= width * fullLine));
    // `* ` and `- ` begin an item, and do not continue the line before.
    const goesOn = isFull || isDivided(line, next) || (inBroken && line.length >= shortest && surelyGoesOn(line, next));
    open = line !== '' && next !== '' && !/^([*•-]|\d{1,2}\.) /.test(next) && goesOn;
  }
  return joined.map((parts) => withoutSoftHyphens(parts.join('')));
}

/** The share of the width that a line fills at least where lines were broken by hand. */
const fullLine = 0.7;

// Between two blank lines at least every third line goes on with a small letter: one paragraph, wherever its lines were broken.
function isWrappedBlock(lines: readonly string[], start: number): boolean {
  const end = lines.indexOf('', start);
  const after = lines.slice(start + 1, end < 0 ? lines.length : end);
  return after.filter((line) => /^\p{Ll}/u.test(line)).length > after.length / 3;
}

/** Characters: the lines of lists and menus are shorter. */
const shortest = 28;
const fewestBroken = 2;

// Where lines were broken unevenly, no width tells which go on; but between two blank lines many surely do.
function isBrokenBlock(lines: readonly string[], start: number): boolean {
  const end = lines.indexOf('', start);
  const block = lines.slice(start, end < 0 ? lines.length : end);
  const inner = block.slice(0, -1);
  if (inner.length < fewestBroken || block.some((line) => line.length > widest)) return false;
  const broken = inner.filter((line, at) => line.length >= shortest && surelyGoesOn(line, block[at + 1] ?? ''));
  return (
    broken.length >= fewestBroken &&
    (broken.length === inner.length || (inner.length > 2 && broken.length >= inner.length * 0.4))
  );
}

/**
 * The width at which a text was wrapped, if it was: most of the lines that have a line after them end near the longest, and in a short
 * text several go on with a small letter.
 */
function wrapWidth(lines: readonly string[]): number | undefined {
  // An address cannot be broken.
  const longest = lines.reduce((most, line) => (line.includes(' ') ? Math.max(most, line.length) : most), 0);
  if (longest < 40 || longest > 120) return undefined;
  const isFull = (line: string) => line.length >= longest * 0.8;
  const shareFull = (part: readonly string[], least: number): number => {
    const inner = part.filter((line, index) => line !== '' && (part[index + 1] ?? '') !== '');
    return inner.length < least ? 0 : inner.filter(isFull).length / inner.length;
  };
  // A short story's head can have as many lines as its body: then the body alone must leave no doubt.
  const body = lines.slice(
    lines.indexOf(
      '',
      lines.findIndex((line) => line !== ''),
    ) + 1,
  );
  const broken = body.filter((line, index) => line !== '' && /^\p{Ll}/u.test(body[index + 1] ?? ''));
  const goOn = broken.filter(isFull).length;
  // Menus and buttons beside a long story are lines, too: but what goes on with a small letter was full.
  if (goOn >= 5 && goOn >= broken.length * 0.9) return longest;
  const least = goOn >= 3 ? 0.75 : 0.95;
  return shareFull(lines, 5) >= 0.6 || (body.length < lines.length && shareFull(body, 4) >= least)
    ? longest
    : undefined;
}

/** Characters: the columns of a leaflet have as few. */
const narrowest = 25;
const widest = 120;
const fewestInBlocks = 6;

/**
 * The width at which the blocks of wrapped prose were broken, where the whole text tells none: narrow columns, or an address among the lines
 * that is longer than any. Most lines must stand in such blocks, and be full.
 */
function widthOfBlocks(lines: readonly string[]): number | undefined {
  let followed = 0;
  let inProse = false;
  const inner: number[] = [];
  for (const [index, line] of lines.entries()) {
    if ((lines[index - 1] ?? '') === '') inProse = isWrappedBlock(lines, index);
    if (line === '' || (lines[index + 1] ?? '') === '') continue;
    followed++;
    if (inProse && line.length <= widest) inner.push(line.length);
  }
  const width = inner.reduce((most, length) => Math.max(most, length), 0);
  const full = inner.filter((length) => length >= width * fullLine).length;
  const isColumn = width >= narrowest && inner.length >= fewestInBlocks && inner.length >= followed / 2;
  return isColumn && full >= inner.length * 0.8 ? width : undefined;
}
