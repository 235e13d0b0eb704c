import { keptFor } from '../../kept-for.ts';
import { foldWords } from '../../search/fold.ts';
import type { AnalysedArticle, Span } from '../../types/articles.ts';

/** What someone says in an interview without quotation marks: a label, and paragraphs up to the next one. */
export interface Turn {
  /** Who speaks, as named in full in the article where the label holds but initials or a surname. */
  readonly speaker: string;
  /** Where the article first names them; absent where it does only in labels. */
  readonly introduced?: Span;
  /** What was asked before. */
  readonly asked?: Span;
  /** Its paragraphs; the first without the label. */
  readonly paragraphs: readonly Span[];
}

interface Labelled {
  readonly label: string;
  /** Where the words begin, behind the label. */
  readonly start: number;
}

const longestLabel = 60;
/** "((Ida Quell))", "IDA QUELL:", "Quell:", "IQ". */
const label =
  /^(?:\(\((?<marked>[^()\n]{1,40})\)\)|(?<named>\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}):|(?<short>\p{Lu}{2,3})(?= ["“]?\p{Lu}))\s*/u;
/** One label may be a heading. */
const leastTurns = 2;

/** The turns of an interview, in order; those of whoever mostly asks are left out. */
export const turnsOf = keptFor((found: AnalysedArticle): readonly Turn[] => {
  const { article, analysis } = found;
  const labels = analysis.paragraphs.map((paragraph) => labelAt(article.text, paragraph));
  const turns: { label: string; asked: Span | undefined; paragraphs: Span[] }[] = [];
  let open: Span[] | undefined;
  analysis.paragraphs.forEach(({ start, end }, at) => {
    const labelled = labels[at];
    // A question without a label ends what was said before it.
    if (labelled) {
      open = [];
      turns.push({ label: labelled.label, asked: analysis.paragraphs[at - 1], paragraphs: open });
    } else if (article.text.charAt(end - 1) === '?') open = undefined;
    const from = labelled?.start ?? start;
    if (from < end) open?.push({ start: from, end });
  });
  const spoken = turns.filter(({ paragraphs }) => paragraphs.length > 0);
  const people = Map.groupBy(spoken, ({ label }) => label);
  const asks = (paragraphs: readonly Span[]): boolean => article.text.charAt((paragraphs.at(-1)?.end ?? 0) - 1) === '?';
  return [...people].flatMap(([label, own]) => {
    if (own.length < leastTurns || 2 * own.filter(({ paragraphs }) => asks(paragraphs)).length > own.length) return [];
    const named = nameOf(article.text, label);
    return own.map(({ asked, paragraphs }) => ({ ...named, ...(asked && { asked }), paragraphs }));
  });
});

function labelAt(text: string, { start, end }: Span): Labelled | undefined {
  const found = label.exec(text.slice(start, Math.min(end, start + longestLabel)));
  const name = found?.groups?.marked ?? found?.groups?.named ?? found?.groups?.short;
  return name === undefined || !found ? undefined : { label: name, start: start + found[0].length };
}

/** Characters (UTF-16) of an article in which full names are looked for, and words of one. */
const namesWithin = 20_000;
const longestName = 4;

// "IQ" and "Quell" stand for the first name in the article that fits: "Ida Quell".
function nameOf(text: string, label: string): Pick<Turn, 'speaker' | 'introduced'> {
  const words = foldWords(label);
  const initials = /^\p{Lu}{2,3}$/u.test(label) ? label : undefined;
  for (const { start, end } of fullNamesIn(text.slice(0, namesWithin))) {
    const name = text.slice(start, end);
    const fits = initials
      ? name
          .split(' ')
          .map((part) => part.charAt(0))
          .join('') === initials
      : words.every((word) => foldWords(name).includes(word));
    if (fits && !text.startsWith('((', start - 2)) return { speaker: name, introduced: { start, end } };
  }
  return { speaker: label };
}

// Words with a capital, side by side.
function fullNamesIn(text: string): Span[] {
  const names: { start: number; end: number; words: number }[] = [];
  for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}'’-]*/gu)) {
    const last = names.at(-1);
    const goesOn = last && last.words < longestName && last.end === index - 1 && text.charAt(last.end) === ' ';
    if (goesOn) {
      last.end = index + word.length;
      last.words++;
    } else names.push({ start: index, end: index + word.length, words: 1 });
  }
  return names.filter(({ words }) => words > 1);
}
