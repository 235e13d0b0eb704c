import { nationalityOf } from '../../analysis/lexicon/nationalities.ts';
import { findTerms } from '../../search/terms.ts';
import type { Sources } from '../sources/sources.ts';
import { paraphrasesOf } from '../thesaurus/paraphrases.ts';
import { contentTerms, fewTerms, holdsTerm, numberOf, type Topic, termsOf } from './topic.ts';

// A word of several senses has paraphrases that none of the articles means: "strike" is no attack where ferries are struck. One that stands in the articles
// on the topic so many times as often as in all of them does.
const leastLift = 3;
const leastShare = 0.25;
// Where no article holds the term itself, nothing shows which sense is meant: one of few paraphrases has but one.
const fewSynonyms = 8;
/** Paraphrases of a term that are taken at most, those that come most often with it. */
const most = 6;

/** Widens a short topic by what tells of the same in the articles `read`, those that hold its words best. */
export function widenTopic(sources: Sources, text: string, topic: Topic, read: readonly number[]): Topic {
  const terms = contentTerms(text);
  if (terms.length > fewTerms) return topic;
  const { engine } = sources;
  const likes = terms.map((term, at): [number, readonly number[]] => {
    const number = numberOf(engine, term, at);
    // Beside another word a synonym may mean something else: of "plane crash" a crash is one, of "train crash" it is none.
    const words = [...nationalitiesOf(text, term), ...(terms.length === 1 ? synonymsOf(term) : [])];
    const alike = new Set(words.flatMap((other) => engine.vocabulary.idOf(other) ?? []));
    for (const own of topic.weights.keys()) alike.delete(own);
    return [number, meantBy(sources, number, { alike: [...alike], synonyms: words.length }, read)];
  });
  return { ...topic, likes: new Map(likes) };
}

const synonymsOf = (term: string): string[] =>
  [...paraphrasesOf(term)].flatMap(({ terms }) => (terms.length === 1 && terms[0] ? terms[0] : []));

// "India" and "Indian": by the word as it is written, as a term may be cut.
function nationalitiesOf(text: string, term: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const word = words.find((own) => findTerms(own)[0]?.term === term);
  return nationalityOf(word ?? term).flatMap((place) => findTerms(place).map((own) => own.term));
}

function meantBy(
  sources: Sources,
  term: number,
  { alike, synonyms }: { readonly alike: readonly number[]; readonly synonyms: number },
  read: readonly number[],
): readonly number[] {
  const { collection, engine } = sources;
  const holding = read.flatMap((article) => {
    const found = collection.articles[article];
    if (!found) return [];
    const terms = termsOf(sources, found);
    return terms.title.has(term) || holdsTerm(terms, term) ? [terms] : [];
  });
  const lifts = alike.map((other) => {
    const usual = engine.vocabulary.articlesWith(other) / Math.max(1, collection.articles.length);
    const together = holding.filter((terms) => terms.title.has(other) || holdsTerm(terms, other)).length;
    const lift = together / Math.max(1, holding.length) / Math.max(usual, 1e-9);
    return { other, together, lift, share: together / Math.max(1, engine.vocabulary.articlesWith(other)) };
  });
  return lifts
    .filter(({ lift, share }) =>
      holding.length === 0 ? synonyms <= fewSynonyms : lift >= leastLift && share >= leastShare,
    )
    .sort((a, b) => b.together - a.together)
    .slice(0, most)
    .map(({ other }) => other);
}
