import { closesWithChange, opensWithChange } from '../text/date-labels.ts';
import { findDates } from '../text/find-dates.ts';
import { afterHeading, isBeside } from './after-heading.ts';
import type { DomElement } from './dom.ts';
import type { LinkedArticle } from './linked-data.ts';
import { isOfOtherStory } from './other-stories.ts';
import { textOf } from './page-text.ts';
import { parseStamp } from './stamped-date.ts';

// Names of meta tags, from what says that it is the day of publication to what may be: `article:published_time`, `pub_date`, `dc.date`.
const metaNames: readonly RegExp[] = [
  /^(?:og:)?(?:article:)?published(?:_time)?$/,
  /publish(?!er)|publication|pub[-_.]?(?:date|time)|^p(?:date|time)$/,
  /^(?:dc|dcterms)\.|^date$|issued?$|original|display_?date|sailthru\.date|^(?:article[.:])?created$/,
];
const mayBe = /date|posted/;
const changeNames = ['last-modified', 'dcterms.modified', 'article:modified_time'];
const ofOther = /modif|updat|revis|edit|expir|valid|event|start|end|copyright|review|death|birth|generat/;

const selectors = [
  '[itemprop=datePublished]',
  'time[class*=publish], [class*=publish] time, [class*=Publish] time',
  'time, [data-timestamp], [data-datetime]',
  'abbr[title], [aria-label], [class*=publish], [class*=Publish], .entry-date, .post-date, [class*=dateline], [class*=timestamp], [class*=pubdate]',
  '[class*=date], [class*=Date], [class*=time], [class*=posted], [id*=date], [class*=fecha], [class*=datum], [class*=tarih]',
];

const stamps = ['datetime', 'content', 'data-timestamp', 'data-datetime', 'data-date', 'title', 'aria-label'];

/** When an article was published; where a page does not say that, when it was changed. */
export interface StatedDates {
  readonly published?: string;
  readonly changed?: string;
}

/** When the article of a page was published: by its linked data and meta tags, else by the markup of its date. */
export function findPublished(
  document: DomElement,
  metas: ReadonlyMap<string, string>,
  linked: LinkedArticle | undefined,
  title: string,
  dayFirst: boolean,
): StatedDates {
  const named = [...metas].filter(([name]) => !ofOther.test(name));
  const valuesOf = (pattern: RegExp) => named.filter(([name]) => pattern.test(name)).map(([, value]) => value);
  const first = (values: readonly string[]) => values.map((value) => readDate(value, dayFirst)).find(Boolean);
  const stated = first([linked?.published ?? '', ...metaNames.flatMap(valuesOf)]);
  if (stated) return { published: stated };
  const shown = dateInMarkup(document, title, dayFirst);
  if (shown.published || shown.changed) return shown;
  const published = first(valuesOf(mayBe));
  const changed = first(changeNames.map((name) => metas.get(name) ?? ''));
  return published ? { published } : { ...(changed && { changed }) };
}

function dateInMarkup(document: DomElement, title: string, dayFirst: boolean): StatedDates {
  let change: { readonly date: string; readonly element: DomElement } | undefined;
  for (const selector of selectors) {
    for (const element of afterHeading(document, selector, title)) {
      const stated = stamps.map((name) => element.getAttribute(name)).find(Boolean);
      const date = (stated && readDate(stated, dayFirst)) || readDate(textOf(element), dayFirst);
      if (!date || isOfOtherStory(element, title)) continue;
      if (isChange(element)) change ??= { date, element };
      // What stands elsewhere is another story's.
      else if (!change || isBeside(element, change.element)) return { published: date };
    }
  }
  return change ? { changed: change.date } : {};
}

/** Whether an element says when the article was changed, by its name or by the words in front of it. */
function isChange(element: DomElement): boolean {
  const names = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (opensWithChange.test(textOf(element))) return true;
  if (/publi/i.test(names)) return false;
  if (/modif|updat/i.test(names)) return true;
  return closesWithChange.test(textBefore(element));
}

/** The last words in front of an element, in the same line. */
function textBefore(element: DomElement): string {
  let text = '';
  for (const sibling of element.parentElement?.childNodes ?? []) {
    if (sibling === element) break;
    text = `${text} ${sibling.textContent ?? ''}`.trimEnd().slice(-40);
  }
  return text;
}

function readDate(text: string, dayFirst: boolean): string | undefined {
  const stamp = parseStamp(text);
  if (stamp) return stamp;
  const dates = findDates(text.slice(0, 200), dayFirst).filter(({ published }) => !published.startsWith('1970-01-01'));
  return (dates.find(({ label }) => label === 'published') ?? dates[0])?.published;
}

// `/2019/11/18/ferry`, `/2019/nov/18/ferry`, `/2019/harbour/11/18/ferry`, `/2019-11-18/ferry`, `/20191118-ferry`, `/ferry-2019-11-18.html`
const filed = /\/(?<year>(?:19|20)\d\d)(?:\/[\p{L}_-]{3,20})?\/(?<month>\d{1,2}|\p{L}{3})\/(?<day>\d{1,2})(?:\/|$)/u;
const filedTogether = /[/-](?<year>(?:19|20)\d\d)(?<sign>-?)(?<month>[01]\d)\k<sign>(?<day>[0-3]\d)(?:[/-]|\.\p{L}|$)/u;

/** The day of publication in a page's address, by which sites file their stories: `/2019/11/18/ferry`, `/2019/nov/18/ferry`. */
export function dateInAddress(url: string): string | undefined {
  const { year, month = '', day = '' } = (filed.exec(url) ?? filedTogether.exec(url))?.groups ?? {};
  if (!year) return undefined;
  return readDate(
    /\d/.test(month) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${day} ${month} ${year}`,
    true,
  );
}
