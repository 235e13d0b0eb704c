import { describe, expect, it } from 'vitest';
import { whoSays } from '../who-says.ts';

// Whom a pronoun or noun phrase means; the speaker of the last quote.
const rows: readonly (readonly [name: string, text: string, speaker: string])[] = [
  [
    'the subject of the sentence before',
    'Nils Berg praised Olaf Dahl on Monday. “He knows the sea,” he said.',
    'Nils Berg',
  ],
  [
    'through a chain of pronouns',
    'Nils Berg grew up on the quay. He left at twelve. He came back old. “I missed the fog,” he said.',
    'Nils Berg',
  ],
  ['the gender of a title', 'Mr. Okoro met Mrs. Vale. “We agreed,” he said.', 'Okoro'],
  ['not who is told', 'Nils Berg asked Olaf Dahl to wait. “I have waited for years,” he told Berg.', 'Olaf Dahl'],
  [
    'who spoke last',
    'Nils Berg and Olaf Dahl met. “It is cold,” Berg said.\n\n“It will be colder,” he added.',
    'Nils Berg',
  ],
  ['the office', 'Governor Ada Vale met the miners. “You were right,” the governor said.', 'Ada Vale'],
];

describe('resolveMention', () => {
  it.each(rows)('%s', (_name, text, speaker) => {
    expect(whoSays(text).at(-1)?.split(': ')[0]).toBe(speaker);
  });
});
