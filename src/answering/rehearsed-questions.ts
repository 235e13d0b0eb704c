import type { Collection } from '../collection/collection.ts';

/** Ways to ask, so that code for every kind of answer and hand-over is met; each takes words of a sentence. */
const ways: readonly ((words: readonly string[]) => string)[] = [
  ([a, b, c, d]) => `When did the ${a} ${b} and the ${c} ${d}?`,
  ([a, b, c, d, e]) => `Who ${a} ${b} ${c} ${d} ${e}?`,
  ([a, b, c, d]) => `How many ${a} were ${b} in the ${c} of ${d}?`,
  ([a, b, c, d]) => `Where did ${a} ${b} from the ${c} ${d}?`,
  ([a, b, c, d, e]) => `What ${a} ${b} ${c} ${d} ${e}?`,
  ([a, b, c, d]) => `Why was the ${a} ${b} by ${c} and ${d}?`,
  ([a, b, c, d, e]) => `What kind of ${a} is the ${b} that ${c} ${d} with ${e}?`,
  ([a, b, c]) => `What did ${a} say about the ${b} ${c}?`,
  ([a, b, c, d]) => `Which ${a} is ${b} to ${c} in ${d}?`,
  ([a, b, c, d, e]) => `How did the ${a} of ${b} ${c} ${d} in ${e}?`,
  ([a, b, c, d, e]) => `Who said that ${a} ${b} ${c} ${d} ${e}?`,
  ([a, b, c]) => `How much did the ${a} ${b} cost the ${c}?`,
  ([a, b, c]) => `What happened to the ${a} of ${b} ${c}?`,
  ([a, b]) => `What is the latest on ${a} and ${b}?`,
  ([a, b]) => `What happened on 6 October 1973 with ${a} and ${b}?`,
  ([a, b, c, d]) => `How long was the ${a} ${b} before ${c} ${d}?`,
  ([a, b, c, d, e]) => `Did the ${a} ${b} ${c} the ${d} ${e}?`,
];

/** Words of a sentence that a question is made of. */
const wordsAsked = 5;
/** Characters (UTF-16) of a sentence that are looked at. */
const readAtMost = 400;

/**
 * Questions such as readers ask, so many at most, made of the words of sentences from all over a collection: no use to anyone, but code
 * that has answered them is compiled for the next one.
 */
export function* rehearsedQuestions({ articles }: Collection, count: number): Generator<string, void> {
  for (let number = 0; number < count; number++) {
    const found = articles[Math.floor((number * articles.length) / count)];
    const sentences = found?.analysis.sentences ?? [];
    // Neighbours in a small collection are the same article: another sentence of it.
    const sentence = sentences[(7 * number) % Math.max(1, sentences.length)];
    if (!found || !sentence) continue;
    const text = found.article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + readAtMost));
    const words = text.match(/\p{L}{4,40}/gu)?.slice(0, wordsAsked) ?? [];
    const ask = ways[number % ways.length];
    if (!ask || words.length < wordsAsked) continue;
    // V8 compiles a pattern anew where a text has letters beyond Latin-1.
    const beyond = Math.floor(number / ways.length) % 2 === 1;
    yield beyond ? ask(words).replace('?', ' in Łódź?') : ask(words);
  }
}
