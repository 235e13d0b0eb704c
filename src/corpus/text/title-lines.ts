import { isCaption } from './captions.ts';
import { isLabel } from './find-title.ts';
import { endsOpen } from './goes-on.ts';
import { isOutletName } from './outlet-names.ts';
import { isPersonName } from './person-name.ts';
import { countWords, endsSentence, type ScrapeLine } from './scrape-lines.ts';

/** Words of a headline's line. */
const fewest = 3;
const most = 12;

/**
 * The title that stands at a line, with the line right below it where a headline in capitals goes on there: `OLD FERRY OF MERROW TO SAIL FOR
 * ANOTHER`, `TWO YEARS`.
 */
export function titleAt(lines: readonly ScrapeLine[], index: number): string {
  const [title, below, after] = lines.slice(index, index + 3);
  if (!title) return '';
  if (!below || below.gap || !isInCapitals(title.text) || !isInCapitals(below.text)) return title.text;
  const count = countWords(title.text);
  if (count < fewest || count > most || countWords(below.text) > most || endsSentence(title.text)) return title.text;
  if (isLabel(below.text) || isOutletName(below.text) || isCaption(below.text)) return title.text;
  if (isPersonName(below.text) && !endsOpen(title.text.toLowerCase())) return title.text;
  // Three lines in capitals are a menu.
  return after && !after.gap && isInCapitals(after.text) && !isLabel(after.text)
    ? title.text
    : `${title.text} ${below.text}`;
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
