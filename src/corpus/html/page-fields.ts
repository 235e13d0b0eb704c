import type { Article } from '../../types/articles.ts';
import { isWebAddress } from '../article-record.ts';
import { isMasthead, isOutletName } from '../text/outlet-names.ts';
import { isDayFirst } from './day-order.ts';
import type { DomElement } from './dom.ts';
import { readLinkedArticle } from './linked-data.ts';
import { isOfOtherStory } from './other-stories.ts';
import { authorKeys, findAuthors } from './page-authors.ts';
import { findPublished, type StatedDates } from './page-date.ts';
import { findSubheading } from './page-subheading.ts';
import { cleanText } from './page-text.ts';
import { findTitle } from './page-title.ts';

/** What a page says of its article. */
export interface PageFields extends Omit<Article, 'id' | 'text'> {}

/** The same, with the day of the last change where that of publication is not stated, and with the story as the linked data give it. */
export interface StatedFields extends PageFields, StatedDates {
  readonly story?: string;
}

/** The fields of the article in a page, from linked data, meta tags, microdata and the page's text, in this order of trust. */
export function readPageFields(document: DomElement, linkedData: readonly string[]): StatedFields {
  const metas = readMetas(document);
  const url = [link(document, 'canonical'), metas.get('og:url')].find((address) => address && isWebAddress(address));
  const linked = readLinkedArticle(linkedData, document.querySelector('title')?.textContent ?? '', url);
  const outlet = metas.get('og:site_name') ?? linked?.outlet ?? outletBesideTitle(document);
  const title = findTitle(document, { metas, linked, outlet, url });
  const dates = findPublished(document, metas, linked, title, isDayFirst(document, url));
  const subheading =
    linked?.subheading ?? findSubheading(document, metas.get('description') ?? metas.get('og:description'));
  return {
    title,
    authors: findAuthors(document, metas, linked, title),
    ...(subheading && { subheading: cleanText(subheading) }),
    ...(outlet && { outlet: cleanText(outlet) }),
    ...dates,
    ...(linked?.body && { story: linked.body }),
    ...(url && { url }),
  };
}

// `The Lantern - Old ferry to sail on`: what the page's title has beside the heading.
function outletBesideTitle(document: DomElement): string | undefined {
  const heading = cleanText(document.querySelector('h1')?.textContent ?? '');
  const whole = cleanText(document.querySelector('title')?.textContent ?? '');
  if (heading === '' || whole.length > longestTitle || !whole.includes(heading)) return undefined;
  const beside = whole.replace(heading, ' ').split(/\s[|–—»·•-]{1,2}\s/u);
  return beside.map((part) => part.trim()).find((part) => isOutletName(part) || isMasthead(part));
}

const longestTitle = 500;
/** Items of microdata that an article has at most. */
const mostItems = 60;

function readMetas(document: DomElement): Map<string, string> {
  const metas = new Map<string, string>();
  const marked = new Map<string, string>();
  const listed = new Set<string>();
  let items = 0;
  const title = cleanText(document.querySelector('title')?.textContent ?? '').slice(0, longestTitle);
  for (const meta of document.getElementsByTagName('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name'))?.toLowerCase();
    const key = name ?? meta.getAttribute('itemprop')?.toLowerCase();
    const value = meta.getAttribute('content')?.trim();
    if (!key || !value || (!name && (++items > mostItems || isOfOtherStory(meta, title)))) continue;
    const before = (name ? metas : marked).get(key);
    if (before === undefined) (name ? metas : marked).set(key, value);
    else if (before !== value && !name) listed.add(key);
    else if (authorKeys.includes(key) && before.length < 200 && !before.includes(value)) {
      metas.set(key, `${before}; ${value}`);
    }
  }
  // What microdata say twice is of several things: the works that a paper cites.
  for (const [key, value] of marked) if (!listed.has(key) && !metas.has(key)) metas.set(key, value);
  return metas;
}

function link(document: DomElement, rel: string): string | undefined {
  return document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? undefined;
}
