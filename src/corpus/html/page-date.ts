import { parseIsoDate } from '../published.ts';
import { findDates } from '../text/find-dates.ts';
import type { DomElement } from './dom.ts';
import type { LinkedArticle } from './linked-data.ts';
import { textOf } from './page-text.ts';

const metaKeys = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'originalpublicationdate',
  'article.created',
  'created',
  'displaydate',
  'last-modified',
];

const selectors = [
  '[itemprop=datePublished]',
  'time[class*=publish], [class*=publish] time, [class*=Publish] time',
  'time',
  '[class*=publish], [class*=Publish], .entry-date, .post-date, [class*=dateline], [class*=timestamp], [class*=pubdate]',
  '[class*=date], [class*=Date], [class*=time], [class*=posted], [id*=date]',
];

/** When the article of a page was published: by its linked data and meta tags, else by the markup of its date. */
export function findPublished(
  document: DomElement,
  metas: ReadonlyMap<string, string>,
  linked: LinkedArticle | undefined,
  dayFirst: boolean,
): string | undefined {
  for (const value of [linked?.published, ...metaKeys.map((key) => metas.get(key))]) {
    const date = value && readDate(value, dayFirst);
    if (date) return date;
  }
  for (const selector of selectors) {
    for (const element of afterHeading(document, selector)) {
      const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
      const date = (stated && readDate(stated, dayFirst)) || readDate(textOf(element), dayFirst);
      if (date) return date;
    }
  }
  return undefined;
}

// Lists of other stories stand above the heading as often as below: what follows it is the article's.
function afterHeading(document: DomElement, selector: string): DomElement[] {
  const found = [...document.querySelectorAll(`h1, ${selector}`)].slice(0, 40);
  const at = found.findIndex(({ nodeName }) => nodeName.toLowerCase() === 'h1');
  const ordered = at > 0 ? [...found.slice(at), ...found.slice(0, at)] : found;
  return ordered.filter(({ nodeName }) => nodeName.toLowerCase() !== 'h1').slice(0, 12);
}

function readDate(text: string, dayFirst: boolean): string | undefined {
  const iso = parseIsoDate(text);
  // A template that was not filled in gives the first day of the calendar.
  if (iso) return iso.startsWith('000') ? undefined : iso;
  const dates = findDates(text.slice(0, 200), dayFirst);
  return (dates.find(({ label }) => label === 'published') ?? dates[0])?.published;
}

/** The day of publication in a page's address, by which sites file their stories: `/2019/11/18/ferry`, `/2019/nov/18/ferry`. */
export function dateInAddress(url: string): string | undefined {
  const [, year, month = '', day = ''] = /\/((?:19|20)\d\d)\/(\d{1,2}|\p{L}{3})\/(\d{1,2})(?:\/|$)/u.exec(url) ?? [];
  if (!year) return undefined;
  return readDate(
    /\d/.test(month) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${day} ${month} ${year}`,
    true,
  );
}
