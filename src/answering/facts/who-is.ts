import type { Collection } from '../../collection/collection.ts';
import { cite, highlight } from '../../excerpt.ts';
import type { Hit } from '../../search/search-engine.ts';
import type { AnalysedArticle, ArticleSpeaker, Span } from '../../types/articles.ts';
import type { BestAnswer } from '../../types/replies.ts';
import { fittingSpeakers } from '../sources/find-speakers.ts';
import { shorten } from './cite-answers.ts';

/** How sure an answer is that the article's own words tell what someone is. */
const confidence = 0.85;

interface Described {
  readonly found: AnalysedArticle;
  readonly sentence: Span;
  readonly role: Span;
}

/** Tells what someone is, by a sentence that names them beside a role, marked: the fullest role, of the newest article. Looks in the articles of `hits` alone. */
export function describePerson(collection: Collection, name: string, hits: readonly Hit[]): BestAnswer | undefined {
  const people = new Set(fittingSpeakers(collection, name));
  const articles = [...new Set(hits.map(({ article }) => article))];
  const described = articles.flatMap((article) => {
    const found = collection.articles[article];
    const speakers = found?.analysis.speakers.filter((_, place) =>
      people.has(collection.speakerOf[article]?.[place] ?? -1),
    );
    return found && speakers ? speakers.flatMap((speaker) => rolesTold(found, speaker)) : [];
  });
  described.sort(
    (a, b) =>
      b.role.end - b.role.start - (a.role.end - a.role.start) ||
      (b.found.article.published ?? '').localeCompare(a.found.article.published ?? ''),
  );
  const [best] = described;
  if (!best) return undefined;
  const { article, analysis } = best.found;
  const span = shorten(best.sentence, article.text, best.role);
  return {
    citation: cite(article, analysis.paragraphs, span),
    highlight: highlight(article, best.role),
    confidence,
  };
}

// The first sentence that has the role and a mention.
function rolesTold(found: AnalysedArticle, { roles, mentions }: ArticleSpeaker): Described[] {
  const { article, analysis } = found;
  return roles.flatMap((role) => {
    for (const sentence of analysis.sentences) {
      if (!mentions.some(({ start, end }) => start >= sentence.start && end <= sentence.end)) continue;
      const at = article.text.slice(sentence.start, sentence.end).toLowerCase().indexOf(role.toLowerCase());
      if (at < 0) continue;
      const start = sentence.start + at;
      return [{ found, sentence, role: { start, end: start + role.length } }];
    }
    return [];
  });
}
