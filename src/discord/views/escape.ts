// Invisible characters, controls and those that change the direction of writing; the joiners of emoji and of Persian stay.
const unseen = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\u{e0000}-\u{e007f}\u115f\u1160\u3164\uffa0]/gu;

// An address that Discord links as it is: a backslash in it would be shown.
const address = /\bhttps?:\/\/[^\s<>|*`[\]()\\]{1,500}/giu;

// What Discord's markdown and mentions are made of, wherever it stands.
const special = /[\\*_~`|<>[\]()@]/gu;

// What means something only where a line begins: headings, lists, small print. (Quotes, `>`, are escaped everywhere.)
const lineStart = /^([^\S\n]*)(-#|#{1,3}(?=\s)|[-+](?=\s)|\d{1,9}[.)](?=\s))/gmu;

/** Text without characters that are not seen or that reorder what is seen; tabs become spaces. */
export function visible(text: string): string {
  return text.replace(unseen, (found) => (found === '\t' ? ' ' : '')).toWellFormed();
}

/**
 * Text of articles and readers for a Discord message, shown as it is: markdown, mentions, emoji codes and timestamps are escaped,
 * invisible and direction-changing characters left out. At most twice as long as the text.
 *
 * @example plain('*not* bold, <@1>') // '\\*not\\* bold, \\<\\@1\\>'
 */
export function plain(text: string): string {
  const clean = visible(text);
  const parts: string[] = [];
  let from = 0;
  for (const found of clean.matchAll(address)) {
    const link = found[0].replace(/[.,:;"'!?]+$/u, '');
    parts.push(escapeMarks(clean.slice(from, found.index)));
    from = found.index + link.length;
    // The backslash before a mark that follows at once would be taken for a part of the address; so it is no link then.
    const next = clean[found.index + found[0].length];
    const ends = next === undefined || /\s/u.test(next);
    parts.push(ends ? link : escapeMarks(link).replace('://', '\\://'));
  }
  parts.push(escapeMarks(clean.slice(from)));
  return parts.join('');
}

function escapeMarks(text: string): string {
  return text
    .replace(special, '\\$&')
    .replace(lineStart, (_found, space: string, mark: string) =>
      /\d/u.test(mark) ? `${space}${mark.replace(/\\?([.)])$/u, '\\$1')}` : `${space}\\${mark}`,
    );
}

/** One line of plain text, at most so many characters of the original, cut at a word with an ellipsis. */
export function plainLine(text: string, limit: number): string {
  return plain(cutLine(text, limit));
}

/** One line, cut at a word with an ellipsis so that it has at most so many characters; for labels, where nothing needs escaping. */
export function cutLine(text: string, limit: number): string {
  const line = visible(text).replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const space = line.lastIndexOf(' ', limit - 1);
  return `${line
    .slice(0, space > limit / 2 ? space : limit - 1)
    .toWellFormed()
    .replace(/\ufffd$/u, '')}…`;
}

/** A masked link that opens no preview, or the bare text where the address is none that is safe to link. */
export function masked(text: string, url: string | undefined): string {
  if (url === undefined || url.length > 400 || !URL.canParse(url)) return text;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return text;
  const safe = parsed.href.replace(/[<>()\s]/gu, (found) => `%${found.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `[${text}](<${safe}>)`;
}
