/** A line without its markup, and what the markup said. */
export interface StrippedLine {
  readonly text: string;
  readonly heading?: number;
  readonly item: boolean;
  readonly linked: boolean;
}

const image = /!\[[^\]]{0,1200}\]\((?:[^()\s\\]|\\.|\([^()\s]{0,500}\)){0,2000}(?:\s"[^"]{0,500}")?\)/g;
const link =
  /\[([^[\]]{0,1000}(?:\[[^[\]]{0,200}\][^[\]]{0,1000})?)\]\((?:[^()\s\\]|\\.|\([^()\s]{0,500}\)){0,4000}(?:\s"[^"]{0,500}")?\)/g;

/** Whether a line without words of its own holds a picture: `![The old pier](pier.jpg)`. */
export function isPicture(line: string): boolean {
  return line.search(image) >= 0;
}

// A link over several lines leaves its ends on lines of their own.
const torn = /^\]\([^\s]{0,4000}\)?|\]\([^\s]{8,4000}\)?|\[$/g;

/**
 * Takes the markup of HTML-to-text converters off a line: links, images, emphasis, headings, list marks. The words stay as they are.
 *
 * @example stripMarkup('  * [Port Ellery](/places/1.html)') // { text: 'Port Ellery', item: true, linked: true }
 */
export function stripMarkup(line: string): StrippedLine {
  if (/^([*_-] ?){3,}$/.test(line)) return { text: '', item: false, linked: false };
  const mark = /^(?:(#{1,6})|([*+•-])|>)\s/.exec(line);
  const bare = mark ? line.slice(mark[0].length) : line;
  const inner = /^(#{1,6})\s/.exec(bare);
  const unheaded = inner ? bare.slice(inner[0].length) : bare;
  const withoutImages = unheaded.replace(image, ' ');
  const outside = withoutImages.replace(link, ' ');
  const text = withoutImages
    .replace(link, '$1')
    .replace(torn, ' ')
    .replace(/\*\*|(?<![\p{L}\p{N}])__?(?=\S)|(?<=\S)__?(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}*])/gu, '')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const level = mark?.[1] ?? inner?.[1];
  return {
    text,
    ...(level !== undefined && { heading: level.length }),
    item: mark?.[2] !== undefined,
    linked: outside !== withoutImages && !/[\p{L}\p{N}]/u.test(outside),
  };
}
