import type { ReadPassage, ReadSentence } from '../words/reading.ts';

/** What speaks for a sentence besides how it holds the words of the question, in the measure of its score. */
export type Leaning = (passage: ReadPassage, sentence: ReadSentence) => number;
