import { findParagraphs } from '../../../src/analysis/paragraphs.ts';
import { findQuotations } from '../../../src/analysis/quotations.ts';
import type { GoldArticle, GoldQuote, GoldSpeaker } from './gold.ts';

/**
 * Invented texts for what news articles with marked quotes hold too rarely to learn from. Of each quotation in turn: the words that name
 * its source, with "=" and the name where a person is meant by them; `undefined` for no speech.
 */
const examples: readonly (readonly [text: string, sources: readonly (string | undefined)[]])[] = [
  [
    'MARA QUILL: “Why now?”\n\nJON HESS: “Because we must.”\n\nMARA QUILL: “Thank you.”',
    ['MARA QUILL=Mara Quill', 'JON HESS=Jon Hess', 'MARA QUILL=Mara Quill'],
  ],
  [
    'Mara Quill met Jon Hess on air.\n\nQuill: “Why now?”\n\nHess: “Good question.”',
    ['Quill=Mara Quill', 'Hess=Jon Hess'],
  ],
  ['Dorn Vale: “No Cuts.”\n\nThe union did not answer.', ['Dorn Vale=Dorn Vale']],
  ['Lida Marsh carried a placard saying “Clean water now”. Her brother drove.', ['a placard']],
  ['Pat Lorne wore a shirt reading “Ask me about bees”.', ['a shirt']],
  ['A banner over the bridge read “Welcome home”. Tess Arden waved.', ['A banner']],
  ['Tess Arden walked past a poster saying “Vote no on four”, and laughed.', ['a poster']],
  ['When Jon Hess rose to speak, protesters chanted “Let us work”.', ['protesters']],
  ['Jon Hess sat down. “Resign!” a man shouted from the gallery.', ['a man']],
  ['The plan was called “a fairy tale” by Lida Marsh, who leads the opposition.', ['Lida Marsh=Lida Marsh']],
  ['The dam was described by engineer Rolf Stone as “a bathtub with a crack”.', ['Rolf Stone=Rolf Stone']],
  ['“We ran out of sand.”\n\n— Tess Arden, mason', ['Tess Arden=Tess Arden']],
  ['“Never again.”\n\n- Dorn Vale, baker', ['Dorn Vale=Dorn Vale']],
  ['Pat Lorne lost everything in the fire.\n\n“I have my dog.”\n\nVolunteers brought coats.', ['Pat Lorne=Pat Lorne']],
  ['Lida Marsh could not believe it. “All that work, gone.” Rain fell on.', ['Lida Marsh=Lida Marsh']],
  ['The headline in the local paper read “Bridge Falls, Nobody Hurt”.', ['The headline']],
  ['An email from the clerk said “do not open the gate”. Jon Hess opened it.', ['An email']],
  ['Mara Quill sings on the album “Low Tide”, her third.', [undefined]],
  ['Tess Arden plays the thief in “Copper Sky,” a film about miners.', [undefined]],
  ['Dorn “Biscuit” Vale has baked since he was nine.', [undefined]],
  ['The firm sells so-called “smart bricks” to builders.', [undefined]],
  ['Rolf Stone, known as “the Ferret”, was found in a barn.', [undefined]],
  ['The essay “Walking Uphill” made Lida Marsh known.', [undefined]],
  ['Every “sale” in the shop ends at noon.', [undefined]],
  ['Pat Lorne spoke on the radio show “Early Birds” about sheep.', [undefined]],
  [
    'Pat Lorne joined as a writer, with words for songs such as “Low Ebb”, “Aunt Mary’s Band”, and “Quay” in those years.',
    [undefined, undefined, undefined],
  ],
  ['There is a part called “tide” which is kind of a lock of its own. Mara Quill drew it.', [undefined]],
  ['Boards and ropes form a thing called a “raft”. Dorn Vale owns two.', [undefined]],
  ['Although the word “storm” only refers to the wind, the council noted the need to act.', [undefined]],
  ['According to Jon Hess, the union was able to call a meeting and “hammer the message home.”', ['Jon Hess=Jon Hess']],
  [
    'According to the clerk Mara Quill, the board had months to plan and “did nothing with them.”',
    ['Mara Quill=Mara Quill'],
  ],
  ['The pier is “a death trap”, according to Tess Arden, who lives beside it.', ['Tess Arden=Tess Arden']],
  ['The quay is “slippery”, according to Pat Lorne, and must be closed.', ['Pat Lorne=Pat Lorne']],
  ['Lida Marsh called the plan a “fairy tale” and left.', ['Lida Marsh=Lida Marsh']],
  ['Jon Hess said the gate was “rusty,” and his song “Iron Days” was played.', ['Jon Hess=Jon Hess', undefined]],
];

/** The invented texts in the shape of the marked articles. */
export function inventedArticles(): GoldArticle[] {
  return examples.map(([text, sources], number) => ({
    id: `invented-${number}`,
    text,
    quotes: markQuotes(text, sources),
  }));
}

function markQuotes(text: string, sources: readonly (string | undefined)[]): GoldQuote[] {
  const quotations = findQuotations(text, findParagraphs(text));
  if (quotations.length !== sources.length)
    throw new Error(`${sources.length} sources for ${quotations.length} quotations: ${text}`);
  return quotations.map(({ start, end }, index) => {
    const source = sources[index];
    return source === undefined
      ? { start, end, kind: 'none' }
      : { start, end, kind: 'direct', speaker: markSpeaker(text, source, start) };
  });
}

/** The nearest place that names the source. */
function markSpeaker(text: string, source: string, near: number): GoldSpeaker {
  const [words = '', canonical] = source.split('=');
  const starts = [...text.matchAll(new RegExp(words, 'gu'))].map(({ index }) => index);
  const start = starts.reduce(
    (best, at) => (Math.abs(at - near) < Math.abs(best - near) ? at : best),
    Number.NEGATIVE_INFINITY,
  );
  return {
    start,
    end: start + words.length,
    text: words,
    class: canonical ? 'person' : 'role',
    ...(canonical && { canonical }),
  };
}
