import type { AskReply, PassageHit } from '../types/replies.ts';
import type { AskRequest } from '../types/requests.ts';
import type { FollowUp } from './conversation/conversation.ts';
import type { Intent } from './question/intent.ts';
import type { Question } from './question/question.ts';
import type { QuestionScope } from './sources/question-scope.ts';

/** What a question comes to before it is answered. */
export interface Asked {
  readonly request: AskRequest;
  readonly text: string;
  readonly intent: Intent;
  readonly question: Question;
  readonly scope: QuestionScope;
  /** How the question leans on the one before, where it does. */
  readonly followUp: FollowUp | undefined;
  readonly within: ReadonlySet<number> | undefined;
  readonly talkedAbout: readonly number[];
}

/** What one way to answer gives. */
export type Partly = Pick<AskReply, 'answer' | 'others' | 'via'> & {
  readonly confidence: number;
  readonly passages?: readonly PassageHit[];
};
