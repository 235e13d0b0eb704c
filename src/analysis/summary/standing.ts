import type { Article, ArticleSpeaker, Span } from '../../types/articles.ts';
import { findAnaphors, type SentenceAnaphors } from './anaphors.ts';
import { readsAsCaption } from './captions.ts';
import { findNamedPersons, type NamesPerson } from './named-persons.ts';
import { endsAsProse, isConversation, leavesQuotationOpen } from './openings.ts';
import type { ArticleWords } from './sentence-words.ts';
import { standingWeights } from './standing-weights.ts';
import type { Numbers } from './word-worth.ts';

/** How likely a reader understands a sentence of whom the article's title is all that they know, in log odds. */
export interface Standing {
  /** It opens on "he" or "she", and the sentence before it tells of nobody. */
  readonly strays: boolean;
  /** Alone. */
  readonly alone: number;
  /** Right behind the sentence before it. */
  readonly following: number;
  /** What is gained where one of these words of the article, by number, stands before. */
  readonly antecedents: readonly { readonly words: readonly number[]; readonly gain: number }[];
}

/** What the sentence itself shows, and what only counts where the one before it is missing. */
export interface StandingFeatures {
  readonly own: Numbers;
  readonly leaning: Numbers;
}

/** Judges how well each sentence of an article stands alone. */
export function judgeStanding(
  article: Pick<Article, 'title' | 'text'>,
  sentences: readonly Span[],
  speakers: readonly ArticleSpeaker[],
  read: ArticleWords,
): readonly Standing[] {
  const anaphors = findAnaphors(article, sentences, speakers, read);
  const namesPerson = findNamedPersons(article.text, speakers);
  return sentences.map((span, number) => {
    const taken = anaphors[number] ?? { anaphors: [] };
    const { own, leaning } = standingFeatures(article.text, span, namesPerson, taken, number);
    const following = sum(own);
    return {
      strays:
        opensOnPerson.test(article.text.slice(span.start, span.start + 12)) &&
        !tellsOfPerson(article.text, sentences[number - 1], namesPerson),
      alone: following + sum(leaning),
      following,
      antecedents: taken.anaphors.map(({ kind, opens, antecedents }) => ({
        words: antecedents,
        gain: -weightOf(kind) - (opens ? weightOf(`${kind}Opens`) : 0),
      })),
    };
  });
}

const opensOnPerson = /^["'“‘(\s]{0,3}(?:he|she|his|her)(?!\p{L})/iu;

function tellsOfPerson(text: string, span: Span | undefined, namesPerson: NamesPerson): boolean {
  return span !== undefined && (opensOnPerson.test(text.slice(span.start, span.start + 12)) || namesPerson(span));
}

const weightOf = (name: string): number => standingWeights[name] ?? 0;

function sum(features: Numbers): number {
  let odds = 0;
  for (const name in features) odds += (features[name] ?? 0) * weightOf(name);
  return odds;
}

const pronoun = /(?<![\p{L}’'])(?:he|him|his|she|her|hers)(?![\p{L}’'])/u;
// Within the first words, or what is quoted begins so.
const thing = /(?<![\p{L}’'])(?:they|them|their|its?)(?![\p{L}’'])/u;
// "Pays for two thirds of them", of which is said before.
const partOf = / of (?:them|these|those)(?! who| that| which)(?!\p{L})/u;
const quotedThing = /: ["“‘'](?:It|This|That|They)(?!\p{L})/u;
const demonstrative =
  / (?:this|these|those|such) (?!(?:year|month|week|weekend|morning|afternoon|evening|summer|autumn|winter|spring|season|time|who|is|was|to|in|of|as)(?!\p{L}))\p{Ll}/u;
const connective = /, (?:however|though|too|as well)(?:,? |\.$)/u;
const later = /^(?:\p{L}{1,20} ){0,2}(?:later|earlier|afterwards?|then)(?!\p{L})/iu;
const comparison =
  /(?<!\p{L})(?:[Aa]nother|[Tt]he (?:others?|same|latter|former)|[Aa]lso|[Aa]gain|too|[Ss]imilar|as well)(?!\p{L})/u;
const firstPerson = /(?<![\p{L}’'])(?:I|we|my|our|me|us|We|My|Our)(?![\p{L}’'])/u;
const quotation = /["“”‘]|\s'/u;

/** What tells how well a sentence stands alone: numbers by name. */
export function standingFeatures(
  text: string,
  span: Span,
  namesPerson: NamesPerson,
  { anaphors, opening }: SentenceAnaphors,
  number: number,
): StandingFeatures {
  const sentence = text.slice(span.start, Math.min(span.end, span.start + longest));
  const surnames = anaphors.filter(({ kind }) => kind === 'surname');
  const descriptions = anaphors.filter(({ kind }) => kind === 'description');
  const own: Record<string, number> = {
    bias: 1,
    lead: Number(number === 0),
    unfinished: Number(!endsAsProse(sentence)),
    openQuotation: Number(leavesQuotationOpen(sentence)),
    conversation: Number(isConversation(sentence)),
    speaks: Number(firstPerson.test(sentence) && !quotation.test(sentence)),
    caption: Number(readsAsCaption(sentence)),
    label: Number(/^\p{Lu}[\p{L}'’ -]{1,24}: (?=\p{Lu})/u.test(sentence)),
    glued: Number(glued.test(sentence)),
    ...quotationFeatures(sentence),
  };
  const leaning: Record<string, number> = {
    surname: surnames.length,
    surnameOpens: surnames.filter(({ opens }) => opens).length,
    description: descriptions.length,
    descriptionOpens: descriptions.filter(({ opens }) => opens).length,
    pronoun: Number(leansOnPerson(sentence, span, namesPerson)),
    thing: Number(thing.test(sentence.slice(0, 28)) || quotedThing.test(sentence) || partOf.test(sentence)),
    demonstrative: Number(demonstrative.test(sentence)),
    connective: Number(connective.test(sentence) || later.test(sentence)),
    comparison: Number(comparison.test(sentence.slice(0, 70))),
    ...(opening && opening !== 'told' && { [`${opening}Opening`]: 1 }),
  };
  return { own, leaning };
}

/** Characters (UTF-16) that are looked at. */
const longest = 1200;
// Lines that lost their ends: "at the pier The boats were".
const glued = /(?<=\p{Ll}) (?:The|An?|He|She|It|They|His|Her|This|These|In|At|On|But|And) \p{Ll}/u;

function quotationFeatures(sentence: string): Numbers {
  if (!/^["“‘'[]/u.test(sentence)) return {};
  const outside = sentence.replace(/^["“‘'][^"“”]*["”]|^['‘][^‘’]*[’']|["“][^"“”]*["”]/gu, ' ');
  const words = outside.match(/\p{L}+/gu)?.length ?? 0;
  return outside.length === sentence.length || words < 2 ? { bareQuotation: 1 } : { quotation: 1 };
}

// "The film won his first prize": of nobody who is told of before in the sentence.
function leansOnPerson(sentence: string, { start }: Span, namesPerson: NamesPerson): boolean {
  const found = pronoun.exec(sentence);
  return found !== null && !namesPerson({ start, end: start + found.index });
}
