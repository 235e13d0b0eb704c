import type { LinkedArticle } from './linked-data.ts';

/** What a page says of its site. */
export interface SiteSources {
  readonly linked: LinkedArticle | undefined;
  /** What the site is called. */
  readonly outlet: string | undefined;
  readonly url: string | undefined;
}

/** Lower case, letters and numbers alone: what two ways of writing a name have in common. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a title in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The host of an address without the name of its edition. */
export const bareHost = ({ host }: URL): string => host.replace(/^(?:www|m|amp)\./, '');

/** What the site of a page is called, each in its plain form. */
export function namesOfSite({ linked, outlet, url }: SiteSources): ReadonlySet<string> {
  const host = url && URL.canParse(url) ? bareHost(new URL(url)) : '';
  const names = [outlet, linked?.outlet, host, host.replace(/\.(?:co\.)?[a-z]+$/, '')];
  return new Set(names.map((name) => plain(name ?? '')).filter((name) => name.length > 1));
}

const separators = /\s(?:[|–—-]|--|::|»|·|•)\s/gu;

/** Takes `| Port Ellery Post` off the end of a title, and a section before it: `| Harbour | Port Ellery Post`; or `Port Ellery Post: ` off its front. */
export function withoutSite(whole: string, names: ReadonlySet<string>): string {
  const front = /^.{2,60}?(?:\s(?:[|–—»·•-]|::)|:)\s(?=.{12})/u.exec(whole)?.[0] ?? '';
  const title = names.has(plain(front)) ? whole.slice(front.length) : whole;
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
