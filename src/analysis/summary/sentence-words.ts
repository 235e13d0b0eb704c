import type { Article, Span } from '../../types/articles.ts';
import { grammarWords } from '../lexicon/grammar-words.ts';
import { tokenize } from '../tokens.ts';

/** A word of an article, and what its places say of how much it matters. */
export interface ArticleWord {
  /** In lower case; "Ellery's" and "Ellery" are one. */
  readonly word: string;
  /** It holds sentences together and says nothing by itself. */
  readonly grammatical: boolean;
  readonly isNumber: boolean;
  readonly inTitle: boolean;
  readonly occurrences: number;
  /** In how many sentences. */
  readonly sentences: number;
  /** The sentence in which it comes first. */
  readonly first: number;
  /** How often it carries a capital inside a sentence. */
  readonly capitals: number;
  /** How often it stands in a sentence with quotation marks. */
  readonly quoted: number;
}

export interface ArticleWords {
  readonly words: readonly ArticleWord[];
  /** By sentence: its words in order, as indices into `words`. */
  readonly sentences: readonly Int32Array[];
}

type Counted = { -readonly [Key in keyof ArticleWord]: ArticleWord[Key] } & { lastSentence: number };

/** Reads the words of an article's sentences. */
export function readWords({ title, text }: Article, sentences: readonly Span[]): ArticleWords {
  const titled = new Set<string>();
  eachWord(title, { start: 0, end: title.length }, (word) => titled.add(word));
  const known = new Map<string, number>();
  const words: Counted[] = [];
  const read = sentences.map((span, number) => {
    const ids: number[] = [];
    const quoted = /["“”]|(?:^|\s)['‘](?=\p{L})/u.test(text.slice(span.start, span.end));
    eachWord(text, span, (word, capital) => {
      const before = known.get(word);
      const id = before ?? words.length;
      if (before === undefined) {
        known.set(word, id);
        words.push(unseen(word, number, titled));
      }
      const counted = words[id]!; // pushed above, if not before
      counted.occurrences++;
      if (capital && ids.length > 0) counted.capitals++;
      if (quoted) counted.quoted++;
      if (counted.lastSentence !== number) counted.sentences++;
      counted.lastSentence = number;
      ids.push(id);
    });
    return Int32Array.from(ids);
  });
  return { words, sentences: read };
}

function unseen(word: string, first: number, titled: ReadonlySet<string>): Counted {
  return {
    word,
    grammatical: grammarWords.has(word),
    isNumber: /^\p{N}/u.test(word),
    inTitle: titled.has(word),
    occurrences: 0,
    sentences: 0,
    first,
    capitals: 0,
    quoted: 0,
    lastSentence: -1,
  };
}

function eachWord(text: string, span: Span, visit: (word: string, capital: boolean) => void): void {
  for (const { kind, start, end } of tokenize(text, span)) {
    if (kind === 'mark') continue;
    const surface = text.slice(start, end);
    const capital = /^\p{Lu}/u.test(surface);
    // The country, not the pronoun.
    const lower = surface === 'US' ? 'u.s.' : surface.toLowerCase();
    if (!/[-‐'’]/u.test(lower)) {
      if (lower !== 's') visit(lower, capital);
      continue;
    }
    for (const part of lower.split(/[-‐'’]/u)) if (part !== '' && part !== 's') visit(part, capital);
  }
}
