import { expect, it } from 'vitest';
import { listSpeakers } from '../../../src/answering/quotes/list-speakers.ts';
import { collect } from '../collect.ts';

const { collection } = collect([
  {
    id: 'talks',
    title: 'Ferry talks begin',
    text: '“We want more hands,” said Marta Quill, general secretary of the ferry union. “We want them on board tonight,” she said.\n\n“I can count them,” said Hannah Oduya, the harbour master.\n\n“I have no hands left,” said Ilse Brandvold, the coasts minister.',
  },
]);
const named = (query: string) => listSpeakers(collection, { query }).speakers.map(({ name }) => name);

it('finds who is quoted by name or role', () => {
  expect(named('oduya')).toEqual(['Hannah Oduya']);
  expect(named('the minister')).toEqual(['Ilse Brandvold']);
  expect(named('')).toEqual(['Marta Quill', 'Hannah Oduya', 'Ilse Brandvold']);
});

it('finds who has a word of the query anywhere in a role, where nobody is called so', () => {
  expect(named('union')).toEqual(['Marta Quill']);
  expect(named('ferry union')).toEqual(['Marta Quill']);
  expect(named('harbour')).toEqual(['Hannah Oduya']);
  expect(named('harbour union')).toEqual([]);
});

it('finds a name with a slip', () => {
  expect(named('Oduia')).toEqual(['Hannah Oduya']);
  expect(named('zeppelin')).toEqual([]);
});
