import type { Article } from '../../types/articles.ts';
import { isWebAddress } from '../article-record.ts';
import type { DomElement } from './dom.ts';
import type { LinkedArticle } from './linked-data.ts';
import { findAuthors } from './page-authors.ts';
import { findPublished } from './page-date.ts';
import { cleanText, textOf } from './page-text.ts';

/** What a page says of its article. */
export type PageFields = Omit<Article, 'id' | 'text'>;

/** The fields of the article in a page, from linked data, meta tags, microdata and the page's text, in this order of trust. */
export function readPageFields(document: DomElement, linked: LinkedArticle | undefined): PageFields {
  const metas = readMetas(document);
  const outlet = metas.get('og:site_name') ?? linked?.outlet;
  const url = [link(document, 'canonical'), metas.get('og:url')].find((address) => address && isWebAddress(address));
  const published = findPublished(document, metas, linked, isDayFirst(document, metas, url));
  const subheading = linked?.subheading ?? findSubheading(document);
  return {
    title: findTitle(document, metas, linked, outlet),
    authors: findAuthors(document, metas, linked),
    ...(subheading && { subheading: cleanText(subheading) }),
    ...(outlet && { outlet: cleanText(outlet) }),
    ...(published && { published }),
    ...(url && { url }),
  };
}

const standfirst =
  '[class*=standfirst], [class*=subheadline], [class*=sub-headline], [class*=subheading], [class*=sub-heading], [class*=subtitle], [class*=article-dek], [class*=article__dek], [class*=articleDek], .dek, .deck, [itemprop=alternativeHeadline]';

function findSubheading(document: DomElement): string | undefined {
  const found = text(document.querySelector(standfirst));
  return found.length >= 20 && found.length <= 400 ? found : undefined;
}

// `02/10/2020` is in February where English is American.
function isDayFirst(document: DomElement, metas: ReadonlyMap<string, string>, url: string | undefined): boolean {
  const locale = `${document.querySelector('html')?.getAttribute('lang') ?? ''} ${metas.get('og:locale') ?? ''}`;
  if (/en[-_]us/i.test(locale)) return false;
  return (
    /[a-z]{2}[-_](?:gb|au|nz|in|ie|za)/i.test(locale) ||
    /\.(?:uk|au|nz|in|ie|za)(?:\/|$)|\/en-(?:gb|au|nz|in|ie|za)\//i.test(url ?? '')
  );
}

function text(element: DomElement | null): string {
  return element ? textOf(element) : '';
}

function readMetas(document: DomElement): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const key = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    const value = meta.getAttribute('content')?.trim();
    if (key && value && !metas.has(key)) metas.set(key, value);
  }
  return metas;
}

function link(document: DomElement, rel: string): string | undefined {
  return document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? undefined;
}

function findTitle(
  document: DomElement,
  metas: ReadonlyMap<string, string>,
  linked: LinkedArticle | undefined,
  outlet: string | undefined,
): string {
  const stated = cleanText(metas.get('og:title') ?? linked?.title ?? metas.get('twitter:title') ?? '');
  const shown = text(document.querySelector('title'));
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 20)
    .map(textOf)
    .filter((text) => text.length > 0 && text.length < 300);
  const whole = stated || shown;
  const heading = headings.find((text) => text.length >= 12 && whole.toLowerCase().includes(text.toLowerCase()));
  return (
    heading ??
    (headings.length === 1 && (headings[0]?.length ?? 0) >= 20 ? headings[0] : undefined) ??
    withoutOutlet(whole || (headings[0] ?? ''), outlet)
  );
}

/** Takes `| Port Ellery Post` off the end of a page's title. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = /^(.{10,300}?)\s(?:[|–—-]|::|»)\s([^|]{2,60})$/u.exec(title);
  const [, front, end] = parts ?? [];
  if (!front || !end) return title;
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const named = outlet !== undefined && (plain(end).includes(plain(outlet)) || plain(outlet).includes(plain(end)));
  return named || (outlet === undefined && title.includes(' | ')) ? front : title;
}
