import type { ScrapeLine } from './scrape-lines.ts';

const british =
  /£\d|\b(?:col|fav|lab|neighb|harb|hon|behavi|flav|rum)our\w{0,5}|\b(?:centre|theatre|metre|litre|fibre|programme|tyre|kerb|cheque|whilst|mum|councillor|licence|defence|offence|grey|ageing|storey|per cent)s?\b|\b\w{4,12}(?:isation|ising|ised|elling|elled|yse[ds]?|ysing)\b/gi;
const american =
  /\b(?:col|fav|lab|neighb|harb|hon|behavi|flav|rum)or(?:s|ed|ing|ite|able|hood)?\b|\b(?:center|theater|meter|liter|fiber|program|defense|offense|license|gray|aging|percent|mom)s?\b|\b\w{4,12}(?:ization|izing|ized|yze[ds]?|yzing)\b/gi;

/** Characters of a page that are read for its spelling. */
const longestSample = 20_000;
const fewest = 2;

/** Whether a page's English is British, so that `02/10/2030` in it is in October: two more of its words are spelt so than the American way. */
export function writesDayFirst(lines: readonly ScrapeLine[]): boolean {
  let sample = '';
  for (const { text } of lines) {
    if (sample.length > longestSample) break;
    sample += `${text.slice(0, 2000)}\n`;
  }
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  return count(british) - count(american) >= fewest;
}
