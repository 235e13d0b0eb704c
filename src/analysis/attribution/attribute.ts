import type { Memory } from '../coreference/discourse.ts';
import { type Option, resolveMention } from '../coreference/resolve.ts';
import { findCandidates } from './candidates.ts';
import { type Frame, readFrame } from './frame.ts';
import type { Reading } from './read-article.ts';
import type { Scene } from './scene.ts';
import { type Previous, sourceFeatures } from './source-features.ts';
import { readSetting, speechFeatures } from './speech-features.ts';

/** The three decisions that attribution takes. What decides can be the weights, a teacher, or one that takes notes. */
export interface Decisions {
  /** Chooses the source of a quotation: an index into `options`. */
  source(quotation: number, options: readonly Option[]): number;
  /** Says whether a quotation is something said, rather than a title or a so-called thing. */
  speech(quotation: number, features: readonly string[]): boolean;
  /** Chooses whom a pronoun or noun phrase stands for: an index into `options`; `quotation` is -1 where it is not a source. */
  antecedent(mention: number, options: readonly Option[], quotation: number): number;
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
  const { positionOfQuotation, items } = scene.outline;
  const attributions: Attribution[] = [];
  const resolved = new Map<number, number>();
  const echoes = new Map<number, number>();
  let previous: Previous | undefined;
  let unspoken = -1;
  let memory: Memory = { speaker: -1, speakerParagraph: -1, resolved, echoes, inside: new Set() };
  quotations.forEach((quotation, index) => {
    if (positionOfQuotation[index]!.first < 0) return;
    const inner = text.slice(quotation.start, quotation.end);
    const frame = readFrame(scene.outline, index, inner, scene.namedInside[index]!);
    const options: Option[] = findCandidates(scene, frame, previous).map((mention) => ({
      id: mention,
      features: sourceFeatures(scene, frame, index, mention, previous),
    }));
    options.push({ id: -1, features: nobodyFeatures(frame) });
    const chosen = options[decisions.source(index, options)]!;
    const setting = readSetting(
      text,
      scene.outline,
      quotation,
      frame,
      chosen.features,
      isJoined(scene, unspoken, frame),
    );
    if (!decisions.speech(index, speechFeatures(setting))) {
      unspoken = frame.last;
      return;
    }
    const entity = resolveMention(
      discourse,
      chosen.id,
      { ...memory, inside: frame.inside },
      { resolved, echoes },
      (mention, choices) => decisions.antecedent(mention, choices, index),
      (mention, choices) => decisions.antecedent(mention, choices, -1),
    );
    attributions.push({
      quotation: index,
      mention: chosen.id,
      entity,
      kind: isDirect(inner, frame) ? 'direct' : 'partial',
    });
    previous = { quotation: index, mention: chosen.id, entity };
    memory = { ...memory, speaker: entity, speakerParagraph: items[frame.last]!.paragraph };
  });
  return attributions;
}

// "songs such as “Low Tide”, “Ebb”, and “Quay”"
function isJoined({ outline: { items, words } }: Scene, last: number, { first, sentence }: Frame): boolean {
  if (last < 0 || first - last > 3 || items[last]!.sentence !== sentence) return false;
  return items.slice(last + 1, first).every(({ word }) => /^(?:,|and|or)$/u.test(words[word]?.lower ?? ''));
}

/** The features of "none of the mentions". */
function nobodyFeatures(frame: Frame): string[] {
  const features = ['null', `null:preceded-${frame.before}`, `null:followed-${frame.after}`];
  if (frame.opensParagraph) features.push('null:opens');
  if (frame.cueBefore < 0 && frame.cueAfter < 0) features.push('null:no-cue');
  return features;
}

// Sentences or clauses of their own begin with a capital, after a cue's comma, a colon or nothing, or fill out a sentence before ", she said".
function isDirect(inner: string, { before, after, opensParagraph }: Frame): boolean {
  if (!/\s\S+\s/u.test(inner) && !/[.,!?]["'”’»]+$/u.test(inner)) return false;
  if (opensParagraph || before === 'start' || before === 'colon' || before === 'quote') return after !== 'word';
  return /^["'“‘«]\[?\p{Lu}/u.test(inner) && before !== 'word' && before !== 'that';
}
