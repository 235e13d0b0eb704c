import { isDateLine } from '../text/signs.ts';
import type { DomElement } from './dom.ts';
import { textOf } from './page-text.ts';
import { plain } from './site-names.ts';

/** Characters of a card that shows another story: title, date, author, a sentence. */
const longestCard = 600;
/** How far a card reaches above the date or name in it. */
const highest = 4;
/** Characters of a title: links that are shorter are buttons, names and sections. */
const shortestTitle = 25;
const fewestWords = 4;

/**
 * Whether an element dates or signs another story than that of the page: it stands in a link, or in a box with a link or a heading, that is a
 * title and not the page's own; or a comment.
 */
export function isOfOtherStory(element: DomElement, title: string): boolean {
  const own = plain(title);
  const isOther = (other: DomElement) => {
    const text = textOf(other);
    const long = text.length >= shortestTitle && text.split(' ').length >= fewestWords;
    return long && !isButton(text) && !isDateLine(text) && !holds(own, text);
  };
  if (isInComments(element, own)) return true;
  let above: DomElement | null = element;
  for (let level = 0; above && level <= highest; level++, above = above.parentElement) {
    if (level > 0 && /^a$/i.test(above.nodeName) && isOther(above)) return true;
    const text = textOf(above);
    if (text.length > longestCard || holds(own, text) || above.querySelector('h1')) return false;
    if ([...above.querySelectorAll('a, h2, h3, h4')].slice(0, 20).some(isOther)) return true;
  }
  return false;
}

const comments = /(?:^|[\s_-])(?:comments?|commentlist|comment-?list|respond|disqus)(?:$|[\s_-])/i;
const mostLevels = 12;

function isInComments(element: DomElement, title: string): boolean {
  let above = element.parentElement;
  for (let level = 0; above && level < mostLevels && !/^(?:body|main)$/i.test(above.nodeName); level++) {
    const names = `${above.getAttribute('class') ?? ''} ${above.getAttribute('id') ?? ''}`;
    if (comments.test(names)) return !holds(title, textOf(above)) && !above.querySelector('h1');
    above = above.parentElement;
  }
  return false;
}

/** Whether a text has the page's title in it, or is a part of it. */
function holds(title: string, text: string): boolean {
  const bare = plain(text);
  return title.length > 0 && (bare.includes(title) || (bare.length > 0 && title.includes(bare)));
}

const isButton = (text: string): boolean =>
  /^(?:follow|share|read|see|view|more|sign|subscribe|add|listen|e-?mail|contact|leave|skip|click|by)\b/i.test(text);
