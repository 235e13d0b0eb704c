import type { ArticleSpeaker, Span } from '../../types/articles.ts';
import { firstFrom } from '../first-from.ts';
import { irregularPlurals, personNouns } from '../lexicon/roles.ts';

/** Says whether a span of an article tells of a person for whom "he" or "she" can stand. */
export type NamesPerson = (span: Span) => boolean;

/** Makes that for an article: by the names of its speakers, by nouns ("the keeper"), and by names inside a sentence that are nobody's known. */
export function findNamedPersons(text: string, speakers: readonly ArticleSpeaker[]): NamesPerson {
  // A single word that comes once may be no name at all: "Rain fell".
  const sure = speakers.filter(({ name, mentions }) => name.includes(' ') || mentions.length > 1);
  const startsOf = (wanted: ArticleSpeaker['kind']): number[] =>
    sure.flatMap(({ kind, mentions }) => (kind === wanted ? mentions.map(({ start }) => start) : [])).sort(ascending);
  const starts = startsOf('person');
  const bodies = startsOf('body');
  return ({ start, end }) => {
    const next = starts[firstFrom(starts, start)];
    if (next !== undefined && next < end) return true;
    const told = text.slice(start, Math.min(end, start + longest));
    const bodyAhead = (bodies[firstFrom(bodies, start)] ?? end) < end;
    if (!bodyAhead && /(?<=[\p{L},] )\p{Lu}\p{Ll}/u.test(told)) return true;
    if (told.includes('year-old')) return true;
    return told.split(/[^\p{L}-]+/u).some((word) => {
      const lower = word.toLowerCase();
      return personNouns.has(lower) || irregularPlurals.has(lower);
    });
  };
}

/** Characters (UTF-16) that are looked at. */
const longest = 1200;

const ascending = (a: number, b: number): number => a - b;
