import type { DomElement } from './dom.ts';
import { textOf } from './page-text.ts';

const standfirst =
  /standfirst|sub-?headline|sub-?heading|subtitle|article-dek|article__dek|articleDek|(?:^|\s)de(?:k|ck)(?:\s|$)/;

/** The line below the title that says more, where a page's markup names it, or where the page is described in its words. */
export function findSubheading(document: DomElement, description: string | undefined): string | undefined {
  // One walk: a query for each of these names would take longer than all that is read else.
  for (const element of document.querySelectorAll('*')) {
    const names = element.getAttribute('class');
    if ((names && standfirst.test(names)) || element.getAttribute('itemprop') === 'alternativeHeadline') {
      const text = textOf(element);
      return text.length >= 20 && text.length <= 400 ? text : undefined;
    }
  }
  const below = document.querySelector('h1')?.nextElementSibling;
  const text = below && /^h[2-4]$/i.test(below.nodeName) ? textOf(below) : '';
  return description !== undefined && text.length >= 20 && bare(text) === bare(description) ? text : undefined;
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
