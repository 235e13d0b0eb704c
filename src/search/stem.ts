const vowel = /[aeiouy]/;
const invariant: ReadonlyMap<string, string> = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ['sky', 'sky'],
  ['news', 'news'],
  ['howe', 'howe'],
  ['atlas', 'atlas'],
  ['cosmos', 'cosmos'],
  ['bias', 'bias'],
  ['andes', 'andes'],
  ['inning', 'inning'],
  ['outing', 'outing'],
  ['canning', 'canning'],
  ['herring', 'herring'],
  ['earring', 'earring'],
  ['proceed', 'proceed'],
  ['exceed', 'exceed'],
  ['succeed', 'succeed'],
]);

/** The stem of a lower-case English word, after Porter's second algorithm ("Snowball English"); other words come back as they are. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const known = invariant.get(word);
  if (known !== undefined) return known;
  const marked = (word.startsWith('y') ? `Y${word.slice(1)}` : word).replace(/([aeiouy])y/g, '$1Y');
  const r1 = firstRegion(marked);
  const r2 = afterVowelConsonant(marked, r1);
  let w = step1a(marked);
  if (invariant.has(w)) return w.toLowerCase();
  w = step1b(w, r1);
  if (w.length > 2 && /[^aeiouy][yY]$/.test(w)) w = `${w.slice(0, -1)}i`;
  w = step2(w, r1);
  w = step3(w, r1, r2);
  w = step4(w, r2);
  return step5(w, r1, r2).toLowerCase();
}

function afterVowelConsonant(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++) {
    if (!vowel.test(word.charAt(i)) && vowel.test(word.charAt(i - 1))) return i + 1;
  }
  return word.length;
}

function firstRegion(word: string): number {
  const prefix = /^(?:gener|commun|arsen)/.exec(word);
  return prefix ? prefix[0].length : afterVowelConsonant(word, 0);
}

function step1a(w: string): string {
  if (w.endsWith('sses')) return w.slice(0, -2);
  if (/ie[ds]$/.test(w)) return w.length > 4 ? w.slice(0, -2) : w.slice(0, -1);
  if (/(?:us|ss)$/.test(w)) return w;
  if (w.endsWith('s') && vowel.test(w.slice(0, -2))) return w.slice(0, -1);
  return w;
}

function step1b(w: string, r1: number): string {
  const ee = /(?:eedly|eed)$/.exec(w);
  if (ee) return ee.index >= r1 ? `${w.slice(0, ee.index)}ee` : w;
  const ending = /(?:ingly|edly|ing|ed)$/.exec(w);
  if (!ending || !vowel.test(w.slice(0, ending.index))) return w;
  const rest = w.slice(0, ending.index);
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return isShort(rest, r1) ? `${rest}e` : rest;
}

function endsInShortSyllable(w: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$/.test(w) || /^[aeiouy][^aeiouy]$/.test(w);
}

function isShort(w: string, r1: number): boolean {
  return r1 >= w.length && endsInShortSyllable(w);
}

type Ending = readonly [ending: string, replacement: string];

const step2Endings: readonly Ending[] = [
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ization', 'ize'],
  ['ousness', 'ous'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['tional', 'tion'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ation', 'ate'],
  ['entli', 'ent'],
  ['fulli', 'ful'],
  ['iviti', 'ive'],
  ['ousli', 'ous'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['anci', 'ance'],
  ['ator', 'ate'],
  ['enci', 'ence'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
];

function step2(w: string, r1: number): string {
  const found = step2Endings.find(([ending]) => w.endsWith(ending));
  if (!found) return w;
  const at = w.length - found[0].length;
  if (at < r1) return w;
  const rest = w.slice(0, at);
  if (found[0] === 'ogi') return rest.endsWith('l') ? `${rest}og` : w;
  if (found[0] === 'li') return /[cdeghkmnrt]$/.test(rest) ? rest : w;
  return rest + found[1];
}

const step3Endings: readonly Ending[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

function step3(w: string, r1: number, r2: number): string {
  const found = step3Endings.find(([ending]) => w.endsWith(ending));
  if (!found) return w;
  const at = w.length - found[0].length;
  if (at < (found[0] === 'ative' ? r2 : r1)) return w;
  return w.slice(0, at) + found[1];
}

const step4Ending = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/;

function step4(w: string, r2: number): string {
  const found = step4Ending.exec(w);
  if (!found || found.index < r2) return w;
  if (found[0] === 'ion' && !/[st]$/.test(w.slice(0, found.index))) return w;
  return w.slice(0, found.index);
}

function step5(w: string, r1: number, r2: number): string {
  const at = w.length - 1;
  if (w.endsWith('e')) return at >= r2 || (at >= r1 && !endsInShortSyllable(w.slice(0, -1))) ? w.slice(0, -1) : w;
  return w.endsWith('ll') && at >= r2 ? w.slice(0, -1) : w;
}
