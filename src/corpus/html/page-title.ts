import type { DomElement } from './dom.ts';
import type { LinkedArticle } from './linked-data.ts';
import { textOf } from './page-text.ts';

/** Where a page's title may be taken from, apart from its elements. */
export interface TitleSources {
  readonly metas: ReadonlyMap<string, string>;
  readonly linked: LinkedArticle | undefined;
  /** What the site is called. */
  readonly outlet: string | undefined;
  readonly url: string | undefined;
}

interface Candidate {
  readonly text: string;
  /** How far its place is trusted. */
  readonly prior: number;
  /** What it adds to a candidate that says the same. */
  readonly support: number;
}

/**
 * The title of the article in a page. Headings, meta tags, linked data and the title of the page vote: a heading is what readers see and
 * wins, unless it is the site's own name, leads elsewhere, or stands in a crowd of headings while all else agrees on another.
 */
export function findTitle(document: DomElement, sources: TitleSources): string {
  const { metas, linked } = sources;
  const names = namesOfSite(sources);
  const stated = (text: string | undefined, prior: number, support: number): Candidate[] => {
    const clean = withoutSite(text ?? '', names);
    return clean === '' ? [] : [{ text: clean, prior, support }];
  };
  const pageTitle = document.querySelector('title');
  const shown = headings(document, sources);
  const heads = new Set(shown);
  const candidates = [
    ...shown,
    ...stated(metas.get('og:title'), 0.4, 1),
    ...stated(linked?.title, 0.2, 0.6),
    ...stated(metas.get('twitter:title'), 0.3, 0.3),
    ...stated(pageTitle ? textOf(pageTitle) : '', 0.2, 0.7),
  ];
  const words = candidates.map(({ text }) => wordsOf(text));
  let best = { text: '', score: -Infinity };
  candidates.forEach((candidate, index) => {
    const { text, prior } = candidate;
    let score = names.has(plain(text)) ? -1 : prior;
    candidates.forEach((other, place) => {
      // Headings that repeat each other are those of a list.
      if (score < 0 || place === index || (heads.has(other) && heads.has(candidate))) return;
      score += other.support * likeness(words[index] ?? [], words[place] ?? []);
    });
    if (score > best.score) best = { text, score };
  });
  return best.text;
}

const headline = /(?:^|[\s_-])(?:headline|title|hed|heading|header|h1)(?:$|[\s_-])|headline|articletitle|posttitle/i;
const furniture =
  /logo|site-?(?:title|name)|tag-?line|brand|footer|sidebar|widget|modal|sr-only|visually-hidden|comments?/i;

function headings(document: DomElement, { url }: TitleSources): Candidate[] {
  const found = [...document.querySelectorAll('h1')].slice(0, 20).flatMap((element) => {
    const text = textOf(element);
    return text.length > 1 && text.length < 300 ? [{ element, text }] : [];
  });
  const crowd = Math.min(0.6, 0.15 * (found.length - 1));
  return found.map(({ element, text }, index): Candidate => {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const marked = element.getAttribute('itemprop') === 'headline' || headline.test(names);
    let prior = index === 0 ? 1.3 : 1;
    if (leadsAway(element, url)) prior -= 1.1;
    else if (furniture.test(names)) prior -= 1;
    else if (marked || found.length === 1) prior += 0.8;
    else prior -= crowd;
    // `Page`, `Menu`: unless the other places say the same.
    if (text.length < 12) prior -= 1.2;
    return { text, prior, support: 0.6 / found.length };
  });
}

// A logo leads to the front page, a list of stories to each of them.
function leadsAway(heading: DomElement, url: string | undefined): boolean {
  const address = heading.querySelector('a')?.getAttribute('href');
  if (!address) return false;
  const own = url && URL.canParse(url) ? new URL(url) : undefined;
  if (!URL.canParse(address, own?.href ?? 'https://site.invalid')) return false;
  const led = new URL(address, own?.href ?? 'https://site.invalid');
  return led.pathname === '/' || (own !== undefined && led.host !== own.host && bareHost(led) !== bareHost(own));
}

const bareHost = ({ host }: URL): string => host.replace(/^(?:www|m|amp)\./, '');

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The square of the share of words that two titles have in common. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return ((2 * shared) / Math.max(1, one.length + other.length)) ** 2;
}

function namesOfSite({ linked, outlet, url }: TitleSources): ReadonlySet<string> {
  const host = url && URL.canParse(url) ? bareHost(new URL(url)) : '';
  const names = [outlet, linked?.outlet, host, host.replace(/\.(?:co\.)?[a-z]+$/, '')];
  return new Set(names.map((name) => plain(name ?? '')).filter((name) => name.length > 1));
}

const separators = /\s(?:[|–—-]|--|::|»|·|•)\s/gu;

/** Takes `| Port Ellery Post` off the end of a title, and a section before it: `| Harbour | Port Ellery Post`. */
function withoutSite(title: string, names: ReadonlySet<string>): string {
  const cuts = [...title.slice(0, 500).matchAll(separators)];
  const last = cuts.at(-1);
  if (!last || last.index < 8) return title;
  const end = plain(title.slice(last.index + last[0].length));
  const named = [...names].some(
    (name) => end === name || (end.length > 3 && (end.includes(name) || name.includes(end))),
  );
  const unnamed = names.size === 0 && last[0].includes('|') && end.length < 60;
  if (!named && !unnamed) return title;
  const before = cuts.at(-2);
  const section =
    before?.[0].includes('|') && before.index >= 8 ? title.slice(before.index + 3, last.index) : undefined;
  return title.slice(0, section !== undefined && wordsOf(section).length <= 3 ? before?.index : last.index).trim();
}
