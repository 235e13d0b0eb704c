import { linkerOf } from './divided-words.ts';

/** Columns: what is wider was not broken at a width. */
const widest = 120;
const fewestIndented = 2;
const fewestLines = 4;
const shortLine = 0.6;

/**
 * Joins the lines of paragraphs whose first lines are indented and whose other lines are not, as typewriters and old archives set them, and
 * sets each paragraph apart by a blank line; how well the lines are filled says nothing then. `source` has the white space with which lines
 * begin, `plain` the same lines without it. Where a text is set otherwise, `plain` is given back.
 */
export function joinIndented(source: readonly string[], plain: readonly string[]): readonly string[] {
  const indented = source.map((line, at) => /^(?: {2,12}|\t{1,2}| \t)\S/.test(line) && !isItem(plain[at] ?? ''));
  if (!isSetByIndents(plain, indented)) return plain;
  const width = plain.reduce((most, line, at) => (goesOn(plain, indented, at) ? Math.max(most, line.length) : most), 0);
  const link = linkerOf(plain);
  const joined: string[] = [];
  let parts: string[] = [];
  for (const [at, line] of plain.entries()) {
    const opens = indented[at] === true && (indented[at - 1] !== true || isWhole(plain[at - 1] ?? ''));
    if (parts.length > 0 && (line === '' || opens)) {
      joined.push(parts.join(''), '');
      parts = [];
    }
    if (parts.length > 0) parts.push(link(parts.pop() ?? '', line), line);
    else if (opens) {
      if (joined.length > 0) joined.push('');
      parts = [line];
    } else joined.push(line);
    // Below the last line of a story stand lines that are not indented, either: `Share`
    if (parts.length > 0 && isWhole(line) && line.length < width * shortLine && !/^\p{Ll}/u.test(plain[at + 1] ?? '')) {
      joined.push(parts.join(''), '');
      parts = [];
    }
  }
  return parts.length > 0 ? [...joined, parts.join('')] : joined;
}

function isItem(line: string): boolean {
  return /^(?:[*•·–—-]|\d{1,2}[.)]) /u.test(line);
}

function isWhole(line: string): boolean {
  return /[.!?:…]["'”’»)\]]{0,3}$/u.test(line);
}

/** Whether a line stands right below another of its paragraph. */
function goesOn(plain: readonly string[], indented: readonly boolean[], at: number): boolean {
  return plain[at] !== '' && indented[at] === false && at > 0 && plain[at - 1] !== '';
}

// Indented lines open paragraphs: the line above each has said its sentence, and below them a third of the lines go on with a small letter.
function isSetByIndents(plain: readonly string[], indented: readonly boolean[]): boolean {
  let [opened, whole, followed, lines, small] = [0, 0, 0, 0, 0];
  let inParagraph = false;
  for (const [at, line] of plain.entries()) {
    if (line === '') {
      inParagraph = false;
      continue;
    }
    if (indented[at]) {
      opened++;
      if (!inParagraph || isWhole(plain[at - 1] ?? '')) whole++;
      if (goesOn(plain, indented, at + 1)) followed++;
      inParagraph = true;
    } else if (inParagraph) {
      if (line.length > widest) return false;
      lines++;
      if (/^\p{Ll}/u.test(line)) small++;
    }
  }
  if (opened < fewestIndented || lines < fewestLines) return false;
  return whole >= opened * 0.8 && followed >= opened * 0.6 && small >= lines * 0.3;
}
