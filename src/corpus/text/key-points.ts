import { isCaption, isCredit } from './captions.ts';
import { isNoise } from './find-end.ts';
import { isPointsHeading } from './find-header.ts';
import { isProse, type ScrapeLine } from './scrape-lines.ts';

/**
 * The line at which the story begins whose head ends above `start`, behind its `Key Points` where there are any: they repeat the story before
 * it, and go up to the picture or the place line that opens it, or where words cease to repeat.
 */
export function skipKeyPoints(lines: readonly ScrapeLine[], start: number): number {
  const opening = lines.findIndex((line, index) => index >= start && index < start + 6 && isPointsHeading(line.text));
  // Below the first paragraphs such a heading is one of the story's own, and nothing above it may go.
  if (opening < 0 || lines.slice(start, opening).some(({ text }) => isParagraph(text))) return start;
  const next = opening + 1;
  const near = lines.slice(next, next + 10);
  // Points stand close together: with the first blank line they are over.
  const apart = near.findIndex((line, at) => at > 0 && line.gap);
  if (apart >= 2) return next + apart;
  // Where the first is a line of the story word for word, all of them are.
  const texts = new Set(lines.slice(next + near.length).map(({ text }) => text));
  const told = near.findIndex(
    (line, at) => !texts.has(line.text) && !near.slice(at + 1).some(({ text }) => text === line.text),
  );
  if (told >= 1) return next + told;
  const isPicture = (line: ScrapeLine) => isCredit(line.text) || isCaption(line.text);
  const picture = near.findIndex(isPicture);
  if (picture >= 0) {
    const below = near.slice(picture).findIndex((line) => !isPicture(line));
    return next + (below < 0 ? near.length : picture + below);
  }
  const dateline = near.findIndex((line) =>
    /^\p{Lu}{3}[\p{Lu}\p{L} ,.]{0,40}(?:\([^)]{2,20}\))?\s?[—–-]\s/u.test(line.text),
  );
  if (dateline >= 0) return next + dateline;
  const items = near.findIndex((line) => !line.item);
  return items > 0 ? next + items : next + near.findIndex((_, index) => !isRepeated(lines, next + index));
}

function isParagraph(text: string): boolean {
  return isProse(text) && !isNoise(text) && !isCaption(text);
}

// Most of its long words come again below.
function isRepeated(lines: readonly ScrapeLine[], index: number): boolean {
  const long = lines[index]?.text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const below = new Set(
    lines.slice(index + 1, index + 40).flatMap((line) => line.text.toLowerCase().match(/\p{L}{5,}/gu) ?? []),
  );
  return long.length > 0 && long.filter((word) => below.has(word)).length >= long.length * 0.6;
}
