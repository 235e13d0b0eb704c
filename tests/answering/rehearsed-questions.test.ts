import { describe, expect, it } from 'vitest';
import { readIntent } from '../../src/answering/question/intent.ts';
import { understandQuestion } from '../../src/answering/question/question.ts';
import { rehearsedQuestions } from '../../src/answering/rehearsed-questions.ts';
import { collect } from './collect.ts';

const text =
  'The harbour council approved another ferry pier. Fishermen protested against higher mooring fees yesterday. It rained.';

describe('rehearsedQuestions', () => {
  it('asks in many ways, with the words of the articles', () => {
    const { collection } = collect([
      { id: 'a', text },
      { id: 'b', text },
    ]);
    const questions = [...rehearsedQuestions(collection, 60)];
    expect(questions).toContain('When did the harbour council and the approved another?');
    expect(new Set(questions.map((question) => understandQuestion(question).kind)).size).toBeGreaterThan(6);
    expect(new Set(questions.map((question) => readIntent(question).kind))).toEqual(
      new Set(['fact', 'statement', 'who-said', 'summary']),
    );
    expect(new Set(questions.map((question) => /[^\0-\xFF]/.test(question)))).toEqual(new Set([false, true]));
  });

  it('gives as many as are wanted at most, and none where no sentence has the words', () => {
    expect([...rehearsedQuestions(collect([{ id: 'a', text }]).collection, 5)].length).toBeLessThanOrEqual(5);
    expect([...rehearsedQuestions(collect([{ id: 'a', text: 'It rained.' }, { id: 'b' }]).collection, 50)]).toEqual([]);
    expect([...rehearsedQuestions(collect([]).collection, 50)]).toEqual([]);
  });
});
