import type { Delete, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { withoutSoftHyphens } from '../text/divided-words.ts';

/** Stands where the mark of a footnote stood, so that the space before it goes, too; it stands for itself in no text. */
const noteMark = '\ue001';
/** Stands where words were struck out. */
const struck = '\ue002';
const openNote = /\[\^[^\]\s]{1,100}\]/g;
const emoji = /(?<![\p{L}\p{N}:]):(?:[a-z][a-z0-9_+-]{1,40}|[+-]1):(?![\p{L}\p{N}:])/gu;
// Of pictures and links whose address is missing or has spaces in it, and of those between pages of notes: `![[pier.jpg]]`.
const openPicture = /!\[(?:\[[^[\]]{1,300}\]\]|[^[\]]{0,300}\](?:\([^()\n]{0,500}\)|\[[^[\]]{0,100}\]))/g;
const openLink = /\[([^[\]^]{1,300})\](?:\(([^()\n]{0,700})\)|\[[^[\]]{0,100}\])/g;
const address = /\/|\.\w{2,5}(?:$|[#?])/;
const pageLink = /\[\[(?:[^[\]|]{1,300}\|)?([^[\]|]{1,300})\]\]/g;

/** The lines of a paragraph, heading or cell as they are read: no pictures, words struck out, marks of footnotes, emoji by their names, raw HTML. */
export function linesOf(node: Nodes): readonly string[] {
  return plainText(plain(node), { includeImageAlt: false, includeHtml: false })
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/gu, ' ')
        .replace(/ ?\ue001/g, '')
        .replace(/(?<=^| )\ue002 | ?\ue002(?=$|[.,;:!?)”’])|\ue002/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

function plain(node: Nodes): Nodes {
  // A hard line break is one in the text, too.
  if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)))
    return { type: 'text', value: '\n' };
  if (node.type === 'footnoteReference') return { type: 'text', value: noteMark };
  if (node.type === 'delete' && !isSingle(node)) return { type: 'text', value: struck };
  if (node.type === 'text') return { type: 'text', value: plainWords(node.value) };
  if (!('children' in node)) return node;
  return { type: 'paragraph', children: node.children.map(plain) } as Nodes;
}

// `H~2~O`: one tilde may set letters lower.
function isSingle({ position, children: [first] }: Delete): boolean {
  const [from = 0, to = 2] = [position?.start.offset, first?.position?.start.offset];
  return to - from < 2;
}

function plainWords(text: string): string {
  const words = text
    .split('\n')
    .map((line) => (/\p{L}\u00ad$/u.test(line) ? `${withoutSoftHyphens(line)}\u00ad` : withoutSoftHyphens(line)))
    .join('\n')
    .replace(emoji, '');
  if (!words.includes('[')) return words;
  return words
    .replace(openNote, noteMark)
    .replace(openPicture, '')
    .replace(pageLink, '$1')
    .replace(openLink, (whole: string, words: string, to?: string) =>
      to === undefined || address.test(to) ? words : whole,
    );
}
