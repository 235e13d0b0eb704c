import { describe, expect, it } from 'vitest';
import { whoSays } from './who-says.ts';

// What an editor meets in newspapers, each in one invented example. The speaker of each quote in turn; a null speaker as its mention in brackets.
const rows: readonly (readonly [name: string, text: string, speakers: readonly string[]])[] = [
  // the cue before
  ['a colon', 'Ada Okoro said: “We stay.”', ['Ada Okoro']],
  ['an age and a relative clause', 'Ada Okoro, 52, who has run the ferry since 2009, said: “We stay.”', ['Ada Okoro']],
  [
    'a long role, then the name',
    'The chairwoman of the Port Ellery harbour board, Ada Okoro, said the plan was “a gift to nobody”.',
    ['Ada Okoro'],
  ],
  ['a statement', 'In a statement on Friday, Ada Okoro said: “We stay.”', ['Ada Okoro']],
  ['a judgement', 'Nils Berg called the council’s offer “an insult”.', ['Nils Berg']],
  ['a description in the passive', 'The offer was described by Nils Berg as “an insult”.', ['Nils Berg']],
  ['a message', 'Shortly before noon, Ada Okoro tweeted: “Boats are running again.”', ['Ada Okoro']],
  ['a letter', '“Your ferry is late,” Nils Berg wrote in a letter to the council.', ['Nils Berg']],
  ['two verbs', 'Ada Okoro shook her head and said: “Not this year.”', ['Ada Okoro']],
  ['a participle', 'Ada Okoro left the hall early, saying: “I have a boat to catch.”', ['Ada Okoro']],
  // the cue after
  ['inverted', '“We stay,” said Ada Okoro.', ['Ada Okoro']],
  ['inverted with a role before the name', '“We stay,” said harbour master Ada Okoro.', ['Ada Okoro']],
  ['a possessor before the name', '“We stay,” said the council’s chief engineer, Nils Berg.', ['Nils Berg']],
  ['a question', '“Who pays?” Nils Berg asked.', ['Nils Berg']],
  [
    'split by the attribution',
    '“If we lose the boat,” Ada Okoro said, “we lose the island.”',
    ['Ada Okoro', 'Ada Okoro'],
  ],
  ['according to', '“The quay is safe,” according to Nils Berg, an engineer.', ['Nils Berg']],
  ['a name after a role of anyone', 'A councillor, Nils Berg, also spoke: “Before I ran, I rowed.”', ['Nils Berg']],
  ['a name after an office with its place', 'The mayor of Ellery, Nils Berg, tweeted: “Thank you all.”', ['Nils Berg']],
  [
    'a person of a body',
    'Nils Berg of the country’s Harbour Agency (HA) said, “Nobody hides behind the pier.” The fee went to Ada Okoro.',
    ['Nils Berg'],
  ],
  [
    'the head of a league for something',
    'The president of the Ellery League for the Defence of River Rights, Jamel Orne, said, “We are free to swim.”',
    ['Jamel Orne'],
  ],
  [
    'it for the body before',
    'The Harbour Ministry closed the quay. It also urged people to “keep to the rules of the pier.”',
    ['Harbour Ministry'],
  ],
  [
    'he for the king of the sentence before',
    'The choir sang for King Aldric.\n\n“We hear the floor,” Mirela Stancu said.\n\nThe king, who had learned a sign, got it wrong. “I believe I said herring,” he said later.',
    ['Mirela Stancu', 'Aldric'],
  ],
  [
    'she for whom the sentence before names after what she was',
    'Edith Okoro died on Sunday.\n\nBorn in Tallow, the daughter of a net maker, Okoro learned to swim at 19.\n\n“I swim for my street,” she told this newspaper.',
    ['Edith Okoro'],
  ],
  [
    'she for the unnamed spokeswoman of the sentence before',
    'Ottilie Kranz came. Its spokeswoman said that most had happened elsewhere. “Mend the road first,” she said.',
    ['[she]'],
  ],
  [
    'he for the unnamed spokesman of a company',
    'Nils Berg waited. A spokesman for the power company, Norlin, named no cause. He said light should be back “by tonight at the latest”.',
    ['[He]'],
  ],
  [
    'a body of several before who is accused',
    'The passengers’ union accused Berg of “sailing blind”.',
    ['[The passengers’ union]'],
  ],
  ['members of a body', 'Members of the House of Wards protested by shouting “shame on you!”', ['[Members]']],
  [
    'songs in a list',
    'Berg joined the band as a writer of words for songs such as “Low Tide”, “Aunt Mary’s Band”, and “Quay” in those years.',
    [],
  ],
  ['a called thing', 'Boards and ropes form a thing called a “raft”. Nils Berg owns one.', []],
  // several people
  [
    'who is told does not speak',
    'Ada Okoro told Nils Berg: “Go home.” “I will not,” Berg replied.',
    ['Ada Okoro', 'Nils Berg'],
  ],
  ['who is spoken of does not speak', '“Nils Berg knew all along,” said Ada Okoro.', ['Ada Okoro']],
  ['each in turn', '“Yes,” said Ada Okoro. “No,” said Nils Berg.', ['Ada Okoro', 'Nils Berg']],
  [
    'a subordinate clause',
    'While Nils Berg sees no risk, Ada Okoro said the quay was “rotten to the core”.',
    ['Ada Okoro'],
  ],
  ['a relay', 'Nils Berg, a spokesman, said Ada Okoro was “calm throughout”.', ['Nils Berg']],
  // who is meant
  [
    'she, not the man between',
    'Ada Okoro met the builder Nils Berg on Monday. “It went well,” she said.',
    ['Ada Okoro'],
  ],
  [
    'he, where two women were named',
    'Nils Berg heard from Ada Okoro and Mina Sato. “They are right,” he said.',
    ['Nils Berg'],
  ],
  [
    'the same surname, told by the given name',
    'Peter Novak runs the mill with his sister Irena Novak. “I grind,” said Irena Novak. “I sell,” Peter Novak said.',
    ['Irena Novak', 'Peter Novak'],
  ],
  [
    'the same surname, told by the title',
    'Olaf Berg and his wife, Anna Berg, own the mill. “We grind at night,” Mrs. Berg said. “It hums,” Mr. Berg said.',
    ['Anna Berg', 'Olaf Berg'],
  ],
  [
    'the office for the person',
    'Mayor Ada Okoro cut her holiday short. “The damage is grave,” the mayor told reporters.',
    ['Ada Okoro'],
  ],
  [
    'a surname after the full name',
    'Hong Wei of the ferry line spoke on Monday.\n\n“No boat sails,” Hong said.',
    ['Hong Wei'],
  ],
  // unnamed sources and bodies
  [
    'an unnamed role',
    '“We know of it,” a police spokeswoman said. Chief Nils Berg was away.',
    ['[a police spokeswoman]'],
  ],
  [
    'one of several without names',
    'Nils Berg spoke. “It is a start,” Berg said. Neighbours of Berg came to listen. “He is patient,” one of them said.',
    ['Nils Berg', '[one of them]'],
  ],
  ['a crowd', 'Ada Okoro walked in. “Shame!” the crowd shouted.', ['[the crowd]']],
  ['a body by name', 'Northwind Ferries said in a statement: “Boats will sail on Thursday.”', ['Northwind Ferries']],
  ['a document', 'The report says the quay is “beyond repair”. Nils Berg wrote none of it.', ['[The report]']],
  ['a sign', 'A sign on the quay read “No boat, no vote”. Ada Okoro walked by.', ['[A sign]']],
  // long speech
  [
    'a paragraph that goes on',
    'Ada Okoro spoke last.\n\n“We came for work.\n\n“We stay for the sea.”\n\nThe hall was silent.',
    ['Ada Okoro'],
  ],
  [
    'a paragraph of its own',
    'Ada Okoro reached the house first.\n\n“It was so quiet.”\n\nNeighbours brought blankets.',
    ['Ada Okoro'],
  ],
  ['the sentence before', 'Ada Okoro was furious. “They moved the quay.” The council denied it.', ['Ada Okoro']],
  ['a line below the quote', '“We stay.”\n\n— Ada Okoro, harbour master', ['Ada Okoro']],
  ['a transcript', 'ADA OKORO: “We stay.”\n\nNILS BERG: “You go.”', ['ADA OKORO', 'NILS BERG']],
  [
    'British marks',
    'Council leader Ada Okoro said: ‘We can’t wait.’\n\n‘It’s the islanders’ money,’ she added.',
    ['Ada Okoro', 'Ada Okoro'],
  ],
  // no speech
  ['a title', 'Ada Okoro’s novel “The Glass Pier” won the prize.', []],
  ['so-called', 'The prize is for so-called “ferry noir”.', []],
  ['a broadcast', '“We stay,” Ada Okoro said on Radio Ellery’s “Morning Tide.”', ['Ada Okoro']],
  ['a nickname', 'Nils “The Hammer” Berg retired in May.', []],
];

describe('attribution, phenomenon by phenomenon', () => {
  it.each(rows)('%s', (_name, text, speakers) => {
    expect(whoSays(text).map((line) => line.slice(0, line.indexOf(': ')))).toEqual(speakers);
  });

  // Too few signs are held up in what the weights are learnt from: who holds it is taken to speak.
  it.fails('a sign that someone holds', () => {
    expect(whoSays('Ada Okoro held up a sign reading “No boat, no vote”.')).toEqual(['[a sign]: “No boat, no vote”']);
  });
});
