// Learnt by tests/eval/train-summaries.ts: numbers for named features, nothing of the articles.

/** Weights of the features of words that say something, in a summary on a topic. */
export const topicWordWeights: Readonly<Record<string, number>> = {
  asked: 1,
  bias: -0.45,
  later: -0.3,
  lead: 1.34,
  leadAgain: -0.67,
  leadName: 0.4,
  mostRelevant: -0.55,
  name: 0.08,
  number: 0.05,
  quoted: -0.06,
  rate: 0.44,
  relevance: 0.62,
  second: -0.1,
  sentences: 0.27,
  title: 0,
};

/** Weights of the features of grammar words in a summary on a topic. */
export const topicGrammarWeights: Readonly<Record<string, number>> = {
  bias: 1.12,
  lead: 0.63,
  rate: 1.07,
};
