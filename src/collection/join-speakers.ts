import type { AnalysedArticle, ArticleSpeaker, Speaker } from '../types.ts';

interface Group {
  readonly members: { readonly article: number; readonly speaker: number }[];
}

/**
 * Joins the speakers of the articles into one list over the collection: the same name is the same speaker, and a surname alone joins
 * the only full name of the collection that ends in it, if there is just one.
 */
export function joinSpeakers(articles: readonly AnalysedArticle[]): { speakers: Speaker[]; speakerOf: number[][] } {
  const groups = new Map<string, Group>();
  articles.forEach(({ analysis }, article) => {
    analysis.speakers.forEach((entry, speaker) => {
      const key = nameKey(entry);
      const group = groups.get(key) ?? { members: [] };
      group.members.push({ article, speaker });
      groups.set(key, group);
    });
  });
  const joined = mergeSurnames(groups);
  const described = [...joined.values()].map((group) => ({ group, speaker: describe(group, articles) }));
  described.sort((a, b) => b.speaker.quotes - a.speaker.quotes || a.speaker.name.localeCompare(b.speaker.name));
  const speakerOf = articles.map(({ analysis }) => analysis.speakers.map(() => -1));
  described.forEach(({ group }, index) => {
    for (const { article, speaker } of group.members) {
      const row = speakerOf[article];
      if (row) row[speaker] = index;
    }
  });
  return { speakers: described.map(({ speaker }) => speaker), speakerOf };
}

function nameKey(speaker: ArticleSpeaker): string {
  return `${speaker.kind}:${speaker.name.toLowerCase()}`;
}

function mergeSurnames(groups: Map<string, Group>): Map<string, Group> {
  const byLast = new Map<string, string[]>();
  for (const key of groups.keys()) {
    const words = key.slice(key.indexOf(':') + 1).split(' ');
    if (!key.startsWith('person:') || words.length < 2) continue;
    const last = words.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), key]);
  }
  for (const [key, group] of [...groups]) {
    const name = key.slice(key.indexOf(':') + 1);
    const full = key.startsWith('person:') && !name.includes(' ') ? byLast.get(name) : undefined;
    const only = full?.length === 1 ? groups.get(full[0] ?? '') : undefined;
    if (!only) continue;
    only.members.push(...group.members);
    groups.delete(key);
  }
  return groups;
}

function describe(group: Group, articles: readonly AnalysedArticle[]): Speaker {
  const names = new Set<string>();
  const roles = new Set<string>();
  const quoting = new Set<number>();
  const days: string[] = [];
  let kind: Speaker['kind'] = 'person';
  let quotes = 0;
  for (const { article, speaker } of group.members) {
    const found = articles[article];
    const entry = found?.analysis.speakers[speaker];
    if (!found || !entry) continue;
    kind = entry.kind;
    for (const name of [entry.name, ...entry.aliases]) names.add(name);
    for (const role of entry.roles) roles.add(role);
    const said = found.analysis.quotes.filter((quote) => quote.speaker === speaker).length;
    quotes += said;
    if (said === 0) continue;
    quoting.add(article);
    if (found.article.published) days.push(found.article.published.slice(0, 10));
  }
  const byLength = [...names].sort((a, b) => b.length - a.length || a.localeCompare(b));
  days.sort();
  return {
    name: byLength[0] ?? '',
    kind,
    aliases: byLength.slice(1),
    roles: [...roles],
    quotes,
    articles: quoting.size,
    ...(days[0] !== undefined && { from: days[0] }),
    ...(days.at(-1) !== undefined && { to: days.at(-1) as string }),
  };
}
