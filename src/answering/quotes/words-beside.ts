import type { AnalysedArticle, Span } from '../../types/articles.ts';

/** Characters (UTF-16) before and behind a mention that describe who is meant, within its sentence. */
const describing = 80;
const marks = new Set(',;:—–"“”');

/** The words beside a mention that say who is meant: before it up to a comma, behind it where it is explained: "harbour master Tomas Brill, of Port Ellery". */
export function wordsBeside({ article: { text }, analysis }: AnalysedArticle, mention: Span): string[] {
  const sentence = analysis.sentences.find(({ start, end }) => start <= mention.start && mention.start < end);
  const from = Math.max(sentence?.start ?? 0, mention.start - describing);
  const to = Math.min(sentence?.end ?? text.length, mention.end + describing);
  const cut = text.slice(from, mention.start);
  // A word that is cut is none.
  const before = from > (sentence?.start ?? 0) ? cut.slice(cut.indexOf(' ') + 1) : cut;
  // "The mayor, Ada Okoro, said": what a comma parts from a name explains it.
  const explaining = before.endsWith(', ') ? behindMark(before.slice(0, -2)) : '';
  return [
    explaining,
    behindMark(before),
    text.slice(mention.start, mention.end),
    explained(text.slice(mention.end, to)),
  ];
}

function behindMark(text: string): string {
  for (let at = text.length - 1; at >= 0; at--) if (marks.has(text.charAt(at))) return text.slice(at + 1);
  return text;
}

const explanation =
  /^(?:['’]s)?(?: \([^)]{2,60}\)|,? (?:(?:of|from|at|for|in|with|who|the|an?|head|chief)\b)[^"“”;:]{2,70}|, [^"“”;:,]{2,60}(?=,))/u;

function explained(behind: string): string {
  const found = explanation.exec(behind)?.[0] ?? '';
  return found.length < behind.length ? found.slice(0, found.lastIndexOf(' ') + 1) : found;
}
