import { describe, expect, it } from 'vitest';
import { chainNames } from '../../../src/analysis/names/chain-names.ts';
import { findNames } from '../../../src/analysis/names/find-names.ts';
import { readWords } from '../../../src/analysis/names/words.ts';
import { findParagraphs } from '../../../src/analysis/paragraphs.ts';
import { findQuotations } from '../../../src/analysis/quotations.ts';
import { splitSentences } from '../../../src/analysis/sentences.ts';

/** Each entity as "kind: longest name × how often it is named". */
function entitiesOf(text: string): string[] {
  const paragraphs = findParagraphs(text);
  const words = readWords(text, paragraphs, splitSentences(text, paragraphs), findQuotations(text, paragraphs));
  const { entities } = chainNames(words, findNames(words));
  return entities.map(({ kind, parts, mentions }) => `${kind}: ${parts.join(' ')} × ${mentions.length}`).sort();
}

const rows: readonly (readonly [name: string, text: string, entities: readonly string[]])[] = [
  ['a surname after the full name', 'Ada Okoro came. Later Okoro left.', ['person: Ada Okoro × 2']],
  ['a given name after the full name', 'Ada Okoro came. Later Ada left.', ['person: Ada Okoro × 2']],
  [
    'a title is no part of the name',
    'Sen. Ada Okoro met Mr. Nils Berg.',
    ['person: Ada Okoro × 1', 'person: Nils Berg × 1'],
  ],
  ['a nation and an office before the name', 'French President Anna Blanc spoke.', ['person: Anna Blanc × 1']],
  ['an office of several words', 'Secretary of State Nils Berg spoke.', ['person: Nils Berg × 1']],
  ['an initial in the middle', 'Nils K. Berg spoke. Berg left.', ['person: Nils K Berg × 2']],
  ['a short form of the given name', 'William Berg spoke. Bill Berg left.', ['person: William Berg × 2']],
  ['two of one surname', 'Nils Berg met Anna Berg.', ['person: Anna Berg × 1', 'person: Nils Berg × 1']],
  [
    'a title tells which',
    'Nils Berg met Anna Berg. Mrs. Berg left.',
    ['person: Anna Berg × 2', 'person: Nils Berg × 1'],
  ],
  [
    'kin are not meant by the surname alone',
    'Nils Berg and his wife, Anna Berg, came. Berg spoke.',
    ['person: Anna Berg × 1', 'person: Nils Berg × 2'],
  ],
  ['a firm that its noun tells', 'The hire firm Zipp paid.', ['body: Zipp × 1']],
  ['a company beside its noun', 'The power company, Norlin, paid.', ['body: Norlin × 1']],
  ['a company that a description tells', 'Norlin, the regional power company, paid.', ['body: Norlin × 1']],
  ['an owner of a company', 'Berg, the owner of a power company, paid.', ['person: Berg × 1']],
  ['a body', 'The Department of Fisheries spoke.', ['body: Department of Fisheries × 1']],
  ['a body that bears a name', 'Nils Berg built Berg Plaza.', ['body: Berg Plaza × 1', 'person: Nils Berg × 1']],
  ['letters', 'The BBC and NATO agreed.', ['body: BBC × 1', 'body: NATO × 1']],
  ['a place', 'It rained in Norway.', ['place: Norway × 1']],
  [
    'bodies of members',
    'After supper the Port Ellery Teachers’ Union went home, and later the Merrow Women’s Institute did. Only Ola Jones’ Foundation stayed behind.',
    ['body: Merrow Women Institute × 1', 'body: Port Ellery Teachers Union × 1', 'person: Ola Jones × 1'],
  ],
  ['initials of which one is a word', 'Ola A. I. Berg spoke. Berg left.', ['person: Ola A I Berg × 2']],
  ['a particle with a hyphen', 'President Omar Nabil el-Tayeb spoke.', ['person: Omar Nabil el-Tayeb × 1']],
  ['letters of honour after the name', 'Prosecutor Ada Okoro QC spoke.', ['person: Ada Okoro × 1']],
  [
    'an office at a body before the name',
    'The envoy to the United Nations Anna Berg spoke.',
    ['person: Anna Berg × 1'],
  ],
  ['an office with "co-"', 'Co-developer Anna Berg spoke.', ['person: Anna Berg × 1']],
  ['a science before the name', 'Oceanographer Anna Berg spoke.', ['person: Anna Berg × 1']],
  ['an office alone', 'The Port President of Ellery court ruled. Regents Professor was she.', []],
  [
    'a body with "and"',
    'Nobody from the Institute of Nets and Sails spoke. Later people from the Centers for Fish Control and Prevention agreed with them.',
    ['body: Centers for Fish Control and Prevention × 1', 'body: Institute of Nets and Sails × 1'],
  ],
  [
    'two bodies with "and"',
    'People from the Department of Fisheries and Interpol agreed on what they asked the Bank of Ellery and Anna Berg.',
    ['body: Bank of Ellery × 1', 'body: Department of Fisheries × 1', 'body: Interpol × 1', 'person: Anna Berg × 1'],
  ],
  ['a surname that opens sentences', 'Doris Day sang. Day said so.', ['person: Doris Day × 2']],
  ['a month as a surname', 'Theresa May sang. May said so in May.', ['person: Theresa May × 2']],
  ['no names: money and illnesses', 'He gave EUR 3 million for PORPID-19 and left.', []],
  ['no names: what is reported', 'Reports said so. Sales went up. Backlash followed.', []],
  ['a surname that is a common word', 'Ida Young came to speak.', ['person: Ida Young × 1']],
  ['no names: months, members of a party, openings', 'However, Democrats met on Monday in June.', []],
  ['no names: a headline in capitals', 'Long Night Brings Port Council Much Closer to deal', []],
];

describe('chainNames', () => {
  it.each(rows)('%s', (_name, text, expected) => {
    expect(entitiesOf(text)).toEqual(expected);
  });
});
