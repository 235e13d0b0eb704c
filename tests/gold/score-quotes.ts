import type { Analysis } from '../../src/types/articles.ts';
import { type Counts, f1, overlap } from './counts.ts';
import type { GoldArticle, GoldQuote } from './read-gold.ts';

/** Counts over a set of articles, and a line for each mistake. */
export interface QuoteScore {
  /** Spans of direct and partial quotes. */
  readonly span: Counts;
  /** Spans of direct quotes with the right speaker. */
  readonly direct: Counts;
  /** Spans of all quotes with the right speaker. */
  readonly joint: Counts;
  /** Spans of all quotes with the right kind. */
  readonly kind: Counts;
  /** Spans of quotes from named sources with the very name: the longest that the article gives, without role or title. */
  readonly name: Counts;
  readonly mistakes: readonly string[];
}

/**
 * Scores quotes: a pair matches where the overlap is at least eight tenths of the longer one. The speaker is right where the last names agree;
 * of an unnamed source, where there is none or it holds the last word of the source. What lies on an open case is dropped.
 */
export function scoreQuotes(found: readonly { readonly gold: GoldArticle; readonly analysis: Analysis }[]): QuoteScore {
  const tally = {
    span: [0, 0, 0],
    direct: [0, 0, 0],
    joint: [0, 0, 0],
    kind: [0, 0, 0],
    name: [0, 0, 0],
  } satisfies Record<string, Tally>;
  const mistakes: string[] = [];
  const miss = (gold: GoldArticle, what: string, span: { start: number; end: number }): void => {
    mistakes.push(`${gold.article.id}: ${what}: ${gold.article.text.slice(span.start, span.end).slice(0, 60)}`);
  };
  for (const { gold, analysis } of found) {
    const free = new Set(analysis.quotes);
    for (const wanted of gold.quotes) {
      const quote = [...free].find((one) => overlap(one, wanted) >= 0.8 * Math.max(size(one), size(wanted)));
      if (quote) free.delete(quote);
      const name = quote?.speaker === undefined ? undefined : analysis.speakers[quote.speaker]?.name;
      const right = quote !== undefined && isSpeaker(wanted, name);
      count(tally.span, true, quote !== undefined, quote !== undefined);
      count(tally.joint, true, quote !== undefined, right);
      count(tally.kind, true, quote !== undefined, quote?.kind === wanted.kind);
      if (wanted.speaker !== undefined) count(tally.name, true, quote !== undefined, name === wanted.speaker);
      if (wanted.kind === 'direct') count(tally.direct, true, quote !== undefined, right);
      if (!quote) miss(gold, 'not found', wanted);
      else if (!right || (wanted.speaker ?? name) !== name)
        miss(gold, `by ${wanted.speaker ?? wanted.unnamed}, not ${name}`, wanted);
    }
    for (const extra of free) {
      if (gold.open.some((span) => overlap(span, extra) > 0)) continue;
      for (const one of [tally.span, tally.joint, tally.kind]) count(one, false, true, false);
      if (extra.kind === 'direct') count(tally.direct, false, true, false);
      miss(gold, 'no quote', extra);
    }
  }
  return {
    span: f1(tally.span),
    direct: f1(tally.direct),
    joint: f1(tally.joint),
    kind: f1(tally.kind),
    name: f1(tally.name),
    mistakes,
  };
}

type Tally = [wanted: number, found: number, right: number];

function count(tally: Tally, wanted: boolean, found: boolean, right: boolean): void {
  tally[0] += Number(wanted);
  tally[1] += Number(found);
  tally[2] += Number(right);
}

const size = (span: { readonly start: number; readonly end: number }): number => span.end - span.start;

function isSpeaker(wanted: GoldQuote, name: string | undefined): boolean {
  const last = (words: string): string => words.toLowerCase().split(/\s+/u).at(-1) ?? '';
  if (wanted.speaker === undefined)
    return name === undefined || name.toLowerCase().includes(last(wanted.unnamed ?? ''));
  if (name === undefined || last(name) !== last(wanted.speaker)) return false;
  const first = (words: string): string => words.toLowerCase().split(/\s+/u)[0] ?? '';
  // "Peter Calloway" is not "Ruth Calloway", but "Calloway" is either, and "the Merrow Gazette" may be called "Gazette".
  return !(name.includes(' ') && wanted.speaker.includes(' ')) || first(name) === first(wanted.speaker);
}
