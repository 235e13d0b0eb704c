import type { DomElement, DomNode } from './dom.ts';
import { inline, joint, setApart } from './set-apart.ts';

/** A field's text: entities that were written twice and markup are taken out, white space is one space. */
export function cleanText(text: string): string {
  return text
    .replace(/&amp;/g, '&')
    .replace(/&(?:#0?39|apos|#x27);/gi, "'")
    .replace(/&(?:rsquo|#8217);/g, '’')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/\u00ad|&shy;|&#173;/gu, '')
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim();
}

/**
 * The clean text of an element, its blocks and lines separated by spaces; the first 2,000 characters of it. With `apart`, a bar stands between
 * the words of two links or spans that only the style sheet sets apart.
 */
export function textOf(element: DomElement, apart = false): string {
  let text = '';
  const visit = (node: DomNode): void => {
    if (text.length > 2000) return;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else {
      const name = node.nodeName.toLowerCase();
      const mark = separate.has(name) ? ' ' : apart && inline.has(name) ? joint : '';
      text += mark;
      for (const child of node.childNodes) visit(child);
      text += mark;
    }
  };
  visit(element);
  return cleanText(setApart(text.slice(0, 2000)));
}

const separate: ReadonlySet<string> = new Set(
  'br p div li ul ol dd dt td th tr h1 h2 h3 h4 section header footer'.split(' '),
);
