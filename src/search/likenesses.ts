import { keptFor } from '../kept-for.ts';
import { countArticleTerms } from './article-terms.ts';
import type { TokenIndex } from './token-index.ts';

/**
 * How alike each two articles are, as the cosine of their weighed terms: row by row, one row for each article, 0 beside itself. What the articles hold
 * is put together by term, so that each leads from the article at hand to those before it that hold it, too.
 */
export function likenesses(index: TokenIndex, articles: readonly number[], all: number): Float64Array {
  const size = articles.length;
  const likeness = new Float64Array(size * size);
  const room = roomFor(index.articleCounts);
  const { from, norms, known } = weighTerms(index, articles, all, room);
  const { terms, weights, holding, next, begin, owners, theirs } = room;
  let place = 0;
  for (let term = 0; term < known; term++) {
    begin[term] = place;
    next[term] = place;
    place += holding[term] ?? 0;
  }
  for (let at = 0; at < size; at++) {
    const row = at * size;
    const end = from[at + 1] ?? 0;
    for (let entry = from[at] ?? 0; entry < end; entry++) {
      const term = terms[entry] ?? 0;
      // What no other holds makes none alike.
      if (holding[term] === 1) continue;
      const weight = weights[entry] ?? 0;
      const own = next[term] ?? 0;
      for (let other = begin[term] ?? 0; other < own; other++) {
        const beside = row + (owners[other] ?? 0);
        likeness[beside] = (likeness[beside] ?? 0) + weight * (theirs[other] ?? 0);
      }
      owners[own] = at;
      theirs[own] = weight;
      next[term] = own + 1;
    }
    for (let other = 0; other < at; other++) {
      const like = (likeness[row + other] ?? 0) / ((norms[at] ?? 1) * (norms[other] ?? 1));
      likeness[row + other] = like;
      likeness[other * size + at] = like;
    }
  }
  return likeness;
}

// Writes into the room, article by article, the terms that can make two of them alike: `from` says where those of each begin, `norms` how long their weights are together,
// `known` how many different ones there are.
function weighTerms(
  index: TokenIndex,
  articles: readonly number[],
  all: number,
  room: Room,
): { readonly from: Int32Array; readonly norms: Float64Array; readonly known: number } {
  const { articleCounts } = index;
  const { numbers, ids } = room;
  const from = new Int32Array(articles.length + 1);
  const norms = new Float64Array(articles.length);
  const most = Math.max(fewArticles, all / commonest);
  // By how many articles hold a term; worked out where it is met.
  const rarities = new Float64Array(Math.floor(most) + 1);
  // Of how often a word stands in an article: most stand there but a few times.
  const few = new Float64Array(8);
  let size = 0;
  let known = 0;
  for (let at = 0; at < articles.length; at++) {
    const { ids: own, counts, length } = countArticleTerms(index, articles[at] ?? 0);
    makeRoom(room, size + own.length);
    const { terms, weights, holding } = room;
    const long = saturation * (1 - lengthShare + (lengthShare * length) / (index.meanArticleLength || 1));
    for (let count = 1; count < few.length; count++) few[count] = count / (count + long);
    let squares = 0;
    for (let n = 0; n < own.length; n++) {
      const id = own[n] ?? 0;
      const held = articleCounts[id] ?? 1;
      if (held < 2 || held > most) continue;
      const count = counts[n] ?? 0;
      let rarity = rarities[held] ?? 0;
      if (rarity === 0) {
        rarity = Math.log(all / held);
        rarities[held] = rarity;
      }
      const weight = (few[count] ?? count / (count + long)) * rarity;
      let number = numbers[id] ?? 0;
      if (number === 0) {
        ids[known] = id;
        holding[known] = 0;
        number = ++known;
        numbers[id] = number;
      }
      holding[number - 1] = (holding[number - 1] ?? 0) + 1;
      terms[size] = number - 1;
      weights[size++] = weight;
      squares += weight * weight;
    }
    norms[at] = Math.sqrt(squares) || 1;
    from[at + 1] = size;
  }
  for (let term = 0; term < known; term++) numbers[ids[term] ?? 0] = 0;
  return { from, norms, known };
}

/** Words that more than one of so many articles hold, and more than a few, say little about a subject. */
const commonest = 4;
const fewArticles = 4;
/** BM25's saturation of repeated words and how far length counts against an article. */
const saturation = 1.2;
const lengthShare = 0.6;

/** Where articles are compared; made once, as fresh memory costs more than the work that is done in it. */
interface Room {
  /** By term id, all 0 between two uses: its number among the terms at hand, from 1. */
  readonly numbers: Int32Array;
  /** By number of the term, from 0: its id, how many of the articles hold it, and where those that do begin and go on in `owners` and `theirs`. */
  readonly ids: Int32Array;
  readonly holding: Int32Array;
  readonly begin: Int32Array;
  readonly next: Int32Array;
  /** By entry, article by article: the number of a term, and what it weighs in the article. */
  terms: Int32Array;
  weights: Float64Array;
  /** By entry, term by term: an article, and what the term weighs in it. */
  owners: Uint16Array;
  theirs: Float64Array;
}

const roomFor = keptFor(
  ({ length }: Int32Array): Room => ({
    numbers: new Int32Array(length),
    ids: new Int32Array(length),
    holding: new Int32Array(length),
    begin: new Int32Array(length),
    next: new Int32Array(length),
    ...entries(16_384),
  }),
);

const entries = (size: number): Pick<Room, 'terms' | 'weights' | 'owners' | 'theirs'> => ({
  terms: new Int32Array(size),
  weights: new Float64Array(size),
  owners: new Uint16Array(size),
  theirs: new Float64Array(size),
});

function makeRoom(room: Room, size: number): void {
  if (size <= room.terms.length) return;
  const { terms, weights } = room;
  Object.assign(room, entries(2 * size));
  room.terms.set(terms);
  room.weights.set(weights);
}
