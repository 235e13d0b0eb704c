import type { Term } from '../../search/terms.ts';
import { phrasesFrom } from './paraphrases.ts';

/** What a verb may have some words away: "turn the offer down". */
export const particles: ReadonlySet<string> = new Set('up down off out away back'.split(' '));

/** How many words may stand between a verb and its particle. */
export const betweenAtMost = 3;

/** A set phrase in a text: "step down". */
export interface SetPhrase {
  /** Its terms with spaces between them. */
  readonly phrase: string;
  /** The places of its words among the terms of the text. */
  readonly places: readonly number[];
}

/** Finds the set phrases among the terms of a text, which do not overlap. */
export function findSetPhrases(found: readonly Term[]): SetPhrase[] {
  const phrases: SetPhrase[] = [];
  const taken = new Set<number>();
  found.forEach(({ term }, at) => {
    for (const { terms, anchor } of phrasesFrom(term)) {
      const places = placesOf(terms, found, at - anchor);
      if (!places || places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      phrases.push({ phrase: terms.join(' '), places });
      break;
    }
  });
  return phrases;
}

function placesOf(terms: readonly string[], found: readonly Term[], from: number): number[] | undefined {
  const last = terms.length - 1;
  for (let place = 0; place < last; place++) if (found[from + place]?.term !== terms[place]) return undefined;
  const most = particles.has(terms[last] ?? '') ? betweenAtMost : 0;
  for (let apart = 0; apart <= most; apart++) {
    if (found[from + last + apart]?.term === terms[last])
      return [...terms.keys()].map((place) => from + place + (place === last ? apart : 0));
  }
  return undefined;
}
