import { antecedentFeatures, type Memory } from '../coreference/antecedent-features.ts';
import type { Reading } from './read-article.ts';
import { findCandidates, type Previous, readFrame, sourceFeatures } from './source-features.ts';
import { speechFeatures } from './speech-features.ts';

/** One of several things to choose from, with the features that speak for or against it. */
export interface Option {
  /** Index of a mention (source) or entity (antecedent); -1: none of them. */
  readonly id: number;
  readonly features: readonly string[];
}

/** The three decisions that attribution takes. What decides can be the weights, a teacher, or one that takes notes. */
export interface Decisions {
  /** Chooses the source of a quotation: an index into `options`. */
  source(quotation: number, options: readonly Option[]): number;
  /** Chooses whom a pronoun or noun phrase stands for: an index into `options`. */
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
  let memory: Memory = { speaker: -1, speakerParagraph: -1, resolved };
  quotations.forEach((quotation, index) => {
    if (scene.outline.positionOfQuotation[index]!.first < 0) return;
    const inner = text.slice(quotation.start, quotation.end);
    const frame = readFrame(scene.outline, index, inner);
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
    const leading: string[] = [];
    for (let at = frame.first - 6; at < frame.first; at++) {
      const item = scene.outline.items[at];
      if (item && item.word >= 0 && item.sentence === frame.sentence) leading.push(words[item.word]!.lower);
    }
    const features = speechFeatures(
      text.slice(Math.max(0, quotation.start - 4), quotation.start),
      inner,
      frame,
      leading,
      chosen.features,
      quotation.single,
    );
    if (!decisions.speech(index, features)) return;
    const entity = chosen.id < 0 ? -1 : resolve(chosen.id, index);
    const direct = isDirect(inner, frame.before, frame.after, frame.opensParagraph);
    attributions.push({ quotation: index, mention: chosen.id, entity, kind: direct ? 'direct' : 'partial' });
    previous = { quotation: index, mention: chosen.id, entity };
    const paragraph = scene.outline.items[frame.last]!.paragraph;
    memory = { speaker: entity, speakerParagraph: paragraph, resolved };
  });
  return attributions;

  function resolve(mention: number, quotation: number): number {
    const { kind, entity, determiner } = scene.mentions[mention]!;
    if (entity >= 0) return entity;
    const stands = kind === 'pronoun' || (kind === 'noun' && determiner !== 'indefinite');
    if (!stands) return -1;
    const known = resolved.get(mention);
    if (known !== undefined) return known;
    const options: Option[] = discourse.entities.flatMap(({ id }) => {
      const features = antecedentFeatures(discourse, mention, id, memory);
      return features ? [{ id, features }] : [];
    });
    if (kind === 'noun') options.push({ id: -1, features: ['unnamed', `unnamed-${determiner ?? 'bare'}`] });
    if (options.length === 0) return -1;
    const found = options[decisions.antecedent(mention, options, quotation)]!.id;
    resolved.set(mention, found);
    return found;
  }
}

// Sentences or clauses of their own begin with a capital, after a cue's comma, a colon or nothing, or fill out a sentence before ", she said".
function isDirect(inner: string, before: string, after: string, opensParagraph: boolean): boolean {
  if (inner.split(/\s+/u).length < 3 && !/[.,!?]["'”’»]+$/u.test(inner)) return false;
  if (opensParagraph || before === 'start' || before === 'colon' || before === 'quote') return after !== 'word';
  return /^["'“‘«]\p{Lu}/u.test(inner) && before !== 'word' && before !== 'that';
}
