import type { DomNode } from './dom.ts';

const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The paragraphs of an element: the text of each block, white space as a browser shows it, line breaks as spaces. */
export function blockTexts(root: DomNode): string[] {
  const texts: string[] = [];
  let run = '';
  const flush = () => {
    const text = run.replace(/[\s\u200b\ufeff\u00ad]+/gu, ' ').trim();
    if (text !== '') texts.push(text);
    run = '';
  };
  let breaks = 0;
  const visit = (node: DomNode): void => {
    if (node.nodeType === 3) {
      run += node.nodeValue ?? '';
      if (run.trim() !== '') breaks = 0;
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (name === 'br') {
      // Two line breaks in a row are how old pages write paragraphs.
      if (++breaks > 1) flush();
      else run += ' ';
      return;
    }
    const block = blocks.has(name);
    if (block) flush();
    for (const child of node.childNodes) visit(child);
    if (block) flush();
  };
  visit(root);
  flush();
  return texts;
}
