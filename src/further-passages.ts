import type { AskReply, PassageHit } from './types/replies.ts';

// Share of the best passage's score. Below it passages have a word or two of the question and are about something else.
const leastShare = 0.4;

/** The passages that bear on a question nearly as much as the best one, in their order: worth a reader's time beside an answer. */
export function furtherPassages({ passages }: Pick<AskReply, 'passages'>): readonly PassageHit[] {
  const best = passages.reduce((most, { score }) => Math.max(most, score), 0);
  return passages.filter(({ score }) => score >= leastShare * best);
}
