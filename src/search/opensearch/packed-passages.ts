import { type IndexFrame, joinLists, type TokenIndex, type TokenLists, termsOfList } from '../token-index.ts';

/** The passages of one article with their terms; offsets into `tokens` count from the article's first. */
export interface ArticlePassages {
  readonly tokens: Int32Array;
  readonly starts: Uint32Array;
  readonly telling: Uint8Array;
  /** By passage: where its tokens begin; one more for the end. */
  readonly passageTokens: Int32Array;
  /** From 0 to the number of passages, as in an index of this article alone. */
  readonly articlePassages: Int32Array;
  readonly passageLengths: Int32Array;
  readonly passageStarts: Uint32Array;
  readonly passageEnds: Uint32Array;
  readonly heading: Int32Array;
  readonly particulars: Int32Array;
}

/** The passages of one article out of those of several. */
export function passagesOf(index: TokenLists, article: number): ArticlePassages {
  const first = index.articlePassages[article] ?? 0;
  const end = index.articlePassages[article + 1] ?? 0;
  const from = index.passageTokens[first] ?? 0;
  const to = index.passageTokens[end] ?? 0;
  return {
    tokens: index.tokens.subarray(from, to),
    starts: index.starts.subarray(from, to),
    telling: index.telling.subarray(from, to),
    passageTokens: index.passageTokens.slice(first, end + 1).map((at) => at - from),
    articlePassages: Int32Array.of(0, end - first),
    passageLengths: index.passageLengths.subarray(first, end),
    passageStarts: index.passageStarts.subarray(first, end),
    passageEnds: index.passageEnds.subarray(first, end),
    heading: termsOfList(index.headings, article),
    particulars: termsOfList(index.particulars, article),
  };
}

/** Packs numbers of 7 bits a byte, small ones into one: a tenth of the same as JSON. */
export function packPassages(passages: ArticlePassages): string {
  const bytes: number[] = [];
  const push = (value: number): void => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  };
  const pushAll = (values: Iterable<number> & { readonly length: number }): void => {
    push(values.length);
    for (const value of values) push(value);
  };
  pushAll(passages.heading);
  pushAll(passages.particulars);
  push(passages.passageStarts.length);
  passages.passageStarts.forEach((start, passage) => {
    push(start);
    push((passages.passageEnds[passage] ?? 0) - start);
    push(passages.passageLengths[passage] ?? 0);
    push((passages.passageTokens[passage + 1] ?? 0) - (passages.passageTokens[passage] ?? 0));
  });
  push(passages.tokens.length);
  let before = 0;
  passages.tokens.forEach((token, at) => {
    push(2 * token + (passages.telling[at] ?? 0));
    const start = passages.starts[at] ?? 0;
    push(start - before);
    before = start;
  });
  return Buffer.from(bytes).toString('base64');
}

/** Unpacks what `packPassages` made. */
export function unpackPassages(packed: string): ArticlePassages {
  const bytes = Buffer.from(packed, 'base64');
  let at = 0;
  const next = (): number => {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = bytes[at++] ?? 0;
      if (byte < 128) return value + byte * factor;
      value += (byte - 128) * factor;
      factor *= 128;
    }
  };
  const nextAll = (): Int32Array => Int32Array.from({ length: next() }, next);
  const heading = nextAll();
  const particulars = nextAll();
  const count = next();
  const passageTokens = new Int32Array(count + 1);
  const passageLengths = new Int32Array(count);
  const passageStarts = new Uint32Array(count);
  const passageEnds = new Uint32Array(count);
  for (let passage = 0; passage < count; passage++) {
    const start = next();
    passageStarts[passage] = start;
    passageEnds[passage] = start + next();
    passageLengths[passage] = next();
    passageTokens[passage + 1] = (passageTokens[passage] ?? 0) + next();
  }
  const length = next();
  const tokens = new Int32Array(length);
  const starts = new Uint32Array(length);
  const telling = new Uint8Array(length);
  let start = 0;
  for (let token = 0; token < length; token++) {
    const value = next();
    tokens[token] = Math.floor(value / 2);
    telling[token] = value % 2;
    start += next();
    starts[token] = start;
  }
  const articlePassages = Int32Array.of(0, count);
  const passages = { passageTokens, articlePassages, passageLengths, passageStarts, passageEnds };
  return { tokens, starts, telling, ...passages, heading, particulars };
}

/** Puts the passages of some articles together to an index that can be scored; its articles are numbered as they come. */
export function assembleIndex(frame: IndexFrame, articles: readonly ArticlePassages[]): TokenIndex {
  const passages = articles.reduce((sum, { passageStarts }) => sum + passageStarts.length, 0);
  const size = articles.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const made = {
    tokens: new Int32Array(size),
    starts: new Uint32Array(size),
    telling: new Uint8Array(size),
    passageTokens: new Int32Array(passages + 1),
    passageLengths: new Int32Array(passages),
    passageStarts: new Uint32Array(passages),
    passageEnds: new Uint32Array(passages),
    articlePassages: new Int32Array(articles.length + 1),
  };
  let token = 0;
  let passage = 0;
  articles.forEach((article, number) => {
    made.tokens.set(article.tokens, token);
    made.starts.set(article.starts, token);
    made.telling.set(article.telling, token);
    made.passageLengths.set(article.passageLengths, passage);
    made.passageStarts.set(article.passageStarts, passage);
    made.passageEnds.set(article.passageEnds, passage);
    for (let own = 1; own < article.passageTokens.length; own++)
      made.passageTokens[passage + own] = token + (article.passageTokens[own] ?? 0);
    token += article.tokens.length;
    passage += article.passageStarts.length;
    made.articlePassages[number + 1] = passage;
  });
  const { ids, passageCounts, articleCounts, stops, meanLength, meanArticleLength } = frame;
  return {
    ...{ ids, passageCounts, articleCounts, stops, meanLength, meanArticleLength },
    ...made,
    headings: joinLists(articles.map(({ heading }) => heading)),
    particulars: joinLists(articles.map(({ particulars }) => particulars)),
  };
}
