import type { ScrapeLine } from '../text/scrape-lines.ts';
import { rowsOfData } from './data-table.ts';
import type { DomElement, DomNode } from './dom.ts';
import { inline, joint, setApart } from './set-apart.ts';

const blocks: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li
  main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/**
 * The text of each block of an element, and of each row of a table of data, as a line, with what the markup says of it. White space is as a browser shows it; two line breaks
 * in a row separate paragraphs, as old pages write them. With `apart`, every line break ends a line, and words of two elements that only
 * the style sheet sets apart do not run into each other: so are names and dates read, not paragraphs. What `isLeftOut` holds of is passed over.
 */
export function blockLines(root: DomNode, apart = false, isLeftOut?: (element: DomElement) => boolean): ScrapeLine[] {
  const lines: ScrapeLine[] = [];
  const parts: string[] = [];
  let linkedText = 0;
  let breaks = 0;
  let links = 0;
  let heading: number | undefined;
  let item = false;
  let inItem = false;
  const flush = () => {
    const text = setApart(parts.join(''))
      .replace(/\u00ad/gu, '')
      .replace(/[\s\u200b\ufeff]+/gu, ' ')
      .trim();
    if (/[\p{L}\p{N}]/u.test(text)) {
      const linked = linkedText >= text.replace(/[^\p{L}\p{N}]/gu, '').length;
      lines.push({ text, gap: !inItem, item, linked, ...(heading !== undefined && { heading }) });
      inItem = item;
    }
    parts.length = 0;
    linkedText = 0;
    breaks = 0;
  };
  // `Adult | $2`
  const pushRow = (cells: readonly DomElement[]) => {
    const texts = cells.map((cell) =>
      blockLines(cell, false, isLeftOut)
        .map(({ text }) => text)
        .join(' '),
    );
    const text = texts.join(' | ').trim();
    if (/[\p{L}\p{N}]/u.test(text)) lines.push({ text, gap: true, item: false, linked: false, row: true });
  };
  const visit = (node: DomNode): void => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      parts.push(value);
      if (value.trim() !== '') breaks = 0;
      if (links > 0) linkedText += value.replace(/[^\p{L}\p{N}]/gu, '').length;
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (name === 'br') {
      if (apart || ++breaks > 1) flush();
      else parts.push(' ');
      return;
    }
    if (node.nodeType === 1 && isLeftOut?.(node as DomElement)) return;
    const rows = name === 'table' && !apart ? rowsOfData(node as DomElement) : undefined;
    if (rows) {
      flush();
      const caption = (node as DomElement).querySelector('caption');
      if (caption) lines.push(...blockLines(caption, false, isLeftOut));
      for (const row of rows) pushRow(row);
      return;
    }
    const block = blocks.has(name);
    if (apart && inline.has(name)) parts.push(joint);
    const outer = { heading, item };
    if (block) flush();
    if (name === 'li') item = true;
    if (/^h[1-6]$/.test(name)) heading = Number(name[1]);
    if (name === 'a') links++;
    for (const child of node.childNodes) visit(child);
    if (apart && inline.has(name)) parts.push(joint);
    if (block) flush();
    if (name === 'a') links--;
    heading = outer.heading;
    item = outer.item;
    if (name === 'ul' || name === 'ol') inItem = false;
  };
  visit(root);
  flush();
  return lines;
}
