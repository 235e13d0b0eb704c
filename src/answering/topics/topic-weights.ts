// Learnt by tests/eval/train-summaries.ts: numbers for named features, nothing of the articles.

/** Weights of the features of words that say something, in a summary on a topic. */
export const topicWordWeights: Readonly<Record<string, number>> = {
  asked: 1.07,
  bias: -0.08,
  later: -0.29,
  lead: 0.9,
  leadAgain: -0.29,
  leadName: 0.61,
  mostRelevant: 0.33,
  name: -0.01,
  number: -0.02,
  quoted: -0.06,
  rate: 0.72,
  relevance: 0.23,
  second: 0.19,
  sentences: 0.1,
  title: 0,
};

/** Weights of the features of grammar words in a summary on a topic. */
export const topicGrammarWeights: Readonly<Record<string, number>> = {
  bias: 1.32,
  lead: 0.44,
  rate: 1.13,
};
