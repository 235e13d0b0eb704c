import type { Memory } from '../coreference/discourse.ts';
import { type Option, resolveMention } from '../coreference/resolve.ts';
import type { Reading } from './read-article.ts';
import { findCandidates, type Previous, readFrame, sourceFeatures } from './source-features.ts';
import { speechFeatures } from './speech-features.ts';

/** The three decisions that attribution takes. What decides can be the weights, a teacher, or one that takes notes. */
export interface Decisions {
  /** Chooses the source of a quotation: an index into `options`. */
  source(quotation: number, options: readonly Option[]): number;
  /** Chooses whom a pronoun or noun phrase stands for: an index into `options`; `quotation` is -1 where it is not a source. */
  antecedent(mention: number, options: readonly Option[], quotation: number): number;
  /** Says whether a quotation is something said, rather than a title or a so-called thing. */
  speech(quotation: number, features: readonly string[]): boolean;
}

/** What was decided for one quotation that is speech. */
export interface Attribution {
  readonly quotation: number;
  /** Index of the mention that names the source, or -1. */
  readonly mention: number;
  /** Index of the entity, or -1 for an unnamed source. */
  readonly entity: number;
  readonly kind: 'direct' | 'partial';
}

/** Decides quotation by quotation, in order: each decision may rest on those before it. */
export function attribute(text: string, reading: Reading, decisions: Decisions): Attribution[] {
  const { quotations, scene, discourse } = reading;
  const { words } = discourse;
  const attributions: Attribution[] = [];
  const resolved = new Map<number, number>();
  let previous: Previous | undefined;
  let memory: Memory = { speaker: -1, speakerParagraph: -1, resolved, inside: new Set() };
  quotations.forEach((quotation, index) => {
    if (scene.outline.positionOfQuotation[index]!.first < 0) return;
    const inner = text.slice(quotation.start, quotation.end);
    const inside = namedInside(index);
    const frame = readFrame(scene.outline, index, inner, inside);
    const options: Option[] = findCandidates(scene, frame, previous).map((mention) => ({
      id: mention,
      features: sourceFeatures(scene, frame, index, mention, previous),
    }));
    options.push({
      id: -1,
      features: [
        'null',
        `null:${frame.before}`,
        `null:${frame.after}`,
        ...(frame.opensParagraph ? ['null:opens'] : []),
        ...(frame.cueBefore < 0 && frame.cueAfter < 0 ? ['null:no-cue'] : []),
      ],
    });
    const chosen = options[decisions.source(index, options)]!;
    const lowers = (from: number, to: number): string[] => {
      const found: string[] = [];
      for (let at = Math.max(0, from); at < to; at++) {
        const item = scene.outline.items[at];
        if (item && item.word >= 0 && item.sentence === frame.sentence) found.push(words[item.word]!.lower);
      }
      return found;
    };
    const features = speechFeatures({
      inner,
      frame,
      leading: lowers(frame.first - 6, frame.first),
      following: lowers(frame.last + 1, frame.last + 4),
      afterPossessive: /['’]s?\s+(?:[\p{L}-]+\s+)?$/u.test(
        text.slice(Math.max(0, quotation.start - 16), quotation.start),
      ),
      source: chosen.features,
      single: quotation.single,
    });
    if (!decisions.speech(index, features)) return;
    memory = { ...memory, inside };
    const entity =
      chosen.id < 0
        ? -1
        : resolveMention(
            discourse,
            chosen.id,
            memory,
            resolved,
            (mention, choices) => decisions.antecedent(mention, choices, index),
            (mention, choices) => decisions.antecedent(mention, choices, -1),
          );
    const direct = isDirect(inner, frame.before, frame.after, frame.opensParagraph);
    attributions.push({ quotation: index, mention: chosen.id, entity, kind: direct ? 'direct' : 'partial' });
    previous = { quotation: index, mention: chosen.id, entity };
    const paragraph = scene.outline.items[frame.last]!.paragraph;
    memory = { speaker: entity, speakerParagraph: paragraph, resolved, inside: new Set() };
  });
  return attributions;

  function namedInside(quotation: number): ReadonlySet<number> {
    const { start, end } = quotations[quotation]!;
    return new Set(
      scene.mentions
        .filter(({ entity, first }) => entity >= 0 && words[first]!.start >= start && words[first]!.start < end)
        .map(({ entity }) => entity),
    );
  }
}

// Sentences or clauses of their own begin with a capital, after a cue's comma, a colon or nothing, or fill out a sentence before ", she said".
function isDirect(inner: string, before: string, after: string, opensParagraph: boolean): boolean {
  if (inner.split(/\s+/u).length < 3 && !/[.,!?]["'”’»]+$/u.test(inner)) return false;
  if (opensParagraph || before === 'start' || before === 'colon' || before === 'quote') return after !== 'word';
  return /^["'“‘«]\p{Lu}/u.test(inner) && before !== 'word' && before !== 'that';
}
