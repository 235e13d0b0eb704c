import type { Article, ArticleSpeaker, Quote, Span } from '../types/articles.ts';
import { type Attribution, attribute, type Decisions } from './attribution/attribute.ts';
import { type Reading, readArticle } from './attribution/read-article.ts';
import { describeSpeaker } from './attribution/speakers.ts';
import { weightedDecisions } from './attribution/weighted-decisions.ts';
import { isLatin } from './language.ts';

/**
 * Finds the quotes of an article and who said them.
 *
 * Each quotation chooses among the mentions around it by the weights of named features; a pronoun or noun phrase then chooses among the
 * persons named. The weights are learnt offline (`tests/eval/train-attribution.ts`); `explainQuotes` shows them at work.
 */
export function attributeQuotes(
  article: Article,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  decisions: Decisions = weightedDecisions(),
): { quotes: Quote[]; speakers: ArticleSpeaker[] } {
  const reading = readArticle(article.text, paragraphs, sentences);
  const attributions = attribute(article.text, reading, decisions);
  return present(article.text, reading, attributions);
}

function present(
  text: string,
  reading: Reading,
  attributions: readonly Attribution[],
): { quotes: Quote[]; speakers: ArticleSpeaker[] } {
  const { entities, mentionsOf, words, mentions } = reading.discourse;
  const speaking = new Set(
    attributions.flatMap(({ entity, quotation }) => {
      const { start, end } = reading.quotations[quotation]!;
      return isLatin(text.slice(start, end)) ? [entity] : [];
    }),
  );
  const kept = entities.filter((entity) => entity.kind === 'person' || speaking.has(entity.id));
  kept.sort((a, b) => mentionsOf[a.id]![0]! - mentionsOf[b.id]![0]!);
  const speakerOf = new Map(kept.map((entity, index) => [entity.id, index]));
  const speakers = kept.map((entity) => describeSpeaker(text, reading, entity));
  const quotes = attributions.map(({ quotation, mention, entity, kind }): Quote => {
    const { start, end } = reading.quotations[quotation]!;
    if (!isLatin(text.slice(start, end))) return { start, end, kind };
    const named = mention < 0 ? undefined : mentions[mention]!;
    const first = named && (named.entity >= 0 ? named.first : named.phrase);
    const cue = mention < 0 ? -1 : reading.scene.links[mention]!.cue;
    const cueWord = cue < 0 ? undefined : words[reading.scene.outline.items[cue]?.word ?? -1];
    const speaker = speakerOf.get(entity);
    return {
      start,
      end,
      kind,
      ...(speaker !== undefined && { speaker }),
      ...(named && first !== undefined && { mention: { start: words[first]!.start, end: words[named.last]!.end } }),
      ...(cueWord && cueWord.kind === 'word' && { cue: { start: cueWord.start, end: cueWord.end } }),
    };
  });
  return { quotes, speakers };
}
