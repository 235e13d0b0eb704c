import { attribute, type Decisions } from '../../../src/analysis/attribution/attribute.ts';
import type { MentionKind } from '../../../src/analysis/attribution/mentions.ts';
import { type Reading, readArticle } from '../../../src/analysis/attribution/read-article.ts';
import type { Option } from '../../../src/analysis/coreference/resolve.ts';
import { findParagraphs } from '../../../src/analysis/paragraphs.ts';
import type { Quotation } from '../../../src/analysis/quotations.ts';
import { splitSentences } from '../../../src/analysis/sentences.ts';
import type { GoldArticle, GoldQuote, GoldSpeaker } from './gold.ts';
import { namesSpeaker } from './gold.ts';
import type { Choice } from './learn.ts';

/** The choices that attribution takes over some articles, with the right answers. */
export interface Lessons {
  readonly source: Choice[];
  readonly antecedent: Choice[];
  readonly speech: Choice[];
}

const readings = new Map<string, Reading>();

function readOnce({ id, text }: GoldArticle): Reading {
  const paragraphs = findParagraphs(text);
  const reading = readings.get(id) ?? readArticle(text, paragraphs, splitSentences(text, paragraphs));
  readings.set(id, reading);
  return reading;
}

/**
 * Runs attribution over an article and notes each choice with the right answer. Where `decisions` are given, they decide, so that later
 * choices are met as they will be in use, mistakes before them included; else the gold data decides.
 */
export function collectChoices(article: GoldArticle, lessons: Lessons, decisions?: Decisions): void {
  const { text } = article;
  const reading = readOnce(article);
  const gold = reading.quotations.map((quotation) => matchGold(article, quotation));
  attribute(text, reading, {
    source(quotation, options) {
      const speaker = gold[quotation]?.speaker;
      const right = rightSources(reading, options, speaker);
      if (right.includes(true)) lessons.source.push({ options: options.map(({ features }) => features), right });
      if (decisions) return decisions.source(quotation, options);
      return right.includes(true) ? right.indexOf(true) : options.length - 1;
    },
    antecedent(mention, options, quotation) {
      if (quotation < 0) return decisions ? decisions.antecedent(mention, options, quotation) : -1;
      const speaker = gold[quotation]?.speaker;
      const right = options.map(({ id }) => rightAntecedent(reading, id, speaker));
      if (right.includes(true)) lessons.antecedent.push({ options: options.map(({ features }) => features), right });
      if (decisions) return decisions.antecedent(mention, options, quotation);
      return right.includes(true) ? right.indexOf(true) : options.length - 1;
    },
    speech(quotation, features) {
      const quote = gold[quotation];
      if (!quote) return decisions ? decisions.speech(quotation, features) : false;
      const said = quote.kind !== 'none';
      // What is no speech is rare, and each one taken for speech puts words into someone's mouth: it counts double.
      if (!quote.ignore)
        for (let times = said ? 1 : 2; times > 0; times--)
          lessons.speech.push({ options: [features, []], right: [said, !said] });
      return decisions ? decisions.speech(quotation, features) : said;
    },
  });
}

/** The marked quote that covers the same words, if any. */
function matchGold(article: GoldArticle, quotation: Quotation): GoldQuote | undefined {
  return article.quotes.find((quote) =>
    quotation.parts.some((part) => {
      const shared = Math.min(part.end, quote.end) - Math.max(part.start, quote.start);
      return shared >= 0.8 * Math.max(part.end - part.start, quote.end - quote.start);
    }),
  );
}

function rightSources(
  { discourse }: Reading,
  options: readonly Option[],
  speaker: GoldSpeaker | null | undefined,
): boolean[] {
  const { words, mentions, entities } = discourse;
  if (!speaker || speaker.start < 0 || speaker.class === 'unknown') return options.map(() => false);
  const means = ({ id }: Option): boolean => {
    const entity = entities[mentions[id]?.entity ?? -1];
    return entity !== undefined && namesSpeaker(entity.parts, speaker);
  };
  const covers = ({ id }: Option): boolean => {
    const start = words[mentions[id]?.first ?? -1]?.start ?? -1;
    return start >= speaker.start && start < speaker.end;
  };
  const ofKind = (kind: MentionKind) => (option: Option) => covers(option) && mentions[option.id]!.kind === kind;
  // "one of her ads": the ads
  const whole = (option: Option): boolean =>
    covers(option) && mentions[option.id]!.within === undefined && !mentions[option.id]!.possessive;
  if (speaker.class === 'person') {
    const named = options.map((option) => covers(option) && means(option));
    return named.includes(true) ? named : options.map(means);
  }
  const tests = [
    ...(speaker.class === 'nominal' ? [ofKind('noun')] : speaker.class === 'pronoun' ? [ofKind('pronoun')] : []),
    whole,
    covers,
  ];
  const found = tests.map((test) => options.map(test)).find((right) => right.includes(true));
  return found ? onlyFirst(found) : options.map(means);
}

// Of a long source phrase ("an aide to the senator who ..."), what comes first is the source.
function onlyFirst(right: readonly boolean[]): boolean[] {
  const first = right.indexOf(true);
  return right.map((_, index) => index === first);
}

function rightAntecedent({ discourse }: Reading, entity: number, speaker: GoldSpeaker | null | undefined): boolean {
  if (!speaker) return false;
  if (speaker.class === 'role' || speaker.class === 'org' || speaker.class === 'plural') return entity < 0;
  return entity >= 0 && namesSpeaker(discourse.entities[entity]!.parts, speaker);
}
