import type { Collection } from '../../collection/collection.ts';
import { cite, highlight } from '../../excerpt.ts';
import { editDistance, foldWords } from '../../search/fold.ts';
import type { Hit } from '../../search/search-engine.ts';
import { findTerms } from '../../search/terms.ts';
import type { AnalysedArticle, ArticleSpeaker, Span } from '../../types/articles.ts';
import type { BestAnswer } from '../../types/replies.ts';
import { shorten } from './cite-answers.ts';

// "Who is the harbour master of Port Ellery", "who's Quell's lawyer"
const asksForHolder =
  /^(?:(?:so|and|but|hey|hi|ok|well)[, ]+)*who(?:'s|’s|s| is| are| was| were) (?:the |currently |now )*(.{4,80}?)[?!.\s]*$/iu;
// With these a role is another one: the deputy mayor is not the mayor.
const otherRole =
  /\b(?:former|ex|late|vice|deputy|assistant|acting|interim|spokes\w+|candidate|nominee|elect|aide|adviser|advisor|wife|husband|son|daughter|brother|sister|mother|father|widow|predecessor|successor|shadow|opposition|designate|retired|then)\b/giu;
/** A role of one word ("captain") fits too many, unless nobody else there has it. */
const leastWords = 2;
const holdersAtMost = 3;
/** How sure an answer is that the article's own words give the role. */
const confidence = 0.85;

// "Who chairs the harbour board", "who manages Merrow United": the verb says the role.
const asksWhoHolds =
  /^who (?:currently |now )?(chair|coach|direct|manag|edit|own|command)(?:e?s) (?:the )?(.{4,80}?)[?!.\s]*$/iu;
const holderOf: ReadonlyMap<string, string> = new Map([
  ['direct', 'director'],
  ['manag', 'manager'],
  ['edit', 'editor'],
  ['own', 'owner'],
  ['command', 'commander'],
]);

/** Reads which role a question asks the holder of; `undefined` for other questions. */
export function readRole(text: string): string | undefined {
  const named = asksForHolder.exec(text.trim())?.[1];
  const [, verb = '', body] = asksWhoHolds.exec(text.trim()) ?? [];
  return body === undefined ? named : `${holderOf.get(verb.toLowerCase()) ?? verb.toLowerCase()} of ${body}`;
}

interface Holder {
  readonly found: AnalysedArticle;
  readonly speaker: ArticleSpeaker;
  readonly person: number;
}

/**
 * Finds who holds a role by the words that articles give persons, newest article first, each person once: roles change hands. Looks in the
 * articles of `hits` alone.
 */
export function findRoleHolders(collection: Collection, role: string, hits: readonly Hit[]): BestAnswer[] {
  const asked = new Set(findTerms(role).flatMap(({ term, stop }) => (stop ? [] : [term])));
  if (asked.size === 0) return [];
  const articles = [...new Set(hits.map(({ article }) => article))];
  const stated = articles.flatMap((article) => holdersIn(collection, article, role, asked));
  const holders = stated.length > 0 ? stated : articles.flatMap((article) => holdersThere(collection, article, role));
  holders.sort((a, b) => (b.found.article.published ?? '').localeCompare(a.found.article.published ?? ''));
  const seen: Holder[] = [];
  for (const holder of holders) if (!seen.some((known) => isSamePerson(known, holder))) seen.push(holder);
  if (asked.size < leastWords && seen.length > 1) return [];
  return seen.flatMap((holder) => citeHolder(holder, asked) ?? []).slice(0, holdersAtMost);
}

// One person over the collection, or one whose name is spelt in two ways ("Quell", "Quelle").
function isSamePerson(a: Holder, b: Holder): boolean {
  if (a.person === b.person) return true;
  const [mine, its] = [foldWords(a.speaker.name), foldWords(b.speaker.name)];
  return (
    editDistance(mine.at(-1) ?? '', its.at(-1) ?? '', 2) <= 2 &&
    (mine.length < 2 || its.length < 2 || mine[0] === its[0])
  );
}

function holdersIn(collection: Collection, article: number, asked: string, words: ReadonlySet<string>): Holder[] {
  const found = collection.articles[article];
  if (!found) return [];
  const excused = new Set((asked.match(otherRole) ?? []).map((word) => word.toLowerCase()));
  return found.analysis.speakers.flatMap((speaker, place) => {
    if (speaker.kind !== 'person') return [];
    const fits = speaker.roles.some((role) => {
      if ((role.match(otherRole) ?? []).some((word) => !excused.has(word.toLowerCase()))) return false;
      const held = new Set(findTerms(role).map(({ term }) => term));
      return [...words].every((word) => held.has(word));
    });
    return fits ? [{ found, speaker, person: collection.speakerOf[article]?.[place] ?? -1 - place }] : [];
  });
}

// Every state has them, and news tells where they travel.
const ofStates = /\b(?:president|premier|minister|chancellor|king|queen|prince|princess|ambassador|envoy|pope)\b/iu;
const roleInPlace = /^([\p{L} -]{3,60}?) (?:of|in|at|for) ((?:the )?\p{Lu}.{2,60})$/u;

// "The mayor of Port Ellery": in an article that opens there, Mayor Berg is.
function holdersThere(collection: Collection, article: number, role: string): Holder[] {
  const [, office = '', place = ''] = roleInPlace.exec(role) ?? [];
  const found = collection.articles[article];
  if (!found || place === '' || ofStates.test(office)) return [];
  const { text, title } = found.article;
  const lead = found.analysis.paragraphs[0];
  const opens = `${title} ${lead ? text.slice(lead.start, lead.end) : ''}`.toLowerCase();
  if (!opens.includes(place.toLowerCase().replace(/^the /u, ''))) return [];
  const asked = new Set(findTerms(office).flatMap(({ term, stop }) => (stop ? [] : [term])));
  return holdersIn(collection, article, office, asked).filter(({ speaker }) =>
    speaker.roles.some((held) => !roleInPlace.test(held)),
  );
}

// The sentence that names the person with most of the role's words.
function citeHolder({ found, speaker }: Holder, asked: ReadonlySet<string>): BestAnswer | undefined {
  const { article, analysis } = found;
  let best: { readonly sentence: Span; readonly mention: Span; readonly held: number } | undefined;
  for (const sentence of analysis.sentences) {
    const mention = speaker.mentions
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .reduce<Span | undefined>(
        (longest, each) => (longest && longest.end - longest.start >= each.end - each.start ? longest : each),
        undefined,
      );
    if (!mention) continue;
    const terms = new Set(findTerms(article.text, sentence).map(({ term }) => term));
    const held = [...asked].filter((word) => terms.has(word)).length;
    if (held > (best?.held ?? 0)) best = { sentence, mention, held };
  }
  if (!best) return undefined;
  const span = shorten(best.sentence, article.text, best.mention);
  return {
    citation: cite(article, analysis.paragraphs, span),
    highlight: highlight(article, best.mention),
    confidence,
  };
}
