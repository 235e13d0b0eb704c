// Widths in parts of the font size, a little generous, so that a line never leaves its card whatever font draws it.
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}！-｠]/u;

function widthOf(character: string): number {
  if (/[ilj.,:;'’|!()[\]]/.test(character)) return 0.32;
  if (/[ ftr"“”\-–]/.test(character)) return 0.4;
  if (/[mwMW@%—…]/.test(character)) return 0.95;
  if (/[A-Z&]/.test(character)) return 0.7;
  if (/\p{M}/u.test(character)) return 0;
  return wide.test(character) ? 1.02 : 0.59;
}

/** About how wide a text is, in pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
// More of a text than fits any card is not looked at.
const looked = 1200;

/** Breaks a text into at most so many lines of a width; where it is longer the last line ends on an ellipsis. */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
  const plain = text.slice(0, looked).toWellFormed().replace(/\s+/g, ' ').trim();
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(plain, size, width)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
      if (lines.length > most) break;
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most && text.length <= looked) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = ellipsis(kept[most - 1] ?? '', size, width);
  return kept;
}

// Places where a line may break: after the spaces and hyphens of a word, between words of scripts without spaces, and anywhere in a
// word that is wider than a line.
function* pieces(text: string, size: number, width: number): Generator<string> {
  let held = '';
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (held !== '' && isWordLike && (/[\s-]$/.test(held) || wide.test(segment))) {
      yield* narrow(held, size, width);
      held = '';
    }
    held += segment;
  }
  yield* narrow(held, size, width);
}

function* narrow(piece: string, size: number, width: number): Generator<string> {
  if (textWidth(piece, size) <= width) {
    yield piece;
    return;
  }
  for (const { segment } of graphemes.segment(piece)) yield segment;
}

function ellipsis(line: string, size: number, width: number): string {
  const characters = [...graphemes.segment(line)].map(({ segment }) => segment);
  let cut = false;
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width)
    cut = characters.pop() !== ' ' || cut;
  const kept = characters.join('');
  // Whole words, where that leaves most of the line.
  const word = cut ? kept.lastIndexOf(' ') : -1;
  return `${(word > kept.length / 2 ? kept.slice(0, word) : kept).replace(/[\s,;:.–-]+$/, '')}…`;
}
