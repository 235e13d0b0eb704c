import { prepositions } from '../lexicon/function-words.ts';
import { bodyNouns, irregularPlurals, personNouns } from '../lexicon/roles.ts';
import { speechCues } from '../lexicon/speech-cues.ts';
import type { Quotation } from '../quotations.ts';
import { featureName } from './feature-name.ts';
import type { Frame } from './frame.ts';
import type { Outline } from './outline.ts';

/** What stands around a quotation, for telling speech from the rest. */
export interface SpeechSetting {
  /** The quotation with its marks. */
  readonly inner: string;
  readonly frame: Frame;
  /** Up to six words before it in its sentence, and up to three after, in lower case. */
  readonly leading: readonly string[];
  readonly following: readonly string[];
  /** Whether a possessive stands just before: "CNN's". */
  readonly afterPossessive: boolean;
  /** Features of the source that was chosen for it. */
  readonly source: readonly string[];
  readonly single: boolean;
  /** Whether nothing but a comma or "and" stands between it and words in marks that are no speech. */
  readonly besideUnspoken: boolean;
}

/** Reads the setting of a quotation whose source was chosen. */
export function readSetting(
  text: string,
  outline: Outline,
  quotation: Quotation,
  frame: Frame,
  source: readonly string[],
  besideUnspoken: boolean,
): SpeechSetting {
  const lowers = (from: number, to: number): string[] =>
    outline.items
      .slice(Math.max(0, from), to)
      .flatMap(({ word, sentence }) => (word >= 0 && sentence === frame.sentence ? [outline.words[word]!.lower] : []));
  return {
    inner: text.slice(quotation.start, quotation.end),
    frame,
    leading: lowers(frame.first - 6, frame.first),
    following: lowers(frame.last + 1, frame.last + 4),
    // "CNN's “Morning”", "CNN's show “Morning”"
    afterPossessive: /['’]s?\s(?:[\p{L}-]+\s)?$/u.test(text.slice(Math.max(0, quotation.start - 16), quotation.start)),
    source,
    single: quotation.single,
    besideUnspoken,
  };
}

const titleNouns =
  /^(?:nicknamed|titled|entitled|named|dubbed|known|called|aka|alias|author|co-author|song|book|film|movie|show|novel|album|series|episode|play|essay|poem|opera|painting|program|documentary|magazine|single|sitcom|hit|column|website|nickname|word|term)$/u;
const tellingSource = /^(?:before|after|last|next|above-last|above|earlier|below|nearest-cue):|^null/u;
const cueAtSource = /^(?:nearest-cue|previous-mention|after-cue-gap|before-cue-gap)|participle/u;
const notThings =
  /^(?:was|were|are|been|being|has|had|have|she|they|who|which|that|and|also|often|once|then|later|what|some|many|others|.*ly)$/u;
const determiners = /^(?:the|a|an|this|that|these|those|his|her|their|its|our|my)$/u;

// "a part called a “wing”", "a group named “Low Tide”": the participle after a thing, not "critics called it a “mess”".
function isCalledThing(leading: readonly string[]): boolean {
  const words = determiners.test(leading.at(-1) ?? '') ? leading.slice(0, -1) : leading;
  const thing = words.at(-2) ?? '';
  return (
    /^(?:called|named|dubbed|termed|nicknamed|titled|entitled)$/u.test(words.at(-1) ?? '') &&
    /^\p{Ll}{3,}$/u.test(thing) &&
    !notThings.test(thing) &&
    !personNouns.has(thing) &&
    !bodyNouns.has(thing) &&
    !irregularPlurals.has(thing) &&
    !(thing.endsWith('s') && personNouns.has(thing.slice(0, -1)))
  );
}

/** What tells speech from titles, nicknames and words held at arm's length. */
export function speechFeatures(setting: SpeechSetting): string[] {
  const { inner, frame, leading, following, source } = setting;
  const words = inner.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  const size =
    words.length <= 1 ? '1' : words.length === 2 ? '2' : words.length <= 4 ? '4' : words.length <= 7 ? '7' : 'many';
  const features = ['any', `words:${size}`];
  const capitals =
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length < 4) && /^\p{Lu}/u.test(words[0] ?? '');
  const shape = capitals
    ? words.length === 1
      ? 'titled-word'
      : 'titled'
    : /^\p{Ll}/u.test(words[0] ?? '')
      ? 'small'
      : 'sentence';
  features.push(shape, `before:${frame.before}`, `after:${frame.after}`, `ending:${frame.ending}`);
  if (setting.single) features.push('single-marks');
  if (setting.besideUnspoken) features.push('beside-unspoken');
  if (isCalledThing(leading)) features.push('called-thing');
  if (frame.opensParagraph) features.push('opens');
  if (frame.cueAfter < 0 && frame.cueBefore < 0) features.push('no-cue');
  const last = leading.at(-1) ?? '';
  if (determiners.test(last))
    features.push('after-determiner', `after-determiner:${frame.cueBefore < 0 ? 'no-cue' : 'cue'}`);
  if (titleNouns.test(last)) features.push('after-title-noun');
  if (leading.slice(-3).some((word) => /^(?:so-called|nicknamed|titled|entitled|nickname)$/u.test(word)))
    features.push('title-cue');
  if (setting.afterPossessive) features.push('after-possessive', `${shape}:after-possessive`);
  // "on “Morning Tide”", "the author of “Going Home”"
  if (prepositions.has(last) || last === 'of') features.push(`${shape}:after-preposition`);
  if (speechCues.has(last)) features.push(`after-cue:${speechCues.get(last)}`, `${shape}:after-cue`);
  const next = following[0] ?? '';
  const nextKind =
    next === ''
      ? 'end'
      : /^\P{L}/u.test(next)
        ? 'mark'
        : prepositions.has(next) || /^(?:of|and|or|but|that|who|which|to|as|because)$/u.test(next)
          ? 'small-word'
          : speechCues.has(next)
            ? 'cue'
            : 'word';
  features.push(`next:${nextKind}`);
  // "a “closed” primary": an adjective before its noun
  if (nextKind === 'word' && words.length <= 3)
    features.push(`adjective:${determiners.test(last) ? 'determiner' : 'else'}`);
  const telling = source.filter((feature) => tellingSource.test(feature));
  for (const feature of telling) {
    features.push(featureName('source', feature));
    if (words.length <= 4) features.push(featureName('short', feature));
  }
  if (words.length <= 4 && !source.some((feature) => cueAtSource.test(feature)))
    features.push(`short-without-cue:${shape}`);
  return features;
}
