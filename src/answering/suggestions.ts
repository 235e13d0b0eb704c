import type { PassageHit } from '../types/replies.ts';
import type { Sources } from './sources/sources.ts';

const most = 3;

/** Questions that would work, made of what the nearest articles hold: their titles and whom they quote. */
export function suggestQuestions({ collection }: Sources, passages: readonly PassageHit[]): string[] {
  const suggestions = new Set<string>();
  for (const { citation } of passages.slice(0, 3)) {
    const index = collection.byId.get(citation.article) ?? -1;
    const found = collection.articles[index];
    const quoted = found?.analysis.quotes.find(({ speaker }) => speaker !== undefined)?.speaker;
    const name =
      quoted === undefined ? undefined : collection.speakers[collection.speakerOf[index]?.[quoted] ?? -1]?.name;
    if (name !== undefined) suggestions.add(`What did ${name} say?`);
    suggestions.add(`Summarise “${citation.title}”`);
  }
  return [...suggestions].slice(0, most);
}
