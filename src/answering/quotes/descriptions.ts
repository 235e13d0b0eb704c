import { nationalityOf } from '../../analysis/lexicon/nationalities.ts';
import { bodyNouns, personNouns, titles } from '../../analysis/lexicon/roles.ts';
import type { Collection } from '../../collection/collection.ts';
import { keptFor } from '../../kept-for.ts';
import type { SearchEngine } from '../../search/search-engine.ts';
import { findTerms } from '../../search/terms.ts';
import type { AnalysedArticle, Quote, Span } from '../../types/articles.ts';
import { paraphrasesOf } from '../thesaurus/paraphrases.ts';
import { wordsBeside } from './words-beside.ts';

/** What someone who is not named is described by: "the Polish rail boss". */
export interface Description {
  /** By term that the articles hold, which of the words it stands for. */
  readonly standsFor: ReadonlyMap<string, readonly number[]>;
  /** By initials in capitals, which of the words they are: "UCLA". */
  readonly initials: ReadonlyMap<string, number>;
  /** By word, how rare it is. */
  readonly weights: Float64Array;
  /** The word that says what they are: "boss"; `undefined` where it could be anyone's. */
  readonly head: number | undefined;
  /** It speaks of a past or lesser holder: "the former mayor", "the vice president". */
  readonly lesser: boolean;
}

// What people call someone without saying what they are.
const anyone = new Set('man woman guy person lady bloke chap someone top'.split(' '));
// Who leads, loosely put, may have any of these offices.
const leading = new Set('boss head chief leader'.split(' '));
const offices =
  'president director manager chairman chairwoman chair chairperson executive ceo secretary commissioner chancellor premier minister governor captain founder commander superintendent principal master';
// One way to say an office for another.
const sameOffice = [
  ['pm', 'premier', 'prime minister'],
  ['skipper', 'captain'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chair', 'chairperson'],
  ['mp', 'lawmaker', 'legislator'],
  ['scientist', 'researcher', 'professor', 'author', 'dr'],
  ['cop', 'police', 'officer'],
  ['relatives', 'family'],
  ['doctor', 'dr', 'physician', 'surgeon'],
];
const lesser = /\b(?:former|formerly|ex|late|then|deputy|vice|assistant|outgoing|onetime)\b/iu;
const closing = /\b(?:of|for|at|in|to|on|from|with|who)\b/iu;

/** Whether words say what someone is rather than their name: "the mayor", "Harry's mum", "prosecutors". */
export function isDescription(text: string): boolean {
  if (/^(?:the|an?|that|this|these|those|one|his|her|their|some)\b|['’]s? \p{L}/iu.test(text)) return true;
  // "EFF", "Cuba", "Amnesty in Hong Kong": whoever speaks for it.
  if (/^\p{Lu}{3,6}$|\p{L} (?:in|of|at) \p{L}/u.test(text) || nationalityOf(text.toLowerCase()).length > 0) return true;
  return text.split(/[\s-]+/u).some((word) => {
    const bare = word.toLowerCase().replace(/['’]s?$/u, '');
    return [bare, bare.replace(/s$/u, '')].some(
      (each) =>
        personNouns.has(each) ||
        bodyNouns.has(each) ||
        titles.has(each) ||
        leading.has(each) ||
        sameOffice.some((group) => group.includes(each)),
    );
  });
}

/** Reads a description; words that stand for nobody in particular are left out where there are others. */
export async function readDescription(engine: SearchEngine, text: string): Promise<Description> {
  const surface = ({ start, end }: Span): string => text.slice(start, end).replace(/['’]s?$/u, '');
  const asked = findTerms(text).filter((term) => !term.stop || surface(term) === 'WHO');
  const end = text.slice(4).search(closing);
  const last = asked.filter(({ start }) => end < 0 || start < end + 4).at(-1);
  const particular = asked.filter((term) => !anyone.has(surface(term).toLowerCase()));
  const words = particular.length > 0 ? particular : asked;
  const rarities = await engine.rarities(words.map(({ term }) => term));
  const standsFor = new Map<string, number[]>();
  const initials = new Map<string, number>();
  const add = (term: string, word: number): void => {
    const known = engine.vocabulary.idOf(term) !== undefined;
    if (known) standsFor.set(term, [...(standsFor.get(term) ?? []), word]);
  };
  words.forEach((word, index) => {
    const written = surface(word);
    add(word.term, index);
    for (const { terms } of paraphrasesOf(word.term)) if (terms.length === 1) add(terms[0] ?? '', index);
    for (const other of otherWords(written.toLowerCase())) for (const { term } of findTerms(other)) add(term, index);
    if (/^\p{L}{3,6}$/u.test(written)) initials.set(written.toUpperCase(), index);
  });
  const head = last === undefined ? -1 : words.indexOf(last);
  return {
    standsFor,
    initials,
    weights: rarities.map((rarity) => Math.max(0.2, rarity)),
    head: head < 0 ? undefined : head,
    lesser: lesser.test(text),
  };
}

function otherWords(word: string): readonly string[] {
  const same = sameOffice.flatMap((group) => (group.includes(word) ? group : []));
  return [
    ...nationalityOf(word),
    ...nationalityOf(word.replace(/s$/u, '')),
    ...same,
    ...(leading.has(word) ? offices.split(' ') : []),
  ];
}

/** What a description counts where it is a former or lesser holder, and was not asked for; or where what they are is not said. */
const lesserFactor = 0.6;
const headlessFactor = 0.5;
/** What a word counts that only the article's beginning holds: "Poland" of its president. */
const articleFactor = 0.7;

/** Rates, for the quotes of an article, the share of the description's words, weighed by rarity, that hold of who said them, 0 to 1: by roles and name, beside the place that names them, or where it happened. */
export function describeIn(
  collection: Collection,
  description: Description,
  article: number,
): (quote: Quote) => number {
  const found = collection.articles[article];
  if (!found || description.weights.length === 0) return () => 0;
  const heldBy = heldKnown(description);
  let scene: ReadonlySet<number> | undefined;
  const rate = (text: string): number => {
    const held = heldBy(text);
    if (held.size === 0) return 0;
    scene ??= findHeld(description, titleAndLead(found));
    let sum = 0;
    let whole = 1e-9;
    for (const [word, weight] of description.weights.entries()) {
      whole += weight;
      if (held.has(word)) sum += weight;
      else if (word !== description.head && scene.has(word)) sum += articleFactor * weight;
    }
    const headless = description.head !== undefined && !held.has(description.head);
    return (
      (sum / whole) * (headless ? headlessFactor : 1) * (!description.lesser && lesser.test(text) ? lesserFactor : 1)
    );
  };
  return ({ speaker, mention, cue }) => {
    const own = speaker === undefined ? undefined : found.analysis.speakers[speaker];
    const everywhere =
      speaker === undefined ? undefined : collection.speakers[collection.speakerOf[article]?.[speaker] ?? -1];
    const name = own?.name ?? '';
    const places = [own?.mentions[0], mention ?? cue].flatMap((place) => (place ? wordsBeside(found, place) : []));
    const texts = [places.join(' '), ...(own?.roles ?? []), ...(everywhere?.roles ?? [])];
    return texts.reduce((best, text) => Math.max(best, rate(`${name} ${text}`)), 0);
  };
}

/** Stands, among the words of a description, for a name or initials of nobody that is asked for. */
const nobody = -1;
/** Letters of initials, at least. */
const shortestInitials = 3;

// Who is quoted in one article is quoted in others, with the same roles.
const heldKnown = keptFor((description: Description) => {
  const known = new Map<string, ReadonlySet<number>>();
  return (text: string): ReadonlySet<number> => {
    const held = known.get(text) ?? findHeld(description, text);
    known.set(text, held);
    return held;
  };
});

function findHeld({ standsFor, initials }: Description, text: string): Set<number> {
  const held = new Set<number>();
  for (const { term, stop } of findTerms(text)) {
    if (!stop) for (const word of standsFor.get(term) ?? []) held.add(word);
  }
  if (initials.size === 0) return held;
  for (const run of capitalsIn(text)) {
    if (run.length < shortestInitials) continue;
    held.add(nobody);
    for (const [letters, word] of initials) if (run.includes(letters)) held.add(word);
  }
  return held;
}

// "University of California, Los Angeles" gives "UCLA".
function capitalsIn(text: string): string[] {
  const runs: string[] = [];
  let run = '';
  for (const word of text.split(/\s+/u)) {
    if (/^\p{Lu}/u.test(word)) run += word.charAt(0);
    else if (!/^(?:of|for|and|the)$/u.test(word)) {
      runs.push(run);
      run = '';
    }
  }
  return [...runs, run];
}

function titleAndLead({ article, analysis }: AnalysedArticle): string {
  const lead = analysis.paragraphs[0];
  return `${article.title} ${lead ? article.text.slice(lead.start, lead.end) : ''}`;
}
