import { isNoise } from './find-end.ts';
import { isBox } from './noise-lines.ts';
import { countWords, endsSentence, isProse, type ScrapeLine } from './scrape-lines.ts';

/** Whether a line is a whole headline in capitals, which leads to another story as headings are shorter: `HARBOUR MASTER SAYS HE SIGNED WHAT HE WAS GIVEN`. */
export function isShouted(text: string): boolean {
  return countWords(text) >= 7 && !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text) && !endsSentence(text);
}

const leastLinked = 5;

/**
 * Whether a line of Markdown leads to another story: it is a link from end to end, or a heading that is one beside another such. Those of a
 * list of the story's own are items.
 */
export function isLinkAlone(lines: readonly ScrapeLine[], index: number): boolean {
  const line = lines[index];
  if (!line?.linked || line.item || isProse(line.text) || endsSentence(line.text)) return false;
  const beside = lines[index - 1]?.linked === true || lines[index + 1]?.linked === true;
  return countWords(line.text) >= leastLinked && (line.heading === undefined || beside);
}

/** Whether a line is the teaser of a card: its title stood twice before it, once for the picture, perhaps each time below its section. */
export function isTeased(lines: readonly ScrapeLine[], index: number, repeated: ReadonlySet<string>): boolean {
  const [third, second, before] = [lines[index - 3]?.text, lines[index - 2]?.text, lines[index - 1]];
  if (!before || !repeated.has(before.text) || (lines[index]?.gap && !before.linked)) return false;
  return before.text === second || before.text === third;
}

/** Whether a line is the motto of a box, between what it asks and its button. */
export function isInBox(lines: readonly ScrapeLine[], index: number): boolean {
  const [above, line, below] = [lines[index - 1]?.text ?? '', lines[index]?.text ?? '', lines[index + 1]?.text ?? ''];
  // `THE TIDE -- NOW AS A PODCAST!`, and then what to do about it.
  if (isBox(below) && countWords(line) >= 3 && !/\p{Ll}/u.test(line)) return true;
  return !endsSentence(line) && isNoise(above) && isNoise(below) && (isBox(above) || isBox(below));
}
