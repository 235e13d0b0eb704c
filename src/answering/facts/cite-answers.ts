import { cite, highlight } from '../../excerpt.ts';
import type { Hit } from '../../search/search-engine.ts';
import type { Span } from '../../types/articles.ts';
import type { BestAnswer, PassageHit } from '../../types/replies.ts';
import type { Sources } from '../sources/sources.ts';
import type { AnswerCandidate } from './rank-answers.ts';

/** Characters (UTF-16) of an answer at most. */
const longestAnswer = 400;

/** Of a passage, the best sentence and what follows it, as far as an answer may reach: for what comes near but does not answer. */
export function narrowPassage({ passage, sentence }: AnswerCandidate): Hit {
  const { hit, sentences, found } = passage;
  const first = sentences[sentence]?.span ?? hit;
  let end = first.end;
  for (const { span } of sentences.slice(sentence + 1)) if (span.end - first.start <= longestAnswer) end = span.end;
  return { ...hit, ...shorten({ start: first.start, end }, found.article.text, undefined) };
}

/** Cites a passage that was found. */
export function citePassage({ collection }: Sources, hit: Hit): PassageHit | undefined {
  const found = collection.articles[hit.article];
  return found && { citation: cite(found.article, found.analysis.paragraphs, hit), score: hit.score };
}

/** Cites the sentence of a candidate, with its best phrase marked. */
export function citeAnswer(candidate: AnswerCandidate, confidence: number): BestAnswer | undefined {
  const { article, analysis } = candidate.passage.found;
  const sentence = candidate.passage.sentences[candidate.sentence];
  if (!sentence) return undefined;
  const phrase = candidate.phrases[0]?.phrase;
  const span = shorten(sentence.span, article.text, phrase);
  const inside = phrase && phrase.start >= span.start && phrase.end <= span.end;
  return {
    citation: cite(article, analysis.paragraphs, span),
    ...(inside && { highlight: highlight(article, phrase) }),
    confidence,
  };
}

/** Cuts a sentence that is too long to show, at spaces, around the phrase that answers. */
export function shorten(sentence: Span, text: string, phrase: Span | undefined): Span {
  if (sentence.end - sentence.start <= longestAnswer) return sentence;
  const middle = phrase ? (phrase.start + phrase.end) / 2 : sentence.start;
  let start = Math.round(Math.min(Math.max(sentence.start, middle - longestAnswer / 2), sentence.end - longestAnswer));
  let end = start + longestAnswer;
  if (start > sentence.start) {
    const space = text.indexOf(' ', start);
    if (space >= 0 && space < (phrase?.start ?? end)) start = space + 1;
  }
  if (end < sentence.end) {
    const space = text.lastIndexOf(' ', end);
    if (space > Math.max(start, phrase?.end ?? start)) end = space;
  }
  // Never between the two halves of a character.
  const low = (at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return { start: low(start) ? start + 1 : start, end: low(end) ? end - 1 : end };
}
