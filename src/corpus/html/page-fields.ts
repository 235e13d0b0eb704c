import type { Article } from '../../types.ts';
import { isWebAddress } from '../article-record.ts';
import { parseIsoDate } from '../published.ts';
import { findDates } from '../text/find-dates.ts';
import { isPersonName, readByline } from '../text/read-byline.ts';
import type { DomElement } from './dom.ts';
import type { LinkedArticle } from './linked-data.ts';

/** The fields of the article in a page, from linked data, meta tags, microdata and the page's text, in this order of trust. */
export function readPageFields(document: DomElement, linked: LinkedArticle | undefined): Omit<Article, 'id' | 'text'> {
  const metas = readMetas(document);
  const outlet = metas.get('og:site_name') ?? linked?.outlet;
  const published = findPublished(document, metas, linked);
  const url = [link(document, 'canonical'), metas.get('og:url')].find((address) => address && isWebAddress(address));
  const subheading = linked?.subheading;
  return {
    title: findTitle(document, metas, linked, outlet),
    authors: findAuthors(document, metas, linked),
    ...(subheading && { subheading: clean(subheading) }),
    ...(outlet && { outlet: clean(outlet) }),
    ...(published && { published }),
    ...(url && { url }),
  };
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

/** Entities that were written twice, and white space. */
function clean(text: string): string {
  return text
    .replace(/&amp;/g, '&')
    .replace(/&(?:#0?39|apos|rsquo|#8217);/g, '’')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function textOf(element: DomElement | null): string {
  return clean(element?.textContent ?? '');
}

function findTitle(
  document: DomElement,
  metas: ReadonlyMap<string, string>,
  linked: LinkedArticle | undefined,
  outlet: string | undefined,
): string {
  const stated = clean(metas.get('og:title') ?? linked?.title ?? metas.get('twitter:title') ?? '');
  const shown = textOf(document.querySelector('title'));
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
  return title.includes(' | ') ||
    (outlet && plain(end).includes(plain(outlet))) ||
    (outlet && plain(outlet).includes(plain(end)))
    ? front
    : title;
}

function findAuthors(
  document: DomElement,
  metas: ReadonlyMap<string, string>,
  linked: LinkedArticle | undefined,
): readonly string[] {
  const meta =
    metas.get('author') ??
    metas.get('article:author') ??
    metas.get('dc.creator') ??
    metas.get('parsely-author') ??
    metas.get('sailthru.author') ??
    metas.get('byl');
  const stated = linked?.authors.length ? linked.authors : meta && !/^https?:/.test(meta) ? [meta] : [];
  const names = stated.flatMap((name) => readByline(`By ${clean(name)}`)?.authors ?? [clean(name)]);
  if (names.length > 0) return [...new Set(names)];
  const selectors = [
    '[rel=author]',
    '[itemprop=author] [itemprop=name]',
    '[itemprop=author]',
    '.author-name',
    '.byline-name',
    '.byline a',
    '.byline',
    '.author a',
    '.author',
    '.by-author',
    '[class*=author]',
    '[class*=byline]',
  ];
  for (const selector of selectors) {
    const found = [...document.querySelectorAll(selector)]
      .slice(0, 6)
      .map(textOf)
      .filter((text) => text.length < 120);
    const people = found.flatMap((text) => readByline(text)?.authors ?? []).filter(isPersonName);
    if (people.length > 0) return [...new Set(people)].slice(0, 4);
  }
  return [];
}

function findPublished(
  document: DomElement,
  metas: ReadonlyMap<string, string>,
  linked: LinkedArticle | undefined,
): string | undefined {
  const keys = [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'pubdate',
    'publishdate',
    'publish-date',
    'parsely-pub-date',
    'sailthru.date',
    'article.published',
    'article_date_original',
    'cxenseparse:recs:publishtime',
  ];
  const stated = [linked?.published, ...keys.map((key) => metas.get(key))];
  for (const value of stated) {
    const date = value && readDate(value);
    if (date) return date;
  }
  const elements = [
    ...document.querySelectorAll(
      'time, [itemprop=datePublished], .published, .entry-date, .post-date, .date, [class*=publish], [class*=date]',
    ),
  ].slice(0, 40);
  for (const element of elements) {
    const date =
      readDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element)) ??
      readDate(textOf(element));
    if (date) return date;
  }
  return undefined;
}

function readDate(text: string): string | undefined {
  return parseIsoDate(text) ?? findDates(text.slice(0, 200))[0]?.published;
}
