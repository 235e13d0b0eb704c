import type { Article } from '../../types/articles.ts';
import { findDates } from '../text/find-dates.ts';
import { isMarkedByline, isPersonName, readByline } from '../text/read-byline.ts';
import type { ScrapeLine } from '../text/scrape-lines.ts';
import { isDateLine } from '../text/signs.ts';

type Signs = Pick<Article, 'authors' | 'published'>;

/** Lines below the title in which the author and the date may stand. */
const near = 15;

/** What the page's text says of author and date where its markup names neither: near the title, else in a line on the last change. */
export function readSigns(lines: readonly ScrapeLine[], title: string, dayFirst: boolean): Signs {
  const at = lines.findLastIndex((line) => line.text === title);
  const below = at < 0 ? [] : lines.slice(at + 1, at + 1 + near).map((line) => line.text);
  const above = at < 0 ? [] : lines.slice(Math.max(0, at - 4), at).map((line) => line.text);
  const dated =
    [...below, ...above].find((text) => isDateLine(text) && findDates(text).length > 0) ?? lastChange(lines);
  const dates = dated === undefined ? [] : findDates(dated, dayFirst);
  const published = (dates.find(({ label }) => label === 'published') ?? dates[0])?.published;
  const signed = below.find(isMarkedByline) ?? below.find((text, index) => isNameBesideDate(below, text, index));
  const authors = (signed && readByline(signed)?.authors) || [];
  return { authors, ...(published && { published }) };
}

// `Dana Whitlock`, `Dana Whitlock | Port Ellery`
function isNameBesideDate(lines: readonly string[], text: string, index: number): boolean {
  const authors = text.length < 80 ? (readByline(text)?.authors ?? []) : [];
  return (
    authors.length > 0 &&
    authors.every(isPersonName) &&
    [lines[index - 1], lines[index + 1]].some((beside) => beside !== undefined && isDateLine(beside))
  );
}

function lastChange(lines: readonly ScrapeLine[]): string | undefined {
  return lines.find(
    ({ text }) =>
      text.length < 160 && /\blast (?:edited|modified|updated|changed)\b/i.test(text) && findDates(text).length > 0,
  )?.text;
}
