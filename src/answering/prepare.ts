import { answerQuestion } from './answer.ts';
import { complete } from './complete.ts';
import { readDatesAhead } from './dates/dates-of-all.ts';
import { prepareSlips } from './question/slips.ts';
import { scoreQuotes } from './quotes/quotes-on-topic.ts';
import { rehearsedQuestions } from './rehearsed-questions.ts';
import { rankArticles } from './sources/find-article.ts';
import { fittingSpeakers } from './sources/find-speakers.ts';
import { byNewest, newestDay } from './sources/publication-days.ts';
import { readQuestionScope } from './sources/question-scope.ts';
import { articlesQuoting } from './sources/quoting-articles.ts';
import type { Sources } from './sources/sources.ts';
import { prepareArticleLists } from './topics/list-articles.ts';

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
