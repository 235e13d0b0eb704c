/** What is kept of a conversation: small, bounded, and plain data, so that it can be stored anywhere. */
export interface ConversationState {
  /** The last question, cut to a bounded length. */
  readonly question: string;
  /** Ids of the articles that answered it, best first. */
  readonly articles: readonly string[];
  /** The name that the answer or the question was about. */
  readonly about?: string;
}

const longestKept = 300;
const articlesKept = 3;

/** The state after a turn. */
export function remember(question: string, articles: readonly string[], about: string | undefined): ConversationState {
  return {
    question: question.slice(0, longestKept).toWellFormed(),
    articles: [...new Set(articles)].slice(0, articlesKept),
    ...(about !== undefined && { about: about.slice(0, 100).toWellFormed() }),
  };
}
