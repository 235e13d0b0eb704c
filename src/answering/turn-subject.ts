import { findTerms } from '../search/terms.ts';
import type { ConversationState } from './conversation/conversation.ts';
import type { Sources } from './sources/sources.ts';
import { openTermTest } from './words/article-terms.ts';

/** A question with words of so much rarity in all, 1 for one that hardly any passage holds, that the article that was talked about lacks is about something else, */
const leastNew = 1.4;
/** where that holds less than this share of the rarity of all its words. */
const leastTold = 1 / 3;
/** A question of so few may leave out what it is about. */
const tellingAtMost = 3;

/**
 * Whether a question says by its words that it is about something else than the article that was talked about ("when did the miller's sister last
 * see him?", where no mill was) or about the same ("who paid for the search?", where there was one); `undefined` where they say neither.
 */
export async function readSubject(
  { collection, engine, finder }: Sources,
  text: string,
  previous: ConversationState | undefined,
): Promise<'same' | 'other' | undefined> {
  const last = collection.byId.get(previous?.articles[0] ?? '');
  if (last === undefined) return undefined;
  const terms = [...new Set(findTerms(text).flatMap(({ term, stop }) => (stop ? [] : term)))];
  const rarities = await engine.rarities(terms);
  await finder?.near([last]);
  const found = collection.articles[last];
  if (!found) return undefined;
  const holds = openTermTest(engine, last, found);
  // A slip or a word that no article holds tells nothing of its subject.
  const known = terms.flatMap((term, at) => {
    const rarity = rarities[at] ?? 1;
    return rarity < 1 ? { rarity, told: holds(term) } : [];
  });
  const all = sumOf(known);
  const told = sumOf(known.filter((each) => each.told));
  if (all - told >= leastNew && told < leastTold * all) return 'other';
  const rarest = Math.max(...known.map(({ rarity }) => rarity));
  const few = terms.length <= tellingAtMost && !/.\p{Lu}|\p{N}/u.test(text);
  return few && known.some((each) => each.told && each.rarity === rarest) ? 'same' : undefined;
}

function sumOf(words: readonly { readonly rarity: number }[]): number {
  return words.reduce((sum, { rarity }) => sum + rarity, 0);
}
