import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answering/answer.ts';
import type { ConversationState } from '../../../src/answering/conversation/conversation.ts';
import { portElleryArticles, sourcesOf } from '../port-ellery.ts';

const sources = sourcesOf([
  ...portElleryArticles,
  {
    id: 'diver',
    title: 'Diver found dead below the western pier',
    authors: [],
    published: '2024-09-07',
    text: `Diver Milo Fenn was found dead below the western pier of Port Ellery on Friday. The police suspect Karl Venn, a fishmonger, who had lent him a boat.

Fenn was taken to Saint Brannock Hospital, where he was pronounced dead. Fenn, from Marlow Sound, had worked in the harbour for five years. He was married to Lena Hart, a baker.

Police officers seized the boat in July. Venn was arrested in August at a caravan site near Gull Lane.

"It should never have left the harbour with such an engine," the chief of the police, Hannah Oduya, said. She said of the pier, "Its lamps had been dark for a month."`,
  },
  {
    id: 'race',
    title: 'Regatta won by a newcomer',
    authors: [],
    published: '2024-09-20',
    text: `Nora Pell won the Port Ellery regatta on Sunday in 41 minutes. Udo Lamm came second, a minute behind her.

Three boats capsized in the harbour mouth, and five sailors were pulled from the water. The regatta was first held in 1931.

Pell, who is 19 years old, teaches at the sailing school in Brannock.`,
  },
  {
    id: 'keeper',
    title: 'Keeper of the Marlow Sound lighthouse dies',
    authors: [],
    published: '2024-10-02',
    text: `Ivo Tarn, who kept the lighthouse of Marlow Sound, died on Tuesday after a fall. He was 81 and still climbed its stairs each night.

The lamp stayed dark for an evening. The last time this happened was in the great storm of 1962.

The mayor of Marlow Sound, Ruth Adler, said the town had lost its oldest friend. She said she would name the quay for him.`,
  },
  {
    id: 'dredger',
    title: 'Crane falls on Marlow dredger',
    authors: [],
    published: '2024-11-05',
    text: `Four of the crew of the Marlow dredger were hurt on Monday when a crane fell on it. A passer-by on the quay was also hurt.

The crane was made by the yard of Anso Rill. It had been bought for $9,000, 20% of what the harbour spends in a year.`,
  },
  {
    id: 'baker',
    title: 'Baker aged 54 is how old bread began again',
    authors: [],
    published: '2024-10-05',
    text: `Old bread is how Greta Moll, 54, began. The 54-year-old baker of Saint Brannock sells old loaves on Mondays.

"How the mayor will react to old bread, I do not know," Moll said. Mayor Jonna Wik reacted on Monday: "I have never liked old bread."`,
  },
  {
    id: 'guild',
    title: 'Bakers of Saint Brannock stop work',
    authors: [],
    published: '2024-12-02',
    text: `The bakers of Saint Brannock stopped work on Sunday, and no loaves were sold.

"Five loaves cannot feed a street," Lotte Brix, who speaks for the bakers' guild, said on Monday.

The ovens stayed cold, and the flour merchants of the coast stayed at home.`,
  },
  {
    id: 'truce',
    title: 'Bakers of Saint Brannock light their ovens',
    authors: [],
    published: '2024-12-09',
    text: `The bakers of Saint Brannock lit their ovens on Sunday, and loaves were sold again.

"The flour merchants have never carried a sack themselves," Lotte Brix, who speaks for the bakers' guild, said.`,
  },
]);

async function converse(...questions: string[]): Promise<string | undefined> {
  let state: ConversationState | undefined;
  let answer: string | undefined;
  for (const question of questions) {
    const answered = await answerQuestion(sources, { question }, state);
    state = answered.state;
    answer = answered.reply.answer?.citation.text;
  }
  return answer;
}

describe('a question that leans on the one before', () => {
  it.each([
    ['which diver was found dead below the pier', 'where was he from?', /Marlow Sound/],
    ['which diver was found dead below the pier', 'and who was he married to', /Lena Hart/],
    ['whom do the police suspect of killing the diver?', 'when was he arrested?', /in August/],
    ['whom do the police suspect of killing the diver?', 'and when did they seize the boat?', /in July/],
    ['who won the regatta?', 'and who was second there', /Udo Lamm/],
    ['who won the regatta?', 'how old is she', /19/],
    ['who won the regatta?', 'where does she teach?', /Brannock/],
    ['when was the regatta?', 'and who won it?', /Nora Pell/],
    ['how many boats capsized at the regatta?', 'where did that happen?', /harbour mouth/],
    ['who won the regatta?', 'when was that?', /on Sunday/],
    ['who won the regatta?', 'how many were pulled from the water there', /five sailors/],
    ['which keeper of a lighthouse died?', 'how old was he?', /^He was 81/],
    ['where did the lighthouse lamp stay dark for an evening?', 'when had that happened before?', /1962/],
    ['which keeper of a lighthouse died?', 'how did the mayor react?', /Ruth Adler, said/],
    ['which keeper of a lighthouse died?', 'when was that?', /on Tuesday/],
    ['how many of the crew of the Marlow dredger were hurt?', 'how much did the crane cost?', /\$9,000/],
    ['how many of the crew of the Marlow dredger were hurt?', 'who built the crane?', /Anso Rill/],
    [
      'who spoke for the bakers of Saint Brannock who stopped work?',
      'what about the flour merchants?',
      /stayed at home/,
    ],
    ['who won the regatta?', 'and the sailing school?', /teaches at the sailing school/],
    ['who is the mayor of Marlow Sound?', 'what did she say about the quay', /name the quay/],
  ])('%j, then %j', async (first, second, expected) => {
    expect(await converse(first, second)).toMatch(expected);
  });

  it('reaches over three turns', async () => {
    expect(
      await converse('which diver was found dead below the pier', 'who is suspected of it?', 'when was he arrested'),
    ).toMatch(/in August/);
  });

  it('says so where the article does not hold what is asked', async () => {
    expect(await converse('who won the regatta?', 'what did her parrot sing?')).toBeUndefined();
  });

  it('leaves the article for what someone said who is not named in it', async () => {
    expect(await converse('which keeper of a lighthouse died?', 'what did Greta Moll say about her mayor?')).toMatch(
      /I do not know/,
    );
  });

  it('leaves the article for one that quotes far more on what is asked', async () => {
    expect(
      await converse('what did Lotte Brix say about five loaves?', 'and what did she say about the flour merchants?'),
    ).toMatch(/carried a sack/);
  });

  it('leaves the article where a question tells all that it asks for', async () => {
    expect(
      await converse('which keeper of a lighthouse died?', 'where does the winning sailor teach her school?'),
    ).toMatch(/Brannock/);
    expect(
      await converse(
        'which keeper of a lighthouse died?',
        'when was the fishmonger at the caravan site arrested over his boat?',
      ),
    ).toMatch(/in August/);
  });

  it('leaves the article where something new is named', async () => {
    expect(await converse('who won the regatta?', 'When will the town library open on Sundays?')).toMatch(/from April/);
  });

  it('knows whom "she" stands for', async () => {
    expect(
      await converse('who is the chief of the police in Port Ellery?', 'what did she say about the lamps?'),
    ).toMatch(/lamps/);
  });
});
