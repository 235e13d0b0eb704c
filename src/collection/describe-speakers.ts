import type { Speaker } from '../types/articles.ts';
import type { Name } from './speaker-names.ts';

/** One person or body: the numbers of the names that they go by, the first of which they were known by first. */
export type Group = readonly number[];

/** What one article tells of those who speak in it. */
export interface Row {
  /** By speaker of the article. */
  readonly names: readonly number[];
  readonly quotes: readonly number[];
  /** The day of publication. */
  readonly day: string | undefined;
}

/** The speakers of all articles. */
export interface JoinedSpeakers {
  /** Most quoted first. */
  readonly speakers: Speaker[];
  /** `speakerOf[article][speaker of its analysis]` → index into `speakers`. */
  readonly speakerOf: number[][];
  /** By speaker: the numbers of the names that they go by. */
  readonly names: Group[];
}

/** Describes each group as one speaker, and says who speaks where. */
export function describeAll(groups: readonly Group[], names: readonly Name[], rows: readonly Row[]): JoinedSpeakers {
  const groupOf = new Int32Array(names.length);
  groups.forEach((group, at) => {
    for (const name of group) groupOf[name] = at;
  });
  const said = countQuotes(rows, groupOf, groups.length);
  const described = groups.map((group, at) => ({ at, group, speaker: describe(group, names, said[at] ?? none) }));
  described.sort((a, b) => b.speaker.quotes - a.speaker.quotes || (a.speaker.name < b.speaker.name ? -1 : 1));
  const place = new Int32Array(groups.length);
  described.forEach(({ at }, index) => {
    place[at] = index;
  });
  return {
    speakers: described.map(({ speaker }) => speaker),
    speakerOf: rows.map((row) => row.names.map((name) => place[groupOf[name] ?? -1] ?? -1)),
    names: described.map(({ group }) => group),
  };
}

/** How often and when somebody is quoted. */
interface Said {
  readonly quotes: number;
  readonly articles: number;
  readonly from?: string;
  readonly to?: string;
}
const none: Said = { quotes: 0, articles: 0 };

function countQuotes(rows: readonly Row[], groupOf: Int32Array, count: number): Said[] {
  const said = Array.from({ length: count }, () => none);
  for (const { names, quotes, day } of rows) {
    const here = new Map<number, number>();
    names.forEach((name, speaker) => {
      const group = groupOf[name] ?? -1;
      if (quotes[speaker]) here.set(group, (here.get(group) ?? 0) + quotes[speaker]);
    });
    for (const [group, times] of here) {
      const { quotes: before, articles, from = day, to = day } = said[group] ?? none;
      said[group] = {
        quotes: before + times,
        articles: articles + 1,
        ...(from !== undefined && { from: day !== undefined && day < from ? day : from }),
        ...(to !== undefined && { to: day !== undefined && day > to ? day : to }),
      };
    }
  }
  return said;
}

function describe(group: Group, names: readonly Name[], said: Said): Speaker {
  const writings = new Set<string>();
  const roles = new Map<string, { readonly role: string; times: number }>();
  const members = group.flatMap((name) => names[name] ?? []);
  for (const member of members) {
    for (const writing of member.writings) writings.add(writing);
    for (const [key, { role, times }] of member.roles) {
      const known = roles.get(key);
      if (known) known.times += times;
      else roles.set(key, { role, times });
    }
  }
  const byLength = [...writings].sort(
    (a, b) => b.length - a.length || Number(isShouted(a)) - Number(isShouted(b)) || (a < b ? -1 : 1),
  );
  return {
    name: byLength[0] ?? '',
    kind: members[0]?.kind ?? 'person',
    aliases: byLength.slice(1),
    // Roles that several articles state come first, else those stated first.
    roles: [...roles.values()].sort((a, b) => b.times - a.times).map(({ role }) => role),
    ...said,
  };
}

// "ADA MARSH:" in a transcript
function isShouted(name: string): boolean {
  return !/\p{Ll}/u.test(name);
}
