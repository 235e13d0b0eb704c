import type { DomElement } from './dom.ts';
import { textOf } from './page-text.ts';
import { plain } from './site-names.ts';

/**
 * What a selector finds from the heading with the page's title on, then what stands above it, but not in the head of the site; at most 12
 * elements. Above and below stand lists of other stories.
 */
export function afterHeading(document: DomElement, selector: string, title: string): DomElement[] {
  const found = [...document.querySelectorAll(`h1, h2, h3, ${selector}`)];
  const own = plain(title);
  const titled = found.findIndex((element) => isHeading(element) && plain(textOf(element)) === own);
  const at = titled >= 0 ? titled : found.findIndex(({ nodeName }) => /^h1$/i.test(nodeName));
  const below = found.slice(Math.max(0, at)).filter((element) => !isHeading(element));
  const isApart = (element: DomElement) => [element, ...parentsOf(element, 6)].some((box) => isPageHead(box, title));
  const above = found.slice(0, Math.max(0, at)).filter((element) => !isHeading(element) && !isApart(element));
  return [...below, ...above].slice(0, most);
}

const most = 12;

const isHeading = ({ nodeName }: DomElement): boolean => /^h[1-3]$/i.test(nodeName);

const pageHead =
  /(?:^|[\s_-])(?:top-?bar|mast-?head|site-?header|header-top|nav(?:bar|igation)?|menu|ticker|current-?date|today\w{0,5}|weather|utility)(?:$|[\s_-])/i;

/** Whether an element is the head of a page, which is that of all its site's pages and shows the day of the visit; that of an article has the title in it. */
export function isPageHead(element: DomElement, title: string): boolean {
  const names = () => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (/^(?:body|html)$/i.test(element.nodeName)) return false;
  if (!/^(?:header|nav)$/i.test(element.nodeName) && !pageHead.test(names())) return false;
  return element.querySelector('h1') === null && !plain(textOf(element)).includes(plain(title));
}

/** Whether two elements stand in the same line or box: an element three levels above one holds the other, too. */
export function isBeside(one: DomElement, other: DomElement): boolean {
  const above = new Set(parentsOf(one, 3));
  return parentsOf(other, 3).some((parent) => above.has(parent));
}

function parentsOf(element: DomElement, levels: number): DomElement[] {
  const parents: DomElement[] = [];
  for (let parent = element.parentElement; parent && parents.length < levels; parent = parent.parentElement)
    parents.push(parent);
  return parents;
}
