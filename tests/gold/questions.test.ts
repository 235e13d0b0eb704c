import path from 'node:path';
import { expect, it } from 'vitest';
import { openCollection } from '../../src/collection/open-collection.ts';
import { openLibrary } from '../../src/library.ts';
import type { AskReply } from '../../src/types/replies.ts';
import floors from './floors.json' with { type: 'json' };
import { type GoldQuestion, readQuestions } from './read-questions.ts';
import { scoreQuestions } from './score-questions.ts';

it('answers the hundred questions over the sample articles', async () => {
  const folder = path.join(import.meta.dirname, '../../articles');
  const library = await openLibrary([folder]);
  const { articles, byId } = await openCollection([folder]);
  const asked: { readonly gold: GoldQuestion; readonly reply: AskReply }[] = [];
  for (const gold of readQuestions((id) => articles[byId.get(id) ?? -1]?.article)) {
    const { question, conversation } = gold;
    asked.push({ gold, reply: await library.ask({ question, ...(conversation !== undefined && { conversation }) }) });
  }
  await library.close();
  const { kinds, atOnce, withinThree, secondTurns, unanswered, mistakes } = scoreQuestions(asked);
  const said = mistakes.join('\n');
  expect(asked.length).toBeGreaterThan(100);
  expect(atOnce, said).toBeGreaterThanOrEqual(floors.questions.atOnce);
  expect(withinThree, said).toBeGreaterThanOrEqual(floors.questions.withinThree);
  expect(secondTurns, said).toBeGreaterThanOrEqual(floors.questions.secondTurns);
  expect(unanswered, said).toBeLessThanOrEqual(floors.questions.unanswered);
  for (const [kind, floor] of Object.entries(floors.questions.kinds)) {
    expect([...kinds].find(([name]) => name === kind)?.[1], `${kind}\n${said}`).toBeGreaterThanOrEqual(floor);
  }
});
