import type { Span } from '../../types/articles.ts';

// Who took the picture, behind the sentence or alone: `Photo: Dana Whitlock`, `(File photo)`, `/ Getty Images`.
const credits: readonly RegExp[] = [
  /(?:^|[.!?"”)\]] |[([|—–]\s?)(?:(?:file|staff|handout) )?(?:photo(?:graph)?|picture|image|illustration|graphic|foto)s?\s?(?:credit|courtesy|by\b|:|\/)[^\n.!?]{0,60}\.?$/i,
  /(?:^|[.!?"”)\]] |[([|—–]\s?)credit\s?:[^\n.!?]{1,60}$/i,
  /(?:[/|(—–-]\s?|\bvia )(?:AP Photo|AP|AFP|Reuters|Getty Images|Shutterstock|Alamy|EPA-EFE)[)\]]?\.?$/i,
  /[([](?:AP Photo|REUTERS|AFP|file|handout|supplied|archive)\b[^\n()]{0,60}[)\]]\.?$/i,
  /©[^\n]{0,60}$/,
];
const shows =
  /\bin (?:this|an?) (?:file|undated|handout|combination) (?:photo(?:graph)?|picture|image)\b|\b(?:seen|pictured|shown) in this\b[^\n]{0,40}\b(?:photo(?:graph)?|picture|image)\b|^(?:pictured|above|below)\s?[:,]/i;

/** Characters: captions are shorter. */
const longest = 400;

/**
 * Whether a sentence stands below a picture: its paragraph is short and ends with who took that, or says that it is seen.
 *
 * @example isInCaption('The pier at dusk. Photo: Dana Whitlock', { start: 0, end: 17 }) // true
 */
export function isInCaption(text: string, { start, end }: Span): boolean {
  const ahead = text.slice(Math.max(0, start - longest), start);
  const behind = text.slice(end, end + longest);
  const open = ahead.lastIndexOf('\n');
  const close = behind.indexOf('\n');
  // No end in sight: a longer paragraph.
  if ((open < 0 && start > longest) || (close < 0 && behind.length === longest)) return false;
  const paragraph = `${ahead.slice(open + 1)}${text.slice(start, end)}${close < 0 ? behind : behind.slice(0, close)}`;
  if (paragraph.length > longest) return false;
  return shows.test(paragraph) || credits.some((pattern) => pattern.test(paragraph.trim()));
}

const pointing =
  /\((?:pictured|left|right|centre|center|above|below|file photo|l|r|inset)(?!\p{L})[^)\n]{0,40}\)|, (?:left|right|centre|above|below)(?:,|\.|$)|(?<!\p{L})pictured(?!\p{L})|(?<!\p{L})image:|(?<!\p{L})above shows(?!\p{L})/iu;

/** Whether a sentence points at a picture: "Dana Whitlock (left) on the pier". */
export function readsAsCaption(sentence: string): boolean {
  return pointing.test(sentence);
}
