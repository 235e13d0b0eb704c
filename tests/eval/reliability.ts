import { answerQuestion } from '../../src/answering/answer.ts';
import { isTuned, openSets, type SetName } from './answers/question-sets.ts';

interface Given {
  readonly set: SetName;
  readonly near: boolean;
  readonly confidence: number;
  readonly right: boolean;
}

const bounds = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/**
 * Holds the confidence of answers against how many of them are right, on the half of the questions that it was not learnt from: those that the
 * articles answer and those that they do not, as far as they got an answer. Gives the table and its expected calibration error.
 */
export async function measureReliability(shared: string): Promise<string> {
  const given: Given[] = [];
  for await (const { set, sources, questions } of openSets(shared)) {
    if (set === 'mhr') continue; // it does not say which sentence answers
    for (const asked of questions) {
      if (isTuned(asked)) continue;
      const { reply } = await answerQuestion(sources, { question: asked.text }, undefined);
      if (!reply.answer) continue;
      const { citation, confidence } = reply.answer;
      const article = sources.collection.articles[sources.collection.byId.get(citation.article) ?? -1]?.article;
      const right = article !== undefined && asked.covers(article.id, citation, article.text);
      given.push({ set, near: asked.type === 'near', confidence, right });
    }
  }
  const usual = given.filter(({ near }) => !near);
  return [
    'how sure answers are (questions not learnt from)',
    'confidence    answers  mean confidence  share right',
    ...bounds.slice(1).flatMap((to, at) => row(usual, bounds[at] ?? 0, to)),
    ...(['squad', 'mission', 'own', 'gold'] as const).map((set) =>
      summary(
        set,
        usual.filter((each) => each.set === set),
      ),
    ),
    summary('all', usual),
    summary('with near misses', given),
  ].join('\n');
}

function row(given: readonly Given[], from: number, to: number): string[] {
  const inside = given.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
  if (inside.length === 0) return [];
  const label = `${from.toFixed(1)} to ${to.toFixed(1)}`.padEnd(14);
  return [
    `${label}${String(inside.length).padStart(7)}${mean(inside, sure).padStart(17)}${mean(inside, isRight).padStart(13)}`,
  ];
}

function summary(name: string, given: readonly Given[]): string {
  return `${name}: ${given.length} answers, mean confidence ${mean(given, sure)}, right ${mean(given, isRight)}, expected calibration error ${expectedError(given).toFixed(3)}`;
}

function expectedError(given: readonly Given[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = given.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    error += Math.abs(inside.reduce((sum, each) => sum + sure(each) - isRight(each), 0));
  }
  return error / Math.max(1, given.length);
}

const sure = ({ confidence }: Given): number => confidence;
const isRight = ({ right }: Given): number => (right ? 1 : 0);

function mean(given: readonly Given[], of: (each: Given) => number): string {
  return (given.reduce((sum, each) => sum + of(each), 0) / Math.max(1, given.length)).toFixed(3);
}
