import { surelyGoesOn } from './goes-on.ts';
import { countWords, type ScrapeLine } from './scrape-lines.ts';

const shortest = 6;

/** Whether a line is the first of a paragraph that was broken into lines which nothing has joined: no sentence, but the beginning of one. */
export function isCutLead(lines: readonly ScrapeLine[], index: number): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  if (!line || line.linked || below?.gap !== false || countWords(line.text) < shortest) return false;
  return surelyGoesOn(line.text, below.text);
}
