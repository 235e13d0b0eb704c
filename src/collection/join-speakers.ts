import { fold } from '../search/fold.ts';
import type { AnalysedArticle, ArticleSpeaker, Speaker } from '../types/articles.ts';

/** One person or body over the articles, while it is put together. */
interface Group {
  readonly kind: Speaker['kind'];
  /** The words of its longest name, folded. */
  readonly words: readonly string[];
  readonly members: { readonly article: number; readonly speaker: number }[];
}

/**
 * Joins the speakers of the articles into one list over the collection, most quoted first.
 *
 * The same name, whatever its accents and initials in the middle, is the same speaker; a longer name that ends in a name of at least two words
 * takes it in ("Dr Ada Marsh", "Ada Marsh"); a surname alone joins the only full name of the collection that ends in it. Two people of one
 * surname stay two.
 */
export function joinSpeakers(articles: readonly AnalysedArticle[]): { speakers: Speaker[]; speakerOf: number[][] } {
  const groups = joinSurnames(joinLonger(groupByName(articles)));
  const counts = articles.map(countQuotes);
  const described = groups.map((group) => ({ group, speaker: describe(group, articles, counts) }));
  described.sort((a, b) => b.speaker.quotes - a.speaker.quotes || (a.speaker.name < b.speaker.name ? -1 : 1));
  const speakerOf = articles.map(({ analysis }) => analysis.speakers.map(() => -1));
  described.forEach(({ group }, index) => {
    for (const { article, speaker } of group.members) {
      const row = speakerOf[article];
      if (row) row[speaker] = index;
    }
  });
  return { speakers: described.map(({ speaker }) => speaker), speakerOf };
}

function groupByName(articles: readonly AnalysedArticle[]): Group[] {
  const groups = new Map<string, Group>();
  // Names repeat: as written they are looked up at once, and folded where they are new.
  const byWriting = { person: new Map<string, Group>(), body: new Map<string, Group>() };
  const groupOf = (entry: ArticleSpeaker): Group => {
    const words = fold(entry.name).split(/\s+/u);
    const key = nameKey(entry, words);
    const known = groups.get(key);
    if (known) return known;
    const made = { kind: entry.kind, words, members: [] };
    groups.set(key, made);
    return made;
  };
  articles.forEach(({ analysis }, article) => {
    analysis.speakers.forEach((entry, speaker) => {
      const written = byWriting[entry.kind];
      const group = written.get(entry.name) ?? groupOf(entry);
      written.set(entry.name, group);
      group.members.push({ article, speaker });
    });
  });
  return [...groups.values()];
}

// "John G. Marsh" and "John Marsh" are one: initials in the middle do not tell people apart in the news.
function nameKey({ kind }: ArticleSpeaker, words: readonly string[]): string {
  const telling = words.filter((word, at) => at === 0 || at === words.length - 1 || !/^\p{L}\.?$/u.test(word));
  return `${kind} ${telling.join(' ')}`;
}

function joinLonger(groups: readonly Group[]): Group[] {
  const byName = new Map(groups.map((group) => [`${group.kind} ${group.words.join(' ')}`, group]));
  const gone = new Set<Group>();
  for (const group of groups) {
    for (let from = 1; group.kind === 'person' && from <= group.words.length - 2; from++) {
      const shorter = byName.get(`person ${group.words.slice(from).join(' ')}`);
      if (!shorter || shorter === group) continue;
      shorter.members.push(...group.members);
      gone.add(group);
      break;
    }
  }
  return groups.filter((group) => !gone.has(group));
}

function joinSurnames(groups: readonly Group[]): Group[] {
  const byLast = new Map<string, Group[]>();
  for (const group of groups) {
    const last = group.words.at(-1) ?? '';
    if (group.kind !== 'person' || group.words.length < 2) continue;
    const known = byLast.get(last);
    if (known) known.push(group);
    else byLast.set(last, [group]);
  }
  return groups.filter((group) => {
    const full = group.kind === 'person' && group.words.length === 1 ? byLast.get(group.words[0] ?? '') : undefined;
    const [only] = full ?? [];
    if (!only || full?.length !== 1) return true;
    only.members.push(...group.members);
    return false;
  });
}

/** Quotes of each speaker of an article. */
function countQuotes({ analysis }: AnalysedArticle): number[] {
  const counts = analysis.speakers.map(() => 0);
  for (const { speaker } of analysis.quotes) if (speaker !== undefined) counts[speaker] = (counts[speaker] ?? 0) + 1;
  return counts;
}

function describe(group: Group, articles: readonly AnalysedArticle[], counts: readonly (readonly number[])[]): Speaker {
  const names = new Set<string>();
  const roles = new Map<string, { readonly role: string; times: number }>();
  const quoting = new Set<number>();
  let quotes = 0;
  for (const { article, speaker } of group.members) {
    const entry = articles[article]?.analysis.speakers[speaker];
    if (!entry) continue;
    names.add(entry.name);
    for (const alias of entry.aliases) names.add(alias);
    for (const role of entry.roles) {
      const key = fold(role);
      const known = roles.get(key);
      if (known) known.times++;
      else roles.set(key, { role, times: 1 });
    }
    const said = counts[article]?.[speaker] ?? 0;
    quotes += said;
    if (said > 0) quoting.add(article);
  }
  const byLength = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  let from: string | undefined;
  let to: string | undefined;
  for (const article of quoting) {
    const day = articles[article]?.article.published?.slice(0, 10);
    if (day === undefined) continue;
    if (from === undefined || day < from) from = day;
    if (to === undefined || day > to) to = day;
  }
  return {
    name: byLength[0] ?? '',
    kind: group.kind,
    aliases: byLength.slice(1),
    // Roles that several articles state come first, else those stated first.
    roles: [...roles.values()].sort((a, b) => b.times - a.times).map(({ role }) => role),
    quotes,
    articles: quoting.size,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
