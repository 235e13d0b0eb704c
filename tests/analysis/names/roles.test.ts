import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';

function speaker(text: string) {
  const { quotes, speakers } = analyze({ id: 'a', title: '', authors: [], text });
  const found = speakers[quotes[0]?.speaker ?? -1];
  return [found?.name, found?.roles[0]];
}

describe('the name and the role of a speaker', () => {
  it.each([
    [
      'an apposition',
      '"It is late," said Ida Alder, the harbour master, who had sent a warning.',
      'Ida Alder',
      'harbour master',
    ],
    ['words before the name', 'Harbour master Ida Alder said: "It is late."', 'Ida Alder', 'Harbour master'],
    ['a title in capitals', 'Harbour Master Ida Alder said: "It is late."', 'Ida Alder', 'Harbour Master'],
    ['a noun that the name explains', 'The shop’s manager, Olga Renn, said: "It is late."', 'Olga Renn', 'manager'],
    ['one with a title', 'Its director, Dr. Olga Renn, agreed. "It is late," Renn said.', 'Olga Renn', 'director'],
    [
      'one with a body',
      'The head of the election office, Olga Renn, said: "It is late."',
      'Olga Renn',
      'head of the election office',
    ],
    [
      'one with initials explained',
      'The secretary of the RSU (Rope and Sail Union), Olga Renn, said: "It is late."',
      'Olga Renn',
      'secretary of the RSU',
    ],
    ['one at the end', '"It is late," said the Rovers coach, Olga Renn.', 'Olga Renn', 'Rovers coach'],
    ['a noun in a list', 'He sold coal, Olga Renn, a baker, said: "It is late."', 'Olga Renn', 'baker'],
    ['a former title', 'Former Mayor Ruth Thorne said: "It is late."', 'Ruth Thorne', 'Former Mayor'],
    ['a title after a small word', 'In a speech Mayor Ruth Thorne said: "It is late."', 'Ruth Thorne', 'Mayor'],
    [
      'a body with "and" in its name',
      '"It is late," said Olga Renn, general secretary of the Rope and Sail Workers’ Union.',
      'Olga Renn',
      'general secretary of the Rope and Sail Workers’ Union',
    ],
    [
      'a verb after the role',
      'Olga Renn, the harbour minister paid tribute to them. She said: "It is late."',
      'Olga Renn',
      'harbour minister',
    ],
    ['a body in capitals', '"It is late," said Olga Renn, the head of the WHO.', 'Olga Renn', 'head of the WHO'],
    [
      'a name that ends like a role',
      'Olga Renn, whom Thorne and Portman espouse, said: "It is late."',
      'Olga Renn',
      undefined,
    ],
    ['a first lady', 'Former First Lady Olga Renn said: "It is late."', 'Olga Renn', 'Former First Lady'],
    ['a day before the role', 'On Monday Port Minister Olga Renn said: "It is late."', 'Olga Renn', 'Port Minister'],
    [
      'an office of two words',
      'Director of National Ferries Anna Renn said: "It is late."',
      'Anna Renn',
      'Director of National Ferries',
    ],
    ['a question with a verb first', 'Will Anna Renn stay? Renn said: "It is late."', 'Anna Renn', undefined],
    ['kin', 'Olga Renn, his wife, said: "It is late."', 'Olga Renn', undefined],
    ['a given name that is a month', '"It is late," said May Thorne, the librarian.', 'May Thorne', 'librarian'],
    ['a month that opens a sentence as a name', 'June Alder said: "It is late."', 'June Alder', undefined],
    ['a month that is none', 'In May Olga Renn said: "It is late."', 'Olga Renn', undefined],
  ])('are found: %s', (_name, text, name, role) => {
    expect(speaker(text)).toEqual([name, role]);
  });
});
