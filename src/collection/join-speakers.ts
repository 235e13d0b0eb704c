import { ownCopy } from '../search/own-copy.ts';
import type { AnalysedArticle } from '../types/articles.ts';
import { describeAll, type Group, type JoinedSpeakers, type Row } from './describe-speakers.ts';
import { describeName, type Name, openNames } from './speaker-names.ts';

/** Joins speakers while articles are read one after another; what it keeps are names and counts. */
export interface SpeakerJoiner {
  /** Takes in the next article, and gives the number of the name of each of its speakers. */
  readonly add: (found: AnalysedArticle) => readonly number[];
  readonly join: () => JoinedSpeakers;
}

/** Joins the speakers of the articles into one list over the collection. */
export function joinSpeakers(articles: readonly AnalysedArticle[]): Pick<JoinedSpeakers, 'speakers' | 'speakerOf'> {
  const joiner = openSpeakerJoiner();
  articles.forEach(joiner.add);
  const { speakers, speakerOf } = joiner.join();
  return { speakers, speakerOf };
}

/**
 * Opens a joiner that has read nothing.
 *
 * The same name, whatever its accents and initials in the middle, is the same speaker; a longer name that ends in a name of at least two words
 * takes it in ("Dr Ada Marsh", "Ada Marsh"); a surname alone joins the only full name of the collection that ends in it. Two people of one
 * surname stay two.
 */
export function openSpeakerJoiner(): SpeakerJoiner {
  const names: Name[] = [];
  const rows: Row[] = [];
  const numberOf = openNames(names);
  return {
    add: ({ article, analysis }) => {
      const row = analysis.speakers.map((entry) => {
        const number = numberOf(entry);
        const name = names[number];
        if (name) describeName(name, entry);
        return number;
      });
      const quotes = row.map(() => 0);
      for (const { speaker } of analysis.quotes)
        if (speaker !== undefined) quotes[speaker] = (quotes[speaker] ?? 0) + 1;
      rows.push({ names: row, quotes, day: article.published && ownCopy(article.published.slice(0, 10)) });
      return row;
    },
    join: () => describeAll(joinSurnames(joinLonger(names), names), names, rows),
  };
}

function joinLonger(names: readonly Name[]): Group[] {
  const byName = new Map(names.map(({ kind, words }, number) => [`${kind} ${words.join(' ')}`, number]));
  const groups = names.map((_, number) => [number]);
  // The one that took it in, by name.
  const within: (number | undefined)[] = [];
  const groupOf = (number: number): number => {
    let at = number;
    for (let next = within[at]; next !== undefined; next = within[at]) at = next;
    return at;
  };
  names.forEach(({ kind, words }, number) => {
    for (let from = 1; kind === 'person' && from <= words.length - 2; from++) {
      const shorter = byName.get(`person ${words.slice(from).join(' ')}`);
      if (shorter === undefined || shorter === number) continue;
      const joined = groupOf(shorter);
      groups[joined]?.push(...(groups[number] ?? []));
      within[number] = joined;
      break;
    }
  });
  return groups.filter((_, number) => within[number] === undefined);
}

function joinSurnames(groups: readonly Group[], names: readonly Name[]): Group[] {
  const nameOf = ([first]: Group): Name | undefined => names[first ?? -1];
  const full = Map.groupBy(
    groups.filter((group) => nameOf(group)?.kind === 'person' && (nameOf(group)?.words.length ?? 0) >= 2),
    (group) => nameOf(group)?.words.at(-1) ?? '',
  );
  const more = new Map<Group, number[]>();
  const rest = groups.filter((group) => {
    const name = nameOf(group);
    const longer = name?.kind === 'person' && name.words.length === 1 ? full.get(name.words[0] ?? '') : undefined;
    const [only] = longer ?? [];
    if (!only || longer?.length !== 1) return true;
    more.set(only, [...(more.get(only) ?? []), ...group]);
    return false;
  });
  return rest.map((group) => [...group, ...(more.get(group) ?? [])]);
}
