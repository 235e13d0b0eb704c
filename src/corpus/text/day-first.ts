import type { ScrapeLine } from './scrape-lines.ts';

// Verbs that both write, one with an s and one with a z; `advertising` and `compelled` are spelt alike.
const stems =
  '(?:apolog|author|capital|central|character|civil|commercial|critic|custom|digit|emphas|equal|final|general|global|hospital|industrial|legal|maxim|memor|minim|mobil|modern|neutral|normal|organ|prior|privat|real|recogn|scrutin|social|special|stabil|standard|symbol|sympath|util|vandal|victim|visual)';
const british = new RegExp(
  `£\\d|\\b(?:col|fav|lab|neighb|harb|hon|behavi|flav|rum)our\\w{0,5}|\\b(?:centre|theatre|metre|litre|fibre|programme|tyre|kerb|cheque|whilst|mum|councillor|licence|defence|offence|grey|ageing|storey|per cent)s?\\b|\\b${stems}is(?:e[ds]?|ing|ations?)\\b|\\b(?:canc|chann|couns|fu|jew|lab|lev|marv|mod|trav|tunn)ell(?:ing|ed|ers?)\\b|\\b(?:anal|paral)ys(?:e|ed|ing)\\b`,
  'gi',
);
const american = new RegExp(
  `\\b(?:col|fav|lab|neighb|harb|hon|behavi|flav|rum)or(?:s|ed|ing|ite|able|hood)?\\b|\\b(?:center|theater|meter|liter|fiber|program|defense|offense|license|gray|aging|percent|mom)s?\\b|\\b${stems}iz(?:e[ds]?|ing|ations?)\\b|\\b(?:anal|paral)yz(?:e|ed|ing)\\b`,
  'gi',
);
const inNumbers = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:20)?\d\d(?![\d/])/g;

/** Characters of a page that are read for its spelling. */
const longestSample = 20_000;
const fewest = 2;

/**
 * Whether `02/10/2030` on a page is in October: another of its dates, like `28/09/2030`, has a day that can be no month, or two more of its
 * words are spelt the British way than the American.
 */
export function writesDayFirst(lines: readonly ScrapeLine[]): boolean {
  let sample = '';
  for (const { text } of lines) {
    if (sample.length > longestSample) break;
    sample += `${text.slice(0, 2000)}\n`;
  }
  for (const [, one, two] of sample.matchAll(inNumbers)) {
    if (Number(one) > 12) return true;
    if (Number(two) > 12) return false;
  }
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  return count(british) - count(american) >= fewest;
}
