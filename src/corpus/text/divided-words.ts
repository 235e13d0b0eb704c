import {
  conjunctions,
  endings,
  firsts,
  formerRoles,
  lastParts,
  numbers,
  prefixes,
  seconds,
  smallWords,
} from './compound-parts.ts';

/** A line as it stands before the one that continues it: with a space behind it, or without its hyphen. */
export type LinkLine = (line: string, next: string) => string;

const hyphenAtEnd = /[\p{L}\p{N}][-‐]$/u;
const softHyphenAtEnd = /\u00ad$/u;
const word = /[\p{L}\p{M}\p{N}'’]+(?:[-‐‑][\p{L}\p{M}\p{N}'’]+)*/gu;

/** Whether a line ends within a word that goes on in the next one: `the house-`, `holds of the lower town`. */
export function isDivided(line: string, next: string): boolean {
  if (softHyphenAtEnd.test(line)) return /^\p{L}/u.test(next);
  return /\p{L}[-‐]$/u.test(line) && /^\p{Ll}/u.test(next);
}

/** A text without soft hyphens, which only say where a word may be divided. */
export function withoutSoftHyphens(text: string): string {
  return text.includes('\u00ad') ? text.replace(/\u00ad/gu, '') : text;
}

/**
 * How lines of a text are joined that were broken at a width: with a space; without one behind a hyphen, which goes where the word was only
 * divided for the line's sake. Other places of the text that write the word decide that first, then what is known of compounds.
 *
 * @example linkerOf([])('the house-', 'holds') // 'the house'
 * @example linkerOf(['the tide-gate'])('a tide-', 'gate') // 'a tide-'
 */
export function linkerOf(lines: readonly string[]): LinkLine {
  let known: ReadonlySet<string> | undefined;
  return (line, next) => {
    if (softHyphenAtEnd.test(line)) return line.slice(0, -1);
    if (!hyphenAtEnd.test(line) || !/^[\p{L}\p{N}]/u.test(next)) return `${line} `;
    known ??= wordsOf(lines);
    const kind = kindOf(line.slice(line.lastIndexOf(' ') + 1, -1), next, known);
    if (kind === 'suspended') return `${line} `;
    return kind === 'divided' ? line.slice(0, -1) : line;
  };
}

// All words that stand whole within a line.
function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  let goesOn = false;
  for (const line of lines) {
    const found = line.toLowerCase().replaceAll('‐', '-').replaceAll('’', "'").match(word) ?? [];
    const ends = hyphenAtEnd.test(line) || softHyphenAtEnd.test(line);
    for (const whole of found.slice(goesOn ? 1 : 0, ends ? -1 : found.length)) known.add(whole);
    if (line !== '') goesOn = ends;
  }
  return known;
}

type Kind = 'divided' | 'compound' | 'suspended';

function kindOf(leftSource: string, next: string, known: ReadonlySet<string>): Kind {
  const source = leftSource.replace(/^[^\p{L}\p{N}]{1,20}/u, '').replaceAll('’', "'");
  const whole = /^[\p{L}\p{M}'’-]{1,60}/u.exec(next)?.[0].replaceAll('’', "'") ?? '';
  const right = /^[\p{L}\p{M}']*/u.exec(whole)?.[0] ?? '';
  const left = source.slice(source.lastIndexOf('-') + 1);
  // `COVID-` `19`, `ellery.example/the-` `ferry`
  if (right === '' || !/^[\p{L}\p{M}'-]+$/u.test(source)) return 'compound';
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  if (isKnown(`${source.toLowerCase()}-${second}`, known) || isKnown(`${first}-${second}`, known)) return 'compound';
  if (isKnown(first + second, known)) return 'divided';
  if (conjunctions.has(second) && whole === right && isSuspended(first, next)) return 'suspended';
  if (!/^\p{Ll}/u.test(right) || [...left].length < 2) return 'compound';
  if (source !== left && smallWords.has(first)) return 'compound';
  if (whole !== right && smallWords.has(second)) return 'compound';
  if (endings.has(second)) return 'divided';
  if (prefixes.has(first) || numbers.has(first) || lastParts.has(second)) return 'compound';
  if (firsts.has(first) && seconds.has(second)) return 'compound';
  if (first === 'ex' && (formerRoles.has(second) || isKnown(second, known))) return 'compound';
  // `Ellery-` `wide`: a name that the article has elsewhere.
  if (/^\p{Lu}/u.test(left) && isKnown(first, known)) return 'compound';
  // Both are words of this article: in doubt the hyphen stays.
  return isOwnWord(first, known) && isOwnWord(second, known) ? 'compound' : 'divided';
}

// `two-` `and three-bedroom houses`, `pre-` `and post-war`; but `thous-` `and people`.
function isSuspended(first: string, next: string): boolean {
  const later = next.split(' ', 4).slice(1);
  return numbers.has(first) || prefixes.has(first) || later.some((part) => /\p{L}-\p{L}/u.test(part));
}

function isOwnWord(part: string, known: ReadonlySet<string>): boolean {
  return part.length >= 3 && known.has(part);
}

// `households` where the article has `household`, `tide-gate's` where it has `tide-gates`.
function isKnown(whole: string, known: ReadonlySet<string>): boolean {
  const stem = whole.replace(/(?:'s|s)$/u, '');
  return [whole, stem, `${stem}s`, `${stem}'s`].some((form) => known.has(form));
}
