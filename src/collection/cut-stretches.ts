import type { Gathered } from './gather.ts';

/** Some of what was gathered, in its order: what is handed to a worker at once, with what is known already in between. */
export interface Stretch {
  readonly gathered: readonly Gathered[];
  /** Characters of text, or bytes of files, that are to be analysed. */
  readonly work: number;
}

/** Work that is handed to a worker at once: small enough for progress, large enough to be worth a message. */
export const stretchSize = 150_000;
/** What a file counts for whose text is not known yet. */
const fileSize = 30_000;
/** Pieces of a stretch, as each is in memory until its turn comes: of those that are known, with their analyses, and of all. */
const mostKnown = 60;
const mostPieces = 300;

/** Cuts what is gathered into stretches of about the same work, or of as much as may be in memory. */
export async function* cutStretches(gathered: AsyncIterable<Gathered> | Iterable<Gathered>): AsyncGenerator<Stretch> {
  let stretch: Gathered[] = [];
  let work = 0;
  let known = 0;
  for await (const each of gathered) {
    stretch.push(each);
    if (each.kind === 'known') known++;
    else work += each.kind === 'article' ? each.article.text.length : fileSize;
    if (work < stretchSize && known < mostKnown && stretch.length < mostPieces) continue;
    yield { gathered: stretch, work };
    [stretch, work, known] = [[], 0, 0];
  }
  if (stretch.length > 0) yield { gathered: stretch, work };
}
