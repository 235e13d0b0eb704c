import { findVerbs } from '../phrases/verb-evidence.ts';
import type { Question } from '../question/question.ts';
import type { CloseReading } from '../words/reading.ts';

/**
 * Whether a sentence tells what was asked only of a time before: "the bank, which had won the year before" is not who won. A question that
 * goes back itself ("who had won before?") is answered by just that.
 */
export function isToldEarlier(question: Question, sentence: CloseReading): boolean {
  if (question.verb === undefined || /\bhad\b/iu.test(question.text)) return false;
  const { tokens } = sentence;
  const had = (at: number): boolean => at >= 0 && tokens[at]?.word === 'had';
  const places = findVerbs(question, sentence);
  return places.length > 0 && places.every(({ at }) => had(at - 1) || had(at - 2));
}
