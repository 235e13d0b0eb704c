import type { DomElement, DomNode } from './dom.ts';

/** A field's text: entities that were written twice and markup are taken out, white space is one space. */
export function cleanText(text: string): string {
  return text
    .replace(/&amp;/g, '&')
    .replace(/&(?:#0?39|apos|#x27);/gi, "'")
    .replace(/&(?:rsquo|#8217);/g, '’')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/[\s\u200b\ufeff\u00ad]+/gu, ' ')
    .trim();
}

/** The clean text of an element, its blocks and lines separated by spaces; the first 2,000 characters of it. */
export function textOf(element: DomElement): string {
  let text = '';
  const visit = (node: DomNode): void => {
    if (text.length > 2000) return;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else {
      const apart = separate.has(node.nodeName.toLowerCase());
      if (apart) text += ' ';
      for (const child of node.childNodes) visit(child);
      if (apart) text += ' ';
    }
  };
  visit(element);
  return cleanText(text.slice(0, 2000));
}

const separate: ReadonlySet<string> = new Set(
  'br p div li ul ol dd dt td th tr h1 h2 h3 h4 section header footer'.split(' '),
);
