import { titles } from '../lexicon/roles.ts';
import type { Entity } from './entity.ts';
import type { NameMention } from './read-run.ts';
import type { Word } from './words.ts';

const kin =
  /^(?:son|sons|daughter|daughters|wife|husband|brother|sister|father|mother|spouse|widow|children|sons-in-law|niece|nephew|cousin|uncle|aunt|siblings|parents)$/u;

/**
 * Of several persons with a name in common, the one that the article has been speaking of: named in full most, and lately; who is
 * introduced as another's kin ("her husband, Olaf Berg") seldom is meant by the surname alone.
 */
export function likeliest(
  words: readonly Word[],
  names: readonly NameMention[],
  among: readonly Entity[],
  index: number,
): Entity | undefined {
  if (among.length === 1) return among[0];
  let best: Entity | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const entity of among.slice(0, 20)) {
    const score = salience(words, names, entity, index);
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  return best;
}

function salience(words: readonly Word[], names: readonly NameMention[], entity: Entity, index: number): number {
  const here = words[names[index]!.first]!.paragraph;
  const full = entity.mentions.filter((mention) => names[mention]!.parts.length > 1).slice(0, 50);
  const latest = full.findLast((mention) => mention < index);
  const near = latest === undefined ? Number.POSITIVE_INFINITY : here - words[names[latest]!.first]!.paragraph;
  let score = Math.log(1 + full.length);
  score += near === 0 ? 1.2 : near <= 1 ? 0.6 : near <= 3 ? 0.3 : latest === undefined ? -0.3 : 0;
  if (full.some((mention) => isKin(words, names[mention]!))) score -= 2;
  if (full.some((mention) => titles.has(names[mention]!.title ?? ''))) score += 0.3;
  return score;
}

function isKin(words: readonly Word[], { phrase }: NameMention): boolean {
  const before = words[phrase - 1];
  return kin.test(before?.lower ?? '') || (before?.text === ',' && kin.test(words[phrase - 2]?.lower ?? ''));
}
