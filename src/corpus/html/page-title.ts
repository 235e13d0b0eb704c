import type { ScrapeLine } from '../text/scrape-lines.ts';
import { blockLines } from './block-lines.ts';
import type { DomElement } from './dom.ts';
import { textOf } from './page-text.ts';
import { bareHost, namesOfSite, plain, type SiteSources, withoutSite, wordsOf } from './site-names.ts';

/** Where a page's title may be taken from, apart from its elements. */
export interface TitleSources extends SiteSources {
  readonly metas: ReadonlyMap<string, string>;
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
  const titleElement = document.querySelector('title');
  const pageTitle = titleElement ? textOf(titleElement) : '';
  const said = [
    ...stated(metas.get('og:title'), 0.4, 1),
    ...stated(linked?.title, 0.2, 0.6),
    ...stated(metas.get('twitter:title'), 0.3, 0.3),
    ...stated(pageTitle, 0.2, 0.7),
  ];
  const shown = headings(document, sources, new Set(said.map(({ text }) => plain(text))));
  const heads = new Set(shown);
  const line = shown.some(({ prior }) => prior >= leastTrusted) ? undefined : lineOfTitle(document, pageTitle, names);
  const candidates = [...shown, ...said, ...(line === undefined ? [] : [{ text: line, prior: 1.2, support: 0.6 }])];
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

/** A heading that is trusted less may be a logo, or one of a list. */
const leastTrusted = 0.9;

function headings(document: DomElement, { url }: TitleSources, said: ReadonlySet<string>): Candidate[] {
  const found = [...document.querySelectorAll('h1')].slice(0, 20).flatMap((element) => {
    const text = partSaid(element, said) ?? textOf(element);
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

// `Harbour` and `Old ferry to sail on` may stand in one heading, each in an element of its own.
function partSaid(heading: DomElement, said: ReadonlySet<string>): string | undefined {
  const parts = [...heading.querySelectorAll('span, div, a')].slice(0, 8).map((part) => textOf(part));
  return parts.find((part) => part.length >= shortestLine && said.has(plain(part)));
}

const shortestLine = 12;
/** The part of a page's title that its shown title is at least. */
const leastShare = 0.35;

/** Where no heading can be trusted: the line of the page that stands in its title (`Ellery Notes: Old ferry to sail on`), headings first. */
function lineOfTitle(document: DomElement, pageTitle: string, names: ReadonlySet<string>): string | undefined {
  const body = document.querySelector('body');
  const whole = plain(pageTitle);
  if (!body || whole === '') return undefined;
  const worth = ({ heading, linked, text }: ScrapeLine) =>
    (heading === undefined || heading === 1 ? 0 : 1000) + (linked ? 0 : 500) + text.length;
  const lines = blockLines(body, true).filter(({ text }) => {
    const bare = text.length < shortestLine || text.length > pageTitle.length ? '' : plain(text);
    return bare !== '' && bare.length >= whole.length * leastShare && whole.includes(bare) && !names.has(bare);
  });
  return lines.sort((one, other) => worth(other) - worth(one))[0]?.text;
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
