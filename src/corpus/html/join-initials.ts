import type { ScrapeLine } from '../text/scrape-lines.ts';

/** Puts an ornamental first letter that stands in a block of its own back before the rest of its word: `T`, `he ferry …`. */
export function joinInitials(lines: readonly ScrapeLine[]): ScrapeLine[] {
  const joined: ScrapeLine[] = [];
  let repeated: ReadonlySet<string> | undefined;
  for (const line of lines) {
    const initial = joined.at(-1)?.text ?? '';
    const rest = /^\p{Ll}+/u.exec(line.text)?.[0];
    if (rest === undefined || !/^\p{Lu}$/u.test(initial)) {
      joined.push(line);
      continue;
    }
    repeated ??= repeatedWords(lines);
    // "A", "man rowed": what stands elsewhere, too, is a word and no rest of one.
    const space = /^[AI]$/.test(initial) && repeated.has(rest) ? ' ' : '';
    joined[joined.length - 1] = { ...line, text: `${initial}${space}${line.text}` };
  }
  return joined;
}

function repeatedWords(lines: readonly ScrapeLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      if (seen.has(word)) repeated.add(word);
      seen.add(word);
    }
  }
  return repeated;
}
