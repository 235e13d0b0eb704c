import type { Mention } from '../attribution/mentions.ts';
import type { Discourse } from './discourse.ts';

// Nouns for one office or calling: what one of them says of someone, another may repeat.
const sameOffice: readonly (readonly string[])[] = [
  ['senator', 'sen', 'lawmaker', 'legislator'],
  ['governor', 'gov'],
  ['representative', 'rep', 'congressman', 'congresswoman', 'lawmaker', 'legislator'],
  ['president', 'president-elect'],
  ['nominee', 'candidate', 'front-runner', 'frontrunner', 'hopeful', 'contender'],
  ['lawyer', 'attorney', 'counsel'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chair', 'chairperson', 'head', 'leader', 'chief'],
  ['professor', 'prof', 'academic', 'scholar', 'scientist'],
  ['businessman', 'businesswoman', 'mogul', 'billionaire', 'tycoon', 'entrepreneur', 'developer'],
  ['minister', 'premier', 'prime'],
  ['general', 'gen', 'commander', 'officer'],
  ['doctor', 'dr', 'physician', 'surgeon', 'neurosurgeon'],
  ['writer', 'author', 'novelist', 'columnist'],
  ['actor', 'actress', 'comedian', 'star'],
  ['pastor', 'reverend', 'rev', 'bishop', 'minister', 'preacher', 'evangelist'],
];

/** How well a noun phrase fits a person: "the Port Ellery senator" for whom the article calls "Sen. Okoro of Port Ellery". */
export function describedAs({ words, roleWords }: Discourse, mention: Mention, entity: number): string[] {
  const roles = roleWords[entity]!;
  const head = words[mention.last]!.lower;
  const nouns = [head, ...sameOffice.filter((group) => group.includes(head)).flat()];
  const same = nouns.some((noun) => roles.has(noun));
  const features = [
    `the-${mention.determiner ?? 'bare'}`,
    same ? 'same-noun' : roles.size > 0 ? 'other-noun' : 'no-role',
  ];
  for (let at = mention.phrase; at < mention.last; at++) {
    if (words[at]!.lower.length > 3 && roles.has(words[at]!.lower)) return [...features, 'same-adjective'];
  }
  return features;
}
