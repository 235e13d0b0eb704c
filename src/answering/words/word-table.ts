/** Words in small letters with bits, looked up where they stand in a text: most words that are looked at are none of them, and no string is cut out for those. */
export interface WordTable {
  /** Joins bits to those of a word: for it as it is, and for it with capitals. */
  readonly add: (word: string, inSmallLetters: number, withCapitals: number) => void;
  /** The bits of the word between two offsets; 0 for one that is not in the table. Of capitals, only those of ASCII are known. */
  readonly find: (text: string, start: number, end: number) => number;
}

interface Entry {
  readonly word: string;
  inSmallLetters: number;
  withCapitals: number;
}

/** A power of two, several times as many as the words that come in. */
const room = 1 << 14;

/** Makes an empty table, of some thousand words at most. */
export function makeWordTable(): WordTable {
  const entries: Entry[] = [];
  // By hash: the number of an entry, from 1; the next places hold those of the same hash.
  const places = new Uint16Array(room);
  const find = (text: string, start: number, end: number): Entry | undefined => {
    for (let place = hashOf(text, start, end); places[place] !== 0; place = (place + 1) % room) {
      const entry = entries[(places[place] ?? 0) - 1];
      if (entry && isAt(entry.word, text, start, end)) return entry;
    }
    return undefined;
  };
  return {
    add: (word, inSmallLetters, withCapitals) => {
      const known = find(word, 0, word.length);
      if (known) {
        known.inSmallLetters |= inSmallLetters;
        known.withCapitals |= withCapitals;
        return;
      }
      if (2 * entries.length >= room) throw new RangeError('too many words');
      let place = hashOf(word, 0, word.length);
      while (places[place] !== 0) place = (place + 1) % room;
      entries.push({ word, inSmallLetters, withCapitals });
      places[place] = entries.length;
    },
    find: (text, start, end) => {
      const entry = find(text, start, end);
      if (!entry) return 0;
      return text.startsWith(entry.word, start) ? entry.inSmallLetters : entry.withCapitals;
    },
  };
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at++)
    if (inSmall(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ inSmall(text.charCodeAt(at)), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (room - 1);
}

function inSmall(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code;
}
