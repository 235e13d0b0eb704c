import { expect, it } from 'vitest';
import { readForm } from '../../../src/answering/question/question-form.ts';

it.each([
  ['Who broke the tide gate?', 'subject'],
  ['which judge fined the captain?', 'subject'],
  ['What did the storm break?', 'object'],
  ['When did the pier open?', 'other'],
] as const)('reads the order of %j', (text, order) => {
  expect(readForm(text).order).toBe(order);
});

it.each([
  ['where did the boats come from?', 'from'],
  ['Until when is the pier closed?', 'until'],
  ['Where is the pier?', undefined],
])('reads the small word before the answer from %j', (text, preposition) => {
  expect(readForm(text).preposition).toBe(preposition);
});

it('knows the units of what is measured', () => {
  expect(readForm('how heavy was the anchor?').units?.test('40 kg')).toBe(true);
  expect(readForm('how heavy was the anchor?').units?.test('40 miles')).toBe(false);
  expect(readForm('who lost the anchor?').units).toBeUndefined();
});

it('takes no thing for one of a kind by the name of the kind alone', () => {
  const { instances } = readForm('Which boat sank?');
  expect(instances?.has('ferry')).toBe(true);
  expect(instances?.has('boat')).toBe(false);
});

it('tells questions for an age, a name, several things', () => {
  expect(readForm('How old is the pilot?').age).toBe(true);
  expect(readForm('What is the lighthouse called?').calls).toBe(true);
  expect(readForm('Which two boats sank?').several).toBe(true);
  expect(readForm('How many gulls nest there?').counts).toBe(true);
  expect(readForm('How many long miles is it?').counts).toBe(false);
  const none = { counts: false, age: false, calls: false, several: false };
  expect(readForm('Why did it sink?')).toEqual({ order: 'other', ...none });
});
