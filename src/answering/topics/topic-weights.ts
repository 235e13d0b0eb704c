// Learnt by tests/eval/train-summaries.ts: numbers for named features, nothing of the articles.

/** Weights of the features of words that say something, in a summary on a topic. */
export const topicWordWeights: Readonly<Record<string, number>> = {
  asked: 1.03,
  bias: 0.04,
  later: -0.3,
  lead: 0.88,
  leadAgain: -0.28,
  leadName: 0.61,
  mostRelevant: 0.19,
  name: -0.01,
  number: -0.02,
  quoted: -0.06,
  rate: 0.72,
  relevance: 0.29,
  second: 0.19,
  sentences: 0.06,
  title: 0,
};

/** Weights of the features of grammar words in a summary on a topic. */
export const topicGrammarWeights: Readonly<Record<string, number>> = {
  bias: 1.36,
  lead: 0.46,
  rare: -1.93,
  rate: 0.87,
};

/** Weights of the features of two words one after the other in a summary on a topic. */
export const topicPairWeights: Readonly<Record<string, number>> = {
  bias: -2.03,
  bothGrammatical: -0.51,
  count: 0.72,
  lead: 0.52,
  left: 0.37,
  oneGrammatical: -0.38,
  relevance: 0.91,
  right: 0.36,
};
