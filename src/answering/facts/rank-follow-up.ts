import { findTerms } from '../../search/terms.ts';
import type { AnalysedArticle, Span } from '../../types/articles.ts';
import type { FollowUp } from '../conversation/conversation.ts';
import { aboutPerson, findReferent, genderMeant } from '../conversation/referents.ts';
import { readCues } from './follow-up-cues.ts';
import type { AnswerCandidate } from './rank-answers.ts';

/** What speaks for a sentence as the answer to a question that leans on the one before, besides what its own words say. */
const weights = {
  /** In the article that answered before, and in one that came near. */
  sameArticle: 9,
  nearArticle: 0.6,
  /** In the article that best fits all that was asked. */
  fittingArticle: 5,
  /** It has just been the answer. */
  saidBefore: -2,
  /** Beside that in a paragraph. */
  sameParagraph: 1,
  /** About the person whom a pronoun stands for. */
  aboutPerson: 1.4,
  /** It, or the one before it, holds words of the question before. */
  context: 2,
  contextBefore: 1.2,
  /** A phrase that could answer: with few words, it tells more than they do. */
  phrase: 4,
  /** The words of the question before, where it has none of its own. */
  leantOn: 0.4,
  /** It holds what is new in a question that is asked again. */
  fresh: 9,
};

/** What must speak for a sentence that answers: little besides that it stands in the same article. */
export const leastFollowed = 19.5;

/** Ranks sentences anew for a question that leans on the one before, best first, with what speaks for the best of them. `leant` where it has no words of its own; `fits` gives how well an article fits all that was asked, 0 to 1. */
export function rankFollowUp(
  candidates: readonly AnswerCandidate[],
  followUp: FollowUp,
  leant: boolean,
  fits: ReadonlyMap<number, number>,
): { candidates: AnswerCandidate[]; most: number } {
  const settings = new Map<AnalysedArticle, (span: Span) => number>();
  // Asked again with something new, the question itself holds the words of the one before.
  const leansOn = followUp.fresh === undefined ? followUp.context : '';
  const context = tellingTerms(leansOn);
  const cued = readCues(followUp.text);
  const scored = candidates.map((candidate) => {
    const { passage, sentence, phrases, score } = candidate;
    const { found, hit } = passage;
    const weigh = settings.get(found) ?? openArticle(found, followUp, leant, context);
    settings.set(found, weigh);
    const [phrase] = phrases;
    const own = leant ? weights.leantOn * score : score;
    const span = passage.sentences[sentence]?.span ?? hit;
    const bonus =
      weigh(span) +
      cued(found.article.text.slice(span.start, span.end)) +
      weights.fittingArticle * (fits.get(hit.article) ?? 0) +
      (phrase ? weights.phrase / (1 + Math.exp(-phrase.score / 2)) : 0);
    return { candidate, score: own + bonus };
  });
  scored.sort((a, b) => b.score - a.score);
  return { candidates: scored.map(({ candidate }) => candidate), most: scored[0]?.score ?? 0 };
}

function tellingTerms(text: string): ReadonlySet<string> {
  return new Set(findTerms(text).flatMap(({ term, stop }) => (stop ? [] : term)));
}

// What speaks for each sentence of one article.
function openArticle(
  found: AnalysedArticle,
  { text, fresh, previous }: FollowUp,
  leant: boolean,
  context: ReadonlySet<string>,
): (span: Span) => number {
  const { article, analysis } = found;
  const place = previous.articles.indexOf(article.id);
  const ofArticle = place === 0 ? weights.sameArticle : place > 0 ? weights.nearArticle : 0;
  const stood = previous.answered?.article === article.id ? previous.answered : undefined;
  // "What about the pier?" and "when was that?" may be told in the same breath.
  const answered = fresh !== undefined || (leant && !genderMeant(text)) ? undefined : stood;
  const paragraph = answered && analysis.paragraphs.find(({ end }) => end > answered.start);
  const person = findReferent(text, found, previous);

  const asksAnew = tellingTerms(fresh ?? '');

  function share(span: Span | undefined, terms = context): number {
    if (!span || terms.size === 0) return 0;
    const here = new Set(findTerms(article.text, span).map(({ term }) => term));
    return [...terms].filter((term) => here.has(term)).length / terms.size;
  }

  return (span) => {
    const again = answered && span.start < answered.end && answered.start < span.end;
    const beside = !again && paragraph && span.start >= paragraph.start && span.end <= paragraph.end;
    const before = analysis.sentences.findLast(({ end }) => end <= span.start);
    return (
      ofArticle +
      (again ? weights.saidBefore : 0) +
      (beside ? weights.sameParagraph : 0) +
      (person ? weights.aboutPerson * aboutPerson(found, span, person) : 0) +
      weights.context * share(span) +
      weights.contextBefore * share(before) +
      weights.fresh * share(span, asksAnew)
    );
  };
}
