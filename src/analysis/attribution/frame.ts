import { speechCues } from '../lexicon/speech-cues.ts';
import type { Outline } from './outline.ts';

/** What stands around a quotation, for all candidates alike. Positions are among the outline's items. */
export interface Frame {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** What stands just before it in its sentence. */
  readonly before: 'start' | 'comma' | 'colon' | 'that' | 'quote' | 'cue' | 'word' | 'mark';
  /** How it ends inside its marks. */
  readonly ending: 'comma' | 'cry' | 'stop' | 'open';
  /** What follows: nothing, words that may attribute it (after a comma or question), or words that go on. */
  readonly after: 'end' | 'attribution' | 'word';
  /** The nearest cue before and after it in its sentence, -1 without. */
  readonly cueBefore: number;
  readonly cueAfter: number;
  readonly opensParagraph: boolean;
  /** Whether it is a paragraph of its own. */
  readonly fillsParagraph: boolean;
  /** Entities that the quotation itself names. */
  readonly inside: ReadonlySet<number>;
}

/** How far, in items, a cue may stand from its quotation. */
const reachBefore = 60;
const reachAfter = 40;

/** Reads what stands around a quotation; `inner` is the quotation with its marks. */
export function readFrame(outline: Outline, quotation: number, inner: string, inside: ReadonlySet<number>): Frame {
  const { items, positionOfQuotation } = outline;
  const { first, last } = positionOfQuotation[quotation]!;
  const { sentence, paragraph } = items[first]!;
  const previous = items[first - 1];
  const next = items[last + 1];
  const before = classifyBefore(previous?.sentence === sentence ? lowerAt(outline, first - 1) : undefined);
  const ending = classifyEnding(inner);
  const right = next?.sentence === items[last]!.sentence ? lowerAt(outline, last + 1) : undefined;
  const opensParagraph = previous?.paragraph !== paragraph;
  return {
    first,
    last,
    sentence,
    paragraph,
    before,
    ending,
    after: classifyAfter(right, ending),
    cueBefore: findCue(outline, first, -1, reachBefore),
    cueAfter: findCue(outline, last, 1, reachAfter),
    opensParagraph,
    fillsParagraph: opensParagraph && next?.paragraph !== items[last]!.paragraph,
    inside,
  };
}

function lowerAt({ items, words }: Outline, position: number): string {
  const { word } = items[position]!;
  return word >= 0 ? words[word]!.lower : '❝';
}

function classifyBefore(lower: string | undefined): Frame['before'] {
  if (lower === undefined) return 'start';
  if (lower === ',') return 'comma';
  if (lower === ':') return 'colon';
  if (lower === 'that') return 'that';
  if (lower === '❝') return 'quote';
  if (speechCues.has(lower)) return 'cue';
  return /^\p{L}/u.test(lower) ? 'word' : 'mark';
}

function classifyEnding(inner: string): Frame['ending'] {
  const last = /([^"'”’»])["'”’»]{0,3}$/u.exec(inner)?.[1] ?? '';
  if (last === ',') return 'comma';
  if (last === '?' || last === '!') return 'cry';
  return last === '.' || last === '…' ? 'stop' : 'open';
}

function classifyAfter(lower: string | undefined, ending: Frame['ending']): Frame['after'] {
  if (lower === undefined || /^[.!?;]$/u.test(lower)) return 'end';
  return lower === ',' || ending === 'comma' || ending === 'cry' ? 'attribution' : 'word';
}

function findCue({ items, words }: Outline, from: number, step: 1 | -1, reach: number): number {
  const { sentence } = items[from]!;
  for (let at = from + step; Math.abs(at - from) < reach && items[at]?.sentence === sentence; at += step) {
    const { word } = items[at]!;
    if (word < 0) {
      // A cue before may stand beyond another quotation ("called it “a” and “b”"), a cue after belongs to the nearer one.
      if (step > 0) return -1;
      continue;
    }
    if (!words[word]!.capital && speechCues.has(words[word]!.lower)) return at;
  }
  return -1;
}
