import { answerQuestion } from './answer.ts';
import { complete } from './complete.ts';
import { readDatesAhead } from './dates-of-all.ts';
import { rankArticles } from './find-article.ts';
import { fittingSpeakers } from './find-speakers.ts';
import { prepareArticleLists } from './list-articles.ts';
import { byNewest, newestDay } from './publication-days.ts';
import { readQuestionScope } from './question-scope.ts';
import { scoreQuotes } from './quotes-on-topic.ts';
import { articlesQuoting } from './quoting-articles.ts';
import { rehearsedQuestions } from './rehearsed-questions.ts';
import { prepareSlips } from './slips.ts';
import type { Sources } from './sources.ts';

/** Articles whose dates are read in one piece: some ten milliseconds. */
const datesInOnePiece = 200;
/** Questions that are rehearsed, as code is compiled, and compiled better, while it is used; and how many in one piece. */
const rehearsed = 600;
const rehearsedInOnePiece = 5;

/**
 * Makes, piece by piece, what answers would make when they first need it, so that no reader waits for it. Between the pieces others can be
 * answered; what is made already costs nothing. Where the articles are not in memory there is nothing to make.
 */
export function* prepareAnswers(sources: Sources): Generator<() => Promise<unknown>, void> {
  const { collection, finder } = sources;
  if (finder) return;
  const piece = (make: () => unknown) => async () => {
    make();
  };
  yield piece(() => byNewest(collection));
  yield piece(() => newestDay(collection));
  yield piece(() => readQuestionScope(collection, ''));
  yield piece(() => fittingSpeakers(collection, 'a'));
  yield piece(() => articlesQuoting(collection, new Set(), undefined));
  yield piece(() => rankArticles(collection, 'a'));
  yield piece(() => prepareArticleLists(collection));
  yield piece(() => scoreQuotes(sources, '', () => {}));
  yield piece(() => prepareSlips(sources.engine));
  yield piece(() => complete(collection, 'articles', 'a', 1));
  const questions = rehearsedQuestions(collection, rehearsed);
  for (let asked = 0; asked < rehearsed; asked += rehearsedInOnePiece)
    yield async () => {
      for (let left = rehearsedInOnePiece; left > 0; left--) {
        const question = questions.next().value;
        if (question !== undefined) await answerQuestion(sources, { question }, undefined);
      }
    };
  for (let from = 0; from < collection.articles.length; from += datesInOnePiece)
    yield piece(() => readDatesAhead(collection, datesInOnePiece));
}
