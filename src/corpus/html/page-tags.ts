/** A tag as it stands in a page. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly source: string;
  /** The first character behind it. */
  readonly end: number;
}

/** Characters of a tag that are looked at: what is longer is data, not words. */
const longestTag = 4000;

/** Reads the tag that begins at a `<`, or nothing where that is text, a comment or a declaration. */
export function readTag(page: string, at: number): Tag | undefined {
  const name = /^<\/?([a-z][a-z0-9:-]{0,40})/i.exec(page.slice(at, at + 44))?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const end = endOfTag(page, at);
  return { name, closing: page.charAt(at + 1) === '/', source: page.slice(at, end), end };
}

/** The first character behind the next `mark`; the end of the page where there is none. */
export function behind(page: string, mark: string, from: number): number {
  const at = page.indexOf(mark, from);
  return at < 0 ? page.length : at + mark.length;
}

/** Where the closing tag of this name begins; the end of the page where there is none. */
export function closingTag(page: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s>/])`, 'gi');
  close.lastIndex = from;
  return close.exec(page)?.index ?? page.length;
}

/** The end of a tag: the `>` outside of quoted attributes, or the next one where a quote is never closed. */
function endOfTag(page: string, tag: number): number {
  for (let at = tag + 1; at < page.length; at++) {
    const letter = page.charAt(at);
    if (letter === '>') return at + 1;
    if ((letter === '"' || letter === "'") && /[=\s]/.test(page.charAt(at - 1))) {
      const close = page.indexOf(letter, at + 1);
      if (close < 0) return behind(page, '>', tag);
      at = close;
    }
  }
  return page.length;
}

const attribute = /\s([a-z:-]{2,15})\s?=\s?("[^"]*"|'[^']*'|[^\s"'>]+)/gi;
const telling: ReadonlySet<string> = new Set(
  'aria-hidden class content data-date data-datetime data-testid data-timestamp datetime href http-equiv id itemprop itemtype lang name property rel role xml:lang'.split(
    ' ',
  ),
);

/** Some sites say the day only to those who do not see the page. */
const dated = /(?:19|20)\d\d/;

/** A tag with the attributes that say what it is: no styles, no scripts, no data. */
export function shortTag(source: string, name: string): string {
  if (source.length === name.length + 2) return source;
  const looked = source.slice(0, longestTag);
  let tag = `<${name}`;
  let count = 0;
  let hidden = /\shidden(?=[\s/>])/i.test(looked);
  for (const [whole, key = '', value = ''] of looked.matchAll(attribute)) {
    const lower = key.toLowerCase();
    const tells =
      telling.has(lower) || (lower === 'title' && name === 'abbr') || (lower === 'aria-label' && dated.test(value));
    if (tells && value.length < 1500 && ++count <= 12) tag += whole;
    else if (lower === 'style' && /display:\s?none|visibility:\s?hidden/i.test(value)) hidden = true;
  }
  return hidden ? `${tag} hidden>` : `${tag}>`;
}
