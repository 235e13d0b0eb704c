import type { TextKind } from '../../../src/answering/facts/answer-weights.ts';
import { weighRanking } from '../../../src/answering/facts/confidence.ts';
import { findFact } from '../../../src/answering/facts/facts.ts';
import type { AnswerKind } from '../../../src/answering/question/answer-kinds.ts';
import { withoutCourtesies } from '../../../src/answering/question/courtesies.ts';
import { understandQuestion } from '../../../src/answering/question/question.ts';
import type { Sources } from '../../../src/answering/sources/sources.ts';
import type { Choice } from './learn.ts';
import { type Asked, isTuned, openSets, type SetName } from './question-sets.ts';

/** A phrase of a sentence that answers; `share` is what it has in common with the answer, 0 to 1. */
export interface PhraseChoice extends Choice {
  readonly share: number;
}

/** A question with the sentences that were read closely for it. */
export interface Example {
  readonly set: SetName;
  /** `ans` where the articles answer, else why not: `near`, `off`, `none`, `null_query`. */
  readonly type: string;
  /** What it was looked for in. */
  readonly texts: TextKind;
  /** What kind of answer it wants. */
  readonly kind: AnswerKind;
  /** Half of the questions are learnt from; the others only measured. */
  readonly tuned: boolean;
  readonly sentences: readonly (Choice & {
    readonly phrases: readonly PhraseChoice[];
    readonly passageRight: boolean;
  })[];
  /** What the whole ranking shows; absent where nothing was found. */
  readonly ranking?: Float64Array;
}

/** Reads the sets of questions below `shared` and those over the sample articles, and looks for their answers. */
export async function readExamples(shared: string): Promise<Example[]> {
  const examples: Example[] = [];
  for await (const { set, sources, questions } of openSets(shared))
    for (const asked of questions) examples.push(await exampleOf(set, sources, asked));
  return examples;
}

async function exampleOf(set: SetName, sources: Sources, asked: Asked): Promise<Example> {
  const text = withoutCourtesies(asked.text);
  const question = understandQuestion(text);
  const found = await findFact(sources, { question, text, limit: 10, within: undefined, everyPhrase: true });
  const rarities = await sources.engine.rarities(question.words.map(({ term }) => term));
  const ranking = weighRanking(question, rarities, found.ranking);
  const sentences = found.ranked.map(({ passage, sentence, features, phrases }) => {
    const { article } = passage.found;
    const span = passage.sentences[sentence]?.span ?? passage.hit;
    const right = asked.covers(article.id, span, article.text);
    const shares = phrases.map(({ phrase }) =>
      Math.max(0, ...asked.answers.map((answer) => wordOverlap(article.text.slice(phrase.start, phrase.end), answer))),
    );
    const most = Math.max(0.3, ...shares);
    return {
      features,
      right,
      passageRight: asked.covers(article.id, passage.hit, article.text),
      phrases: right
        ? phrases.map((weighed, at) => ({
            features: weighed.features,
            right: shares[at] === most,
            share: shares[at] ?? 0,
          }))
        : [],
    };
  });
  const { texts } = found.ranking;
  return {
    set,
    type: asked.type,
    texts,
    kind: question.kind,
    tuned: isTuned(asked),
    sentences,
    ...(ranking && { ranking }),
  };
}

/** F1 of two texts as bags of words, without articles and marks. */
export function wordOverlap(a: string, b: string): number {
  const words = (text: string): string[] =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s]/gu, '')
      .split(/\s+/u)
      .filter((word) => word !== '' && !/^(?:a|an|the)$/u.test(word));
  const left = words(b);
  const mine = words(a);
  const theirs = left.length;
  let shared = 0;
  for (const word of mine) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared === 0 ? 0 : (2 * shared) / (mine.length + theirs);
}
