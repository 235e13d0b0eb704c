import { isCaption } from '../text/captions.ts';
import { isPersonName } from '../text/person-name.ts';
import { agencyName, isLikelyName } from '../text/placed-byline.ts';
import { readByline } from '../text/read-byline.ts';
import { afterHeading, isBeside } from './after-heading.ts';
import type { DomElement } from './dom.ts';
import type { LinkedArticle } from './linked-data.ts';
import { isOfOtherStory } from './other-stories.ts';
import { cleanText, textOf } from './page-text.ts';

/** Meta tags that name authors. */
export const authorKeys: readonly string[] = [
  'author',
  'article:author_name',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'citation_author',
  'article.author',
  'cxenseparse:author',
];

// From what can hardly be anything else to what may be.
const selectors = [
  '[itemprop=author] [itemprop=name]',
  '[rel=author]',
  '[itemprop=author]',
  '[class*=author-name], [class*=authorName], [class*=author__name], [class*=byline__name], [class*=byline-name], [data-testid*=uthorName]',
  '[class*=submitted], [class*=createdby]',
  '[class*=byline] a, [data-testid*=byline] a',
  '[class*=byline], [class*=Byline], [data-testid*=byline], [id*=byline], [class*=firma]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/people/"], a[href*="/staff/"], a[href*="/profile/"], a[href*="/newsteam/"], a[href*="/by/"]',
  '[class*=author] a, [class*=Author] a, [class*=auteur] a, [class*=autor] a',
  '[class*=author], [class*=Author], [class*=auteur], [class*=autor], [class*=writer], [class*=muhabir], [class*=forfatter], [class*=signature]',
];

/** Who wrote the article of a page: by its linked data and meta tags, else by the markup of its byline. */
export function findAuthors(
  document: DomElement,
  metas: ReadonlyMap<string, string>,
  linked: LinkedArticle | undefined,
  title: string,
): readonly string[] {
  const written = /written by|author|by/i.test(metas.get('twitter:label1') ?? '')
    ? metas.get('twitter:data1')
    : undefined;
  const stated = [
    linked?.authors ?? [],
    ...authorKeys.map((key) => [cataloguedName(key, metas.get(key) ?? '')]),
    [written ?? ''],
  ]
    .map(namesIn)
    .filter((names) => names.length > 0);
  const [first] = stated;
  // Where another place names the same and more, the first left some out.
  if (first?.some(isPerson))
    return stated.find((names) => names.length > first.length && isWithin(first, names)) ?? first;
  const signed = stated.find((names) => names.some(isPerson)) ?? namesInMarkup(document, title);
  // That the site names itself or its agency says less than who signs.
  return first && !signed.some(isPerson) ? first : signed;
}

/** Whether a stated name may be a person's; names in other alphabets are not told from those of companies. */
export const isPerson = (name: string): boolean =>
  isPersonName(name) || isLikelyName(name) || !/\p{Script=Latin}/u.test(name);

function namesInMarkup(document: DomElement, title: string): readonly string[] {
  for (const [index, selector] of selectors.entries()) {
    const found = afterHeading(document, selector, title).slice(0, 8);
    const read = (elements: readonly DomElement[]) => shownNames(elements.map(shownText), index < 4);
    const first = found.find((element) => read([element]).length > 0 && !isOfOtherStory(element, title));
    // Others sign beside the first; further off stand other stories.
    if (first) return read(found.filter((element) => element === first || isBeside(element, first)));
  }
  return [];
}

// Beside a name the comments are counted.
function shownText(element: DomElement): string {
  const text =
    element.nodeName.toLowerCase() === 'meta' ? (element.getAttribute('content') ?? '') : textOf(element, true);
  return text.replace(/(?<!\d,?)\s\d{1,3}$/, '');
}

// Catalogues put the last name first and name bodies by fields: `Whitlock, Dana; Vries, Ruth`, `corporateName=Harbour Trust; address=…`.
function cataloguedName(key: string, text: string): string {
  if (!/^(?:dc|dcterms|citation)[._]/.test(key)) return text;
  const body = /\bcorporateName=([^;=]{2,100})/i.exec(text)?.[1];
  if (body !== undefined) return body;
  const parts = text.split(/\s?;\s?/);
  return parts
    .map((part) => part.replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.]*)?)$/u, '$2 $1'))
    .join('; ');
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return many.every(isPersonName) && few.every((name) => many.includes(name));
}

const nobody =
  /^(?:no author|none|null|undefined|unknown|(?:site|super|wp|web)?\s?-?(?:admin|administrator|user|master)|\p{L}{1,12}admin|author|guest|n\/a|https?:.*|www\..*|@.*|.{0,60}\b(?:licen[cs]e|copyright|profile|all (?:posts|articles|stories))\b.{0,60})$/iu;

function namesIn(stated: readonly string[]): string[] {
  const names = stated.flatMap((text) => {
    const clean = cleanText(text);
    if (clean === '' || nobody.test(clean) || clean.length > 200) return [];
    const bare = clean.replace(/^by\s+/i, '');
    const names = readByline(`By ${bare}`)?.authors ?? [];
    // An agency's name is left whole: `Ellery Agency/The Harbour`.
    return names.some(isPersonName) ? names : [bare];
  });
  return [...new Set(names)].slice(0, 12);
}

/** Names that a page shows at a place marked for them: people, or (where the place is sure) whoever stands there in few words. */
function shownNames(texts: readonly string[], sure: boolean): string[] {
  const short = texts.filter(
    (text) => text !== '' && text.length < 120 && !nobody.test(text) && (agencyName.test(text) || !isCaption(text)),
  );
  const people = short.flatMap((text) =>
    (readByline(text)?.authors ?? []).filter((name) => isPersonName(name) || /^by\b/i.test(text)),
  );
  if (people.length > 0) return [...new Set(people)].slice(0, 6);
  const [first] = short;
  const bare = first?.replace(/^(?:(?:posted|written) )?by:?\s+/i, '') ?? '';
  const words = bare.split(' ');
  if (agencyName.test(bare)) return [bare];
  const few =
    sure && bare.length >= 2 && words.length <= 4 && words.every((word) => ofName.test(word)) && !nobody.test(bare);
  return few ? [bare] : [];
}

const ofName = /^(?:\p{Lu}[^\d]*|&|and|of|the|for|de|van|von|staff|team)$/u;
