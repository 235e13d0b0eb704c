import type { Span } from '../types/articles.ts';
import type { QuoteHit, QuotesReply } from '../types/replies.ts';
import type { Asked, Partly } from './asked.ts';
import { citeAnswer } from './facts/cite-answers.ts';
import type { FactFound } from './facts/facts.ts';
import type { AnswerCandidate } from './facts/rank-answers.ts';
import type { Intent } from './question/intent.ts';
import { findQuotation } from './quotes/quotation-check.ts';
import { holdsSaying } from './quotes/reported-speech.ts';
import { findSaying, shareSaid } from './quotes/sayings.ts';
import { toQuoteHit } from './quotes/speaker-quotes.ts';
import { leastConfidence } from './reported-answers.ts';
import type { Sources } from './sources/sources.ts';
import { unsaid } from './statement-answers.ts';

/** From this similarity on a quotation is the one that was asked for. */
const surelySame = 0.8;
/** Characters (UTF-16) of a quote that is but a few words: its sentence tells more. */
const scrap = 30;

/** Answers who said something: with the quotation, one that says about the same, or the sentence that tells it; else that nobody did. */
export async function answerWhoSaid(
  sources: Sources,
  { request, within }: Asked,
  { text, guessed }: Intent & { readonly kind: 'who-said' },
  facts: () => Promise<FactFound>,
): Promise<Partly | undefined> {
  const { articles } = request;
  const via = await findQuotation(sources, { text, ...(articles && { articles }) });
  const best = via.matches[0];
  const sure = best !== undefined && best.similarity >= surelySame;
  const saying = sure ? undefined : await findSaying(sources, text, within);
  // "… can no longer be called …" is said of much: what tells more of the rest is meant.
  const other = saying && best && saying.inside > (await shareSaid(sources, text, best.citation));
  if (best && !other) {
    const confidence = best.similarity;
    return { via, answer: { citation: best.citation, confidence }, confidence };
  }
  if (saying) {
    const confidence = Math.min(0.9, saying.coverage);
    const { citation } = saying.quote;
    return { via: quotesOn(text, [saying.quote]), answer: { citation, confidence }, confidence };
  }
  return answerTold(sources, text, await facts()) ?? (guessed ? undefined : { confidence: unsaid });
}

// "The mayor called the pier a disgrace": the sentence that answers as a fact, with the quotes in it.
function answerTold(sources: Sources, text: string, { ranked, confidence, rightness }: FactFound): Partly | undefined {
  const best = ranked[0];
  const answer = best && confidence >= leastConfidence ? citeAnswer(best, rightness) : undefined;
  const span = best?.passage.sentences[best.sentence]?.span;
  if (!answer || !span) return undefined;
  const quotes = quotesIn(sources, best, span);
  const [first] = quotes;
  if (!first) return holdsSaying(answer.citation.text) ? { answer, confidence } : undefined;
  const { start, end } = first.citation;
  const whole = first.kind === 'direct' && end - start >= scrap;
  return {
    via: quotesOn(text, quotes),
    answer: whole ? { citation: first.citation, confidence: answer.confidence } : answer,
    confidence,
  };
}

function quotesIn({ collection }: Sources, { passage }: AnswerCandidate, span: Span): QuoteHit[] {
  const { quotes } = passage.found.analysis;
  const inside = quotes.filter(({ start, end }) => start < span.end && span.start < end);
  return inside.map((quote) => toQuoteHit(collection, passage.hit.article, quote));
}

function quotesOn(topic: string, quotes: readonly QuoteHit[]): QuotesReply {
  return { kind: 'quotes', topic, quotes, total: quotes.length, didYouMean: [] };
}
