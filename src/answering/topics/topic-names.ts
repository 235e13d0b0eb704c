import type { Collection } from '../../collection/collection.ts';
import { foldWords } from '../../search/fold.ts';
import type { AnalysedArticle, Span } from '../../types/articles.ts';
import { fittingSpeakers } from '../sources/find-speakers.ts';

/** Finds the places, in order, where an article calls what is asked for by a shorter name: "Varga" for "Ilona Varga", "PEH" for "Port Ellery Harbour". */
export function findTopicNames({ article, analysis }: AnalysedArticle, topic: string): Span[] {
  const wanted = foldWords(topic).join(' ');
  if (wanted === '') return [];
  const spans = analysis.speakers
    .filter(({ name, aliases }) => isSame(name, wanted) || aliases.some((alias) => isSame(alias, wanted)))
    .flatMap(({ mentions }) => mentions);
  const short = findShortName(article.text, topic);
  const all = short === undefined ? spans : [...spans, ...placesOf(article.text, short)];
  return all.toSorted((a, b) => a.start - b.start);
}

const plain = /^[ -~]*$/;

// Folded, a name of plain letters is no longer than before: most need not be folded to be told from a longer one.
function isSame(name: string, wanted: string): boolean {
  if (name.length < wanted.length && plain.test(name)) return false;
  return foldWords(name).join(' ') === wanted;
}

// Capitals in brackets right after the name, or after what kind of company it is: "Port Ellery Harbour Ltd. (PEH)".
const bracketed = /^(?:,? (?:Inc|Corp|Co|Ltd|LLC|plc|PLC|AG|SA|NV|GmbH)\.?)?\s*\((?<short>\p{Lu}[\p{Lu}\d&.]{1,8})\)/u;

function findShortName(text: string, topic: string): string | undefined {
  const name = topic.trim();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const short = bracketed.exec(text.slice(at + name.length, at + name.length + 40));
    if (short?.groups?.short !== undefined) return short.groups.short;
  }
  return undefined;
}

const wordy = /[\p{L}\p{N}]/u;

function placesOf(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (!wordy.test(text.charAt(start - 1)) && !wordy.test(text.charAt(end))) spans.push({ start, end });
  }
  return spans;
}

const capitals = /\p{Lu}[\p{L}\p{N}'’.-]*(?:\s+(?:\p{Lu}|\d)[\p{L}\p{N}'’.-]*)+/gu;
const longestName = 3;

/** The names of several words in a topic: those with capitals, and what the collection knows as a speaker's name ("ilona varga"). */
export function findUnits(collection: Collection, topic: string): string[] {
  const units = [...topic.slice(0, 1000).matchAll(capitals)].map(([name]) => name);
  const words = topic.split(/\s+/).slice(0, 12);
  for (let from = 0; from < words.length - 1; from++) {
    const known = findName(collection, words, from);
    if (known === undefined) continue;
    if (!units.some((unit) => unit.includes(known))) units.push(known);
    from += known.split(' ').length - 1;
  }
  return units;
}

function findName(collection: Collection, words: readonly string[], from: number): string | undefined {
  for (let count = longestName; count > 1; count--) {
    const name = words.slice(from, from + count);
    if (name.length === count && fittingSpeakers(collection, name.join(' ')).length > 0) return name.join(' ');
  }
  return undefined;
}
