import { isCredit } from './captions.ts';
import { findDates } from './find-dates.ts';
import { agencies, hosts } from './known-outlets.ts';
import { hintedOutlet, siteAlone, toldOutlet } from './named-outlet.ts';
import { endsArticle } from './noise-lines.ts';
import { isMasthead, isOutletName, isShoutedWord } from './outlet-names.ts';
import { countWords, type ScrapeLine } from './scrape-lines.ts';
import { isSign } from './signs.ts';

/** The outlet that the lines around a body name: beside the date, by the page's own address, in the place line, or as the source below. */
export function findOutlet(
  lines: readonly ScrapeLine[],
  signs: readonly number[],
  title: number | undefined,
  bodyEnd: number,
  paragraphs: readonly string[],
  authors: readonly string[],
): string | undefined {
  const [lead = ''] = paragraphs;
  for (const index of signs) {
    const beside = besideDate(lines[index]?.text ?? '');
    if (beside) return beside;
  }
  for (const [index, line] of lines.slice(0, (signs.at(-1) ?? 0) + nearSigns).entries()) {
    if (isInMenu(lines, index) && index < (title ?? 0)) continue;
    const text = line.text.replace(/^(?:source|publication): |\s?[|·•]$/gi, '');
    const [name = ''] = text.split(/\s[|·>»]\s/, 1);
    const besideSign = signs.includes(index - 1) || signs.includes(index + 1);
    if (isCredit(text) && !(besideSign && !text.includes(',') && isOutletName(text))) continue;
    if ((isOutletName(text) && !text.includes(',')) || (name !== text && countWords(text) <= 8 && isOutletName(name)))
      return name;
    // `Ellery Times, Merrow`; `Harbour reporter, Ellery Times`
    const beside = countWords(text) <= 8 ? text.split(', ').find(isOutletName) : undefined;
    if (beside !== undefined) return beside;
  }
  const [masthead] = lines;
  if (masthead && (title ?? 0) > 0 && isMasthead(masthead.text)) return masthead.text;
  const tail = lines.slice(bodyEnd, bodyEnd + 30).map((line) => line.text);
  const head = lines.slice(0, (signs.at(-1) ?? 0) + 60).map((line) => line.text);
  return (
    siteBeside(lines, signs, title) ??
    ownHost([...head, ...tail]) ??
    agencyOf(lead) ??
    statedSource(tail) ??
    roleOutlet(lines) ??
    namedAround(lines, title, bodyEnd, paragraphs, authors)
  );
}

// Packed between two short lines stands what the site has to offer: `Comics`, `Ellery News`, `Video`.
function isInMenu(lines: readonly ScrapeLine[], index: number): boolean {
  const isEntry = (at: number) => countWords(lines[at]?.text ?? '') <= 3 && !isSign(lines[at]?.text ?? '');
  const packed = index > 1 && lines[index]?.gap === false && lines[index + 1]?.gap === false;
  return packed && isEntry(index - 1) && isEntry(index - 2) && isEntry(index + 1);
}

// `By Dana Whitlock`, `ellery-lantern.example`, `May 3, 2031`: the address stands among author and date.
function siteBeside(
  lines: readonly ScrapeLine[],
  signs: readonly number[],
  title: number | undefined,
): string | undefined {
  const below = signs.filter((sign) => sign > (title ?? -1));
  const [from = 0, to = 0] = [below[0], below.at(-1)];
  for (const { text } of lines.slice(Math.max(0, from - 1), Math.min(to, from + 6) + 2)) {
    const site = siteAlone(text.replace(/^[|·•] /, ''));
    if (site !== undefined) return site;
  }
  return undefined;
}

/** Lines up to the last sign and below it in which the outlet may stand alone. */
const nearSigns = 3;
const farthestAround = 30;
const nearFoot = 10;
/** Lines beside a story that are looked through, as each hint is held against all others. */
const mostAround = 400;

// What the page says of itself around the story, and between its paragraphs.
function namedAround(
  lines: readonly ScrapeLine[],
  title: number | undefined,
  bodyEnd: number,
  paragraphs: readonly string[],
  authors: readonly string[],
): string | undefined {
  const first = lines.findIndex(({ text }) => text === paragraphs[0]);
  const story = new Set([lines[title ?? -1]?.text, ...paragraphs]);
  const around = lines
    .slice(Math.max(0, (first < 0 ? bodyEnd : first) - farthestAround), bodyEnd + farthestAround)
    .flatMap(({ text }) => (story.has(text) ? [] : [text]));
  const near =
    around.length > mostAround ? [...around.slice(0, mostAround / 2), ...around.slice(-mostAround / 2)] : around;
  const below = lines.slice(bodyEnd, bodyEnd + nearFoot).map(({ text }) => siteAlone(text.replace(/^[–—-]\s?/, '')));
  // Places and people of the story are named around it, too.
  const isTold = (name: string) =>
    authors.includes(name) ||
    (!isOutletName(name) && !isShoutedWord(name) && [...story].some((text) => text?.includes(name)));
  return toldOutlet(near) ?? below.find((site) => site !== undefined) ?? hintedOutlet(near, isTold);
}

function besideDate(line: string): string | undefined {
  let rest = line;
  for (const { start, end } of findDates(line).reverse()) rest = `${rest.slice(0, start)}|${rest.slice(end)}`;
  if (rest === line || rest.length > 400) return undefined;
  const parts = rest.split(/\s*[|/•·–—,]\s*/).map((part) => part.trim());
  return parts.map((part) => part.replace(/^(?:source|by|from):? /i, '')).find(isOutletName);
}

function ownHost(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const address =
      /^(?:https?:\/\/\S{4,300})$/i.exec(line) ??
      /\b(?:retrieved .{1,40}from|url:|link:|original (?:article|story):?|source:) (https?:\/\/\S{4,300})/i.exec(line);
    const url = address?.[1] ?? address?.[0];
    if (!url || !URL.canParse(url)) continue;
    const { hostname, pathname } = new URL(url);
    const host = hostname.replace(/^(?:www|m|amp|edition|news)\./, '');
    if (pathname.length > 8 && !/twitter|facebook|youtube|bit\.ly|t\.co/.test(host)) return hosts.get(host) ?? host;
  }
  return undefined;
}

/** `PORT ELLERY (Reuters) - The ferry …` */
function agencyOf(lead: string): string | undefined {
  const name =
    /^.{0,60}?\(([A-Za-z ]{2,20})\)\s?[-–—:]/.exec(lead)?.[1] ??
    /^.{3,40}, .{3,12} \d{1,2} \(([A-Z]{2,6})\) /.exec(lead)?.[1] ??
    namedByAddress(lead) ??
    // `PORT ELLERY, May 3, 2031 /ElleryWire/ -- The ferry …`
    /^.{3,80} \/([A-Z][A-Za-z -]{2,30})\/ ?[-–—]/.exec(lead)?.[1] ??
    /^\(?(CNN|AP|Reuters|AFP|BBC)(?: Business)?\)?\s?[-–—]{0,2}\s?(?=\p{Lu})/u.exec(lead)?.[1];
  if (name === undefined || siteAlone(name) !== undefined) return name;
  return agencies.get(name.toLowerCase()) ?? (isOutletName(name) || lead.includes(`/${name}/`) ? name : undefined);
}

/** `EllerySays.Net - The ferry …` */
function namedByAddress(lead: string): string | undefined {
  const address = /^([\p{L}\d-]{2,30}\.[A-Za-z]{2,4})\s?[-–—]\s/u.exec(lead)?.[1];
  return address === undefined ? undefined : siteAlone(address);
}

function statedSource(tail: readonly string[]): string | undefined {
  for (const line of tail) {
    const name =
      /^(?:source:|provided by|from|courtesy of:?)\s(.{2,50})$/i.exec(line)?.[1] ??
      /^(?:©|copyright|\(c\))\s?((?:the )?\p{Lu}[\p{L}&]{1,20}(?: \p{Lu}[\p{L}&]{1,20}){1,3})(?:,|\.|$)/iu.exec(
        line,
      )?.[1] ??
      /^(?:©|copyright|\(c\))\s?((?:\p{Lu}[\p{L}&.'’-]{0,20} ){1,4})(?:19|20)\d\d\b/iu.exec(line)?.[1] ??
      /^(?:©|copyright|\(c\))\s?(?:©\s?)?\d{4}[,.]?\s(?:by )?(?:the )?([\p{Lu}][\p{L}&. ]{1,40}?)(?:,? (?:inc|llc|ltd|co|corp)\b|\.|,| all |$)/iu.exec(
        line,
      )?.[1];
    if (name && endsArticle(line)) return name.trim();
  }
  return undefined;
}

/** `Dana Whitlock, BBC science correspondent`, `Dana Whitlock is a reporter for Ellery News.` */
function roleOutlet(lines: readonly ScrapeLine[]): string | undefined {
  for (const { text } of lines) {
    const name =
      /^[\p{L} .'-]{3,40}, (BBC|CNN|Sky News|ITV News|NPR|Reuters|CBS News|NBC News|ABC News|Al Jazeera)\b[\p{L} -]{0,40}$/u.exec(
        text,
      )?.[1];
    const employer =
      /^\p{Lu}\S+ \p{Lu}\S+ is an? [\p{L} -]{3,60} (?:for|at|with) ((?:the )?\p{Lu}[\p{L}&.' ]{1,40}?)(?: and .{1,60}|, .{1,80})?\.$/u.exec(
        text,
      )?.[1];
    // `Dana Whitlock is The Lantern's shipping editor.`
    const owner =
      /^\p{Lu}\S+ \p{Lu}\S+ is ((?:[Tt]he )?\p{Lu}[\p{L}& ]{1,40}?)['’]s? [\p{L} -]{0,40}\b(?:editor|correspondent|reporter|columnist|critic)\b/u.exec(
        text,
      )?.[1];
    if (name ?? employer ?? owner) return name ?? employer ?? owner;
  }
  return undefined;
}
