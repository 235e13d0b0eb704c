import { attribute, type Decisions, type Option } from '../../../src/analysis/attribution/attribute.ts';
import { type Reading, readArticle } from '../../../src/analysis/attribution/read-article.ts';
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

/**
 * Runs attribution over an article and notes each choice with the right answer. Where `decisions` are given, they decide, so that later
 * choices are met as they will be in use, mistakes before them included; else the gold data decides.
 */
export function collectChoices(article: GoldArticle, lessons: Lessons, decisions?: Decisions): void {
  const { text } = article;
  const paragraphs = findParagraphs(text);
  const reading = readArticle(text, paragraphs, splitSentences(text, paragraphs));
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
      if (!quote.ignore) lessons.speech.push({ options: [features, []], right: [said, !said] });
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
  const covers = options.map(({ id }) => {
    const mention = mentions[id];
    return (
      mention !== undefined && words[mention.first]!.start >= speaker.start && words[mention.first]!.start < speaker.end
    );
  });
  if (speaker.class !== 'person') {
    const exact = covers.map(
      (covered, index) =>
        covered &&
        mentions[options[index]!.id]!.kind ===
          (speaker.class === 'nominal' ? 'noun' : mentions[options[index]!.id]!.kind),
    );
    return exact.includes(true)
      ? onlyFirst(exact)
      : covers.includes(true)
        ? onlyFirst(covers)
        : options.map(({ id }) => means(id));
  }
  const named = covers.map((covered, index) => covered && means(options[index]!.id));
  if (named.includes(true)) return named;
  return options.map(({ id }) => means(id));

  function means(id: number): boolean {
    const entity = entities[mentions[id]?.entity ?? -1];
    return entity !== undefined && speaker != null && namesSpeaker(entity.parts, speaker);
  }
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
