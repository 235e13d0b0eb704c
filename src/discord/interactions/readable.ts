// Mentions, emoji codes, times and links to commands are no words to look for.
const codes = /<(?:@[!&]?|#)\d{1,21}>|<a?:\w{1,64}:\d{1,21}>|<t:-?\d{1,16}(?::\w)?>|<\/[^<>:]{1,100}:\d{1,21}>/gu;
const lineMarks = /^[^\S\n]*(?:-#|#{1,3}|>>>|>|[-*+]|\d{1,9}[.)])[^\S\n]+/gmu;
const links = /\[([^[\]\n]{1,500})\]\(<?[^()<>\s]{1,500}>?\)/gu;
const marks = /\\([^\p{L}\p{N}\s])|\*{1,3}|_{2,3}|~~|\|\||`{1,3}/gu;

/**
 * The words of a message as they are read: without Discord's markdown, mentions and codes.
 *
 * @example readable('> **The gate** is open, <@1>') // 'The gate is open, '
 */
export function readable(text: string): string {
  return text
    .replace(codes, '')
    .replace(lineMarks, '')
    .replace(links, '$1')
    .replace(marks, (_found, escaped: string | undefined) => escaped ?? '');
}

/** The quotation that a message shows in the bot's own frame, ❝ … ❞; else its whole text. */
export function quotationIn(text: string): string {
  const from = text.indexOf('❝');
  const to = text.indexOf('❞', from);
  const framed = from < 0 || to < 0 ? '' : text.slice(from + 1, to).trim();
  return framed === '' ? text : framed;
}
