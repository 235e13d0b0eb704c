import { isCredit } from './captions.ts';
import type { ScrapeLine } from './scrape-lines.ts';

const sameOpening = 60;

/**
 * Whether a line is a caption that stands twice above its credit, perhaps cut the second time: `The old pier at dusk, and the ferry … less`,
 * `The old pier at … more`.
 */
export function isSaidTwice(lines: readonly ScrapeLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const isSame = (other: string | undefined) =>
    other !== undefined &&
    (other === text || (text.length > sameOpening && other.startsWith(text.slice(0, sameOpening))));
  const creditAt = (at: number) => isCredit(lines[at]?.text ?? '');
  return (
    (isSame(lines[index + 1]?.text) && creditAt(index + 2)) || (isSame(lines[index - 1]?.text) && creditAt(index + 1))
  );
}
