// Learnt by tests/eval/train-summaries.ts: numbers for named features, nothing of the articles.

/** Weights of the features of words that say something. */
export const wordWeights: Readonly<Record<string, number>> = {
  bias: -1.69,
  later: -0.64,
  lead: 0.85,
  leadAgain: -0.07,
  leadName: 0.51,
  name: 0,
  number: -0.17,
  quoted: -0.14,
  rate: 0.38,
  second: 0.34,
  sentences: 0.93,
  title: 0.31,
};

/** Weights of the features of grammar words. */
export const grammarWeights: Readonly<Record<string, number>> = {
  bias: 0.43,
  lead: 0.62,
  rare: -1.53,
  rate: 0.9,
};

/** Weights of the features of two words one after the other. */
export const pairWeights: Readonly<Record<string, number>> = {
  bias: -1.78,
  bothGrammatical: -0.75,
  count: 1.2,
  lead: 0.55,
  left: 0.43,
  oneGrammatical: -0.63,
  right: 0.39,
};
