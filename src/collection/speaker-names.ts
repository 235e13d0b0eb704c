import { fold } from '../search/fold.ts';
import { ownCopy } from '../search/own-copy.ts';
import type { ArticleSpeaker, Speaker } from '../types/articles.ts';

/** What is known of all that go by one name, in whatever writing, over the articles. */
export interface Name {
  readonly kind: Speaker['kind'];
  /** The words of the name as it was first written, folded. */
  readonly words: readonly string[];
  /** The name in all its writings, and the aliases. */
  readonly writings: Set<string>;
  /** By the folded role: as it was first written, and how often it is stated. */
  readonly roles: Map<string, { readonly role: string; times: number }>;
}

/** Finds the number of a name; new ones are put into the list. */
export function openNames(names: Name[]): (entry: ArticleSpeaker) => number {
  const numbers = new Map<string, number>();
  // Names repeat: as written they are looked up at once, and folded where they are new.
  const byWriting = { person: new Map<string, number>(), body: new Map<string, number>() };
  return ({ kind, name }) => {
    const known = byWriting[kind].get(name);
    if (known !== undefined) return known;
    const words = fold(name).split(/\s+/u).map(ownCopy);
    const key = nameKey(kind, words);
    const number = numbers.get(key) ?? names.length;
    if (number === names.length) names.push({ kind, words, writings: new Set(), roles: new Map() });
    numbers.set(key, number);
    byWriting[kind].set(ownCopy(name), number);
    return number;
  };
}

// "John G. Marsh" and "John Marsh" are one: initials in the middle do not tell people apart in the news.
function nameKey(kind: Speaker['kind'], words: readonly string[]): string {
  const telling = words.filter((word, at) => at === 0 || at === words.length - 1 || !/^\p{L}\.?$/u.test(word));
  return `${kind} ${telling.join(' ')}`;
}

/** Adds what an article says of one who goes by the name. */
export function describeName({ writings, roles }: Name, entry: ArticleSpeaker): void {
  for (const writing of [entry.name, ...entry.aliases]) if (!writings.has(writing)) writings.add(ownCopy(writing));
  for (const role of entry.roles) {
    const key = fold(role);
    const known = roles.get(key);
    if (known) known.times++;
    else roles.set(ownCopy(key), { role: ownCopy(role), times: 1 });
  }
}
