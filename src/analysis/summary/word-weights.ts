// Learnt by tests/eval/train-summaries.ts: numbers for named features, nothing of the articles.

/** Weights of the features of words that say something. */
export const wordWeights: Readonly<Record<string, number>> = {
  bias: -1.95,
  later: -0.62,
  lead: 1,
  leadAgain: -0.23,
  leadName: 0.54,
  name: 0.06,
  number: -0.04,
  quoted: -0.13,
  rate: 0.31,
  second: 0.34,
  sentences: 1.02,
  title: 0.18,
};

/** Weights of the features of grammar words. */
export const grammarWeights: Readonly<Record<string, number>> = {
  bias: 0.31,
  lead: 0.65,
  rate: 1.09,
};

/** Weights of the features of two words one after the other. */
export const pairWeights: Readonly<Record<string, number>> = {
  bias: -1.65,
  bothGrammatical: -0.89,
  count: 1.18,
  lead: 0.39,
  left: 0.45,
  oneGrammatical: -0.68,
  right: 0.44,
};
