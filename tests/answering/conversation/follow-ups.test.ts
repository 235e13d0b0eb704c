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

  it('leaves the article where something new is named', async () => {
    expect(await converse('who won the regatta?', 'When will the town library open on Sundays?')).toMatch(/from April/);
  });

  it('knows whom "she" stands for', async () => {
    expect(
      await converse('who is the chief of the police in Port Ellery?', 'what did she say about the lamps?'),
    ).toMatch(/lamps/);
  });
});
