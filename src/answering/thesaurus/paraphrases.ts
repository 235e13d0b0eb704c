import { termsOf } from '../../search/terms.ts';
import { classes } from './classes.ts';
import { crimeAndAccidents } from './crime-and-accidents.ts';
import { everyday } from './everyday.ts';
import { lifeAndCulture } from './life-and-culture.ts';
import { politicsAndWork } from './politics-and-work.ts';
import { warNatureAndPlaces } from './war-nature-and-places.ts';

/** A word or a set phrase that can tell the same fact as another. */
export interface Paraphrase {
  /** As written, with spaces: "step down". */
  readonly written: string;
  /** As the index holds it, stop words too: several where it is a phrase. */
  readonly terms: readonly string[];
  /** The first of them that says something. */
  readonly anchor: number;
}

interface Entry extends Paraphrase {
  readonly others: Set<Entry>;
}

interface Thesaurus {
  /** By the terms of each, with spaces between them. */
  readonly entries: Map<string, Entry>;
  /** The set phrases by the term at their anchor. */
  readonly phrases: Map<string, Entry[]>;
}

let opened: Thesaurus | undefined;

// Read once it is needed: not all that is asked of a library needs it.
function openThesaurus(): Thesaurus {
  opened ??= readThesaurus();
  return opened;
}

function readThesaurus(): Thesaurus {
  const thesaurus: Thesaurus = { entries: new Map(), phrases: new Map() };
  for (const table of [crimeAndAccidents, warNatureAndPlaces, politicsAndWork, lifeAndCulture, everyday]) {
    for (const group of groupsOf(table)) {
      const words = readWords(thesaurus, group);
      for (const each of words) relate(each, words);
    }
  }
  for (const group of groupsOf(classes)) {
    const [names = [], members = []] = group.split('>').map((side) => readWords(thesaurus, side));
    for (const each of names) relate(each, [...names, ...members]);
  }
  for (const phrases of thesaurus.phrases.values()) phrases.sort((a, b) => b.terms.length - a.terms.length);
  return thesaurus;
}

// Groups end at a semicolon or at the heading of the next ones.
function groupsOf(table: string): string[] {
  return table.split(/;|^#.*$/mu);
}

function readWords(thesaurus: Thesaurus, group: string): Entry[] {
  return (group.match(/\S+/gu) ?? []).map((word) => readWord(thesaurus, word));
}

function readWord({ entries, phrases }: Thesaurus, word: string): Entry {
  const shapes = termsOf(word);
  const terms = shapes.map(({ term }) => term);
  const key = terms.join(' ');
  const before = entries.get(key);
  if (before) return before;
  const telling = shapes.findIndex(({ stop }) => !stop);
  const entry = { written: word.replaceAll('-', ' '), terms, anchor: Math.max(0, telling), others: new Set<Entry>() };
  entries.set(key, entry);
  const anchor = terms[entry.anchor] ?? '';
  if (terms.length > 1) phrases.set(anchor, [...(phrases.get(anchor) ?? []), entry]);
  return entry;
}

function relate(entry: Entry, others: readonly Entry[]): void {
  for (const other of others) if (other !== entry) entry.others.add(other);
}

/** What can tell the same fact as a word or set phrase, given by its terms with spaces between them. */
export function paraphrasesOf(terms: string): ReadonlySet<Paraphrase> {
  return openThesaurus().entries.get(terms)?.others ?? none;
}

const none: ReadonlySet<Paraphrase> = new Set();

/** The set phrases that a term may be the first telling one of, longest first. */
export function phrasesFrom(term: string): readonly Paraphrase[] {
  return openThesaurus().phrases.get(term) ?? [];
}
