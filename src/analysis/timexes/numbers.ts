import { numberWords, ordinalWords, tensWords } from '../lexicon/time-words.ts';

/** The number that a count stands for ("12", "1,200", "twenty-five", "two and a half", "5 1/2"), or `undefined` for "several". */
export function parseCount(words: string): number | undefined {
  const text = words.replaceAll(',', '').replace('¼', ' 1/4').replace('½', ' 1/2').replace('¾', ' 3/4').trim();
  if (/^\d/.test(text)) {
    const [whole = '', numerator, denominator] = text.split(/[ \-/\s]+/);
    return Number(whole) + (numerator && denominator ? Number(numerator) / Number(denominator) : 0);
  }
  if (/^half\b/.test(text)) return 0.5;
  // "a quarter century ago".
  if (/^(?:a )?quarter/.test(text)) return 0.25;
  if (/couple|pair/.test(text)) return 2;
  if (/dozen/.test(text)) return 12 * (parseCount(text.replace(/\s*dozens?.*$/, '')) ?? 1);
  let sum = 0;
  let known = false;
  for (const part of text.split(/[\s-]+/)) {
    const value = numberWords[part] ?? tensWords[part];
    if (part === 'hundred') sum = Math.max(1, sum) * 100;
    else if (part === 'half') sum += sum > 0 && known ? -0.5 : 0.5;
    else if (value !== undefined) sum += value;
    else if (part !== 'and') return undefined;
    known = true;
  }
  return known ? sum : undefined;
}

/** The number of an ordinal ("3rd", "third", "twenty-first"). */
export function parseOrdinal(words: string): number | undefined {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const parts = words.split(/[\s-]+/);
  const last = ordinalWords[parts.at(-1) ?? ''];
  if (last === undefined) return undefined;
  return last + (parts.length > 1 ? (tensWords[parts[0] ?? ''] ?? 0) : 0);
}

/** The year in words ("nineteen ninety-six", "two thousand four"), in digits, or with its century left out ("'98"). */
export function parseYear(words: string): number | undefined {
  const digits = /\d+/.exec(words)?.[0];
  if (digits !== undefined) {
    if (digits.length > 2) return Number(digits);
    return Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
  }
  const parts = words.split(/[\s-]+/);
  if (parts[0] === 'two') return 2000 + (parseCount(parts.slice(2).join(' ').replace(/^and /, '')) ?? 0);
  const century = parseCount(parts[0] ?? '');
  if (century === undefined) return undefined;
  const rest = parts.slice(1).filter((part) => part !== 'hundred' && part !== 'oh' && part !== 'and');
  return 100 * century + (rest.length === 0 ? 0 : (parseCount(rest.join(' ')) ?? 0));
}
