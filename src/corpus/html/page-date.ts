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
    for (const element of [...document.querySelectorAll(selector)].slice(0, 12)) {
      const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
      const date = (stated && readDate(stated, dayFirst)) || readDate(textOf(element), dayFirst);
      if (date) return date;
    }
  }
  return undefined;
}

function readDate(text: string, dayFirst: boolean): string | undefined {
  const iso = parseIsoDate(text);
  // A template that was not filled in gives the first day of the calendar.
  if (iso) return iso.startsWith('000') ? undefined : iso;
  const dates = findDates(text.slice(0, 200), dayFirst);
  return (dates.find(({ label }) => label === 'published') ?? dates[0])?.published;
}
