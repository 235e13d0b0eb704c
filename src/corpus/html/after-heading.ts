import type { DomElement } from './dom.ts';

/** What a selector finds from the first heading on, then what stands above it; at most 12 elements. Above and below stand lists of other stories. */
export function afterHeading(document: DomElement, selector: string): DomElement[] {
  const found = [...document.querySelectorAll(`h1, ${selector}`)].slice(0, 40);
  const at = found.findIndex(({ nodeName }) => nodeName.toLowerCase() === 'h1');
  const ordered = at > 0 ? [...found.slice(at), ...found.slice(0, at)] : found;
  return ordered.filter(({ nodeName }) => nodeName.toLowerCase() !== 'h1').slice(0, 12);
}

/** Whether two elements stand in the same line or box: an element three levels above one holds the other, too. */
export function isBeside(one: DomElement, other: DomElement): boolean {
  const above = new Set(parentsOf(one));
  return parentsOf(other).some((parent) => above.has(parent));
}

function parentsOf(element: DomElement): DomElement[] {
  const parents: DomElement[] = [];
  for (let parent = element.parentElement; parent && parents.length < 3; parent = parent.parentElement)
    parents.push(parent);
  return parents;
}
