import { findDates } from '../text/find-dates.ts';
import { isPersonName } from '../text/person-name.ts';
import { isMarkedByline, readByline } from '../text/read-byline.ts';
import { isProse, type ScrapeLine } from '../text/scrape-lines.ts';
import { isDateLine } from '../text/signs.ts';

/** What a page's text says of author and date. */
interface Signs {
  readonly authors: readonly string[];
  readonly published?: string;
  /** When it was changed, where nothing says when it was published. */
  readonly changed?: string;
}

/** Lines below the title in which the author and the date may stand. */
const near = 15;

/** What the page's text says of author and date where its markup names neither: near the title, else in a line on the last change. */
export function readSigns(lines: readonly ScrapeLine[], title: string, dayFirst: boolean): Signs {
  const at = titleLine(lines, title);
  const behind = at < 0 ? [] : lines.slice(at + 1, at + 1 + near).map((line) => line.text);
  const below = behind.slice(0, storyStart(behind));
  const above = at < 0 ? [] : lines.slice(Math.max(0, at - 4), at).map((line) => line.text);
  const datesIn = (texts: readonly string[]) =>
    texts.flatMap((text) => (isDateLine(text) ? findDates(text, dayFirst) : []));
  const dates = datesIn([...below, ...above]);
  // Below the story, comments are dated, too.
  const published = (
    [...dates, ...datesIn(behind)].find(({ label }) => label === 'published') ??
    dates.find(({ label }) => label === 'none')
  )?.published;
  const changed = dates[0]?.published ?? findDates(lastChange(lines) ?? '', dayFirst)[0]?.published;
  const signed =
    behind.find(isMarkedByline) ??
    [below, above].flatMap((near) => near.filter((text, index) => isNameBesideDate(near, text, index)))[0];
  const authors = (signed && readByline(signed)?.authors) || [];
  return { authors, ...(published ? { published } : changed && { changed }) };
}

/** The second paragraph: between the first, which may be a subheading, and the story author and date may stand. */
function storyStart(lines: readonly string[]): number {
  const first = lines.findIndex(isProse);
  const second = first < 0 ? -1 : lines.findIndex((line, index) => index > first && isProse(line));
  return second < 0 ? lines.length : second;
}

/** Characters that a title's line may have besides: the name of its section. */
const mostBeside = 60;

// `Harbour Old ferry to sail on`: the section may stand in the same heading.
function titleLine(lines: readonly ScrapeLine[], title: string): number {
  const same = lines.findLastIndex((line) => line.text === title);
  if (same >= 0 || title.length < 12) return same;
  return lines.findIndex(({ text }) => text.length <= title.length + mostBeside && text.includes(title));
}

// `Dana Whitlock`, `Dana Whitlock | Port Ellery`, `Posted on March 3, 2031 | Dana Whitlock`
function isNameBesideDate(lines: readonly string[], text: string, index: number): boolean {
  const authors = text.length < 80 ? (readByline(text)?.authors ?? []) : [];
  return (
    authors.length > 0 &&
    authors.every(isPersonName) &&
    ([lines[index - 1], lines[index + 1]].some((beside) => beside !== undefined && isDateLine(beside)) ||
      (/\s[|•·]\s/.test(text) && isDateLine(text)))
  );
}

function lastChange(lines: readonly ScrapeLine[]): string | undefined {
  return lines.find(
    ({ text }) =>
      text.length < 160 && /\blast (?:edited|modified|updated|changed)\b/i.test(text) && findDates(text).length > 0,
  )?.text;
}
