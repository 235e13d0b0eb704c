import type { DomElement } from './dom.ts';

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

/** The clean text of an element. */
export function textOf(element: DomElement): string {
  return cleanText((element.textContent ?? '').slice(0, 2000));
}
