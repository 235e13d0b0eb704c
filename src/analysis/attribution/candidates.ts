import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';
import type { Previous } from './source-features.ts';

/** How many mentions before and after a quotation are looked at. */
const mostBefore = 50;
const mostAfter = 20;

/** The mentions that may be the source of a quotation: those of its paragraph, of the two before and of the one after. */
export function findCandidates(scene: Scene, frame: Frame, previous: Previous | undefined): number[] {
  const { outline, mentions, begins, ends } = scene;
  const { items } = outline;
  const split = firstMentionAfter(scene, frame.first);
  const found: number[] = [];
  const consider = (mention: number): void => {
    if (begins[mention]! < 0 || ends[mention]! < 0) return;
    // "the Okoro campaign": not Okoro
    if (mentions[mention]!.within === undefined || mentions[mention]!.possessive) found.push(mention);
  };
  for (let at = split - 1; at >= 0 && found.length < mostBefore; at--) {
    if (paragraphOf(scene, at) < frame.paragraph - 2) break;
    consider(at);
  }
  found.reverse();
  const most = found.length + mostAfter;
  const lastParagraph = items[frame.last]!.paragraph;
  for (let at = split; at < mentions.length && found.length < most; at++) {
    if (paragraphOf(scene, at) > lastParagraph + 1) break;
    consider(at);
  }
  if (previous && previous.mention >= 0 && !found.includes(previous.mention)) found.push(previous.mention);
  return found;
}

function paragraphOf({ outline, mentions }: Scene, mention: number): number {
  return outline.words[mentions[mention]!.first]!.paragraph;
}

/** Index of the first mention that stands after an item that is a quotation. */
function firstMentionAfter({ outline, mentions }: Scene, position: number): number {
  const { items, words } = outline;
  let at = position;
  while (at < items.length && items[at]!.word < 0) at++;
  const word = items[at]?.word ?? words.length;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
