import type { Guard } from './rule.ts';
import { after, before, capital, cue, titled } from './surroundings.ts';

const strongCue =
  /(?:^|[^a-z])(?:in|since|until|last|early|late|mid|every|each|this|next|during|end\s+of|beginning\s+of)[\s-]+$/;

const preposition = /^\s+(?:on|to|through|for|from|of|against|past|into|across|with|and|that|which|who|was|had|has)\b/;

const told =
  /^\s+(?:said|says|told|tells|asked|also|then|will|would|could|should|may|might|must|is|are|were|did|does|[a-z]+ed)\b/;

const givenName = /^(?:may|march|april|june|august)$/;

let surnamesOf: { readonly text: string; readonly names: ReadonlySet<string> } | undefined;

/** Whether a text calls somebody by a given name and this word: "Ada May". One text is read at a time, so that the last one is remembered. */
function isSurname(text: string, word: string): boolean {
  if (surnamesOf?.text !== text) {
    const names = [...text.matchAll(named)].map(({ groups }) => groups?.surname ?? '');
    surnamesOf = { text, names: new Set(names) };
  }
  return surnamesOf.names.has(word);
}

const named =
  /(?<![\p{L}.] |[\p{L}\d])(?!(?:In|Last|By|Since|Until|Till|From|On|This|Next|Late|Early|Mid|During|Through|And|Between|Of|The|To|For|After|Before|Every|Each|About|Around|As|If|But|Or|At|End|Only|When|While|Again|Come|Past|Both|Then|Also|Effective|Dated|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\s)\p{Lu}\p{Ll}+\s(?<surname>May|March|April|June|August)(?!\s+\d|\p{L})/gu;

const anyMonth = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
// "May or June 2013", "July, August and September", "May/June".
const listed = new RegExp(
  `^(?:,? (?:and|or|to|through|until) |, |\\s?[-–—/]\\s?)(?:(?:early|late|mid)[ -])?${anyMonth}\\b`,
);
const inList = new RegExp(`${anyMonth}(?:, |/)$`);

/** "Theresa May" and "April Jones" are people, "March Madness" an event, "may" and "march" verbs. */
export const monthName: Guard = (text, lower, start, end) => {
  if (!capital.test(text.slice(start, start + 1))) return false;
  const word = lower.slice(start, end);
  const left = before(text, start);
  const right = after(text, end);
  const short = word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july';
  const cued = cue.test(before(lower, start));
  // "Ada May resigned … to May's plan": where somebody is called so, only figures or "in" make it a month.
  if (isSurname(text, text.slice(start, end)) && !/^\s+\d/.test(right) && !strongCue.test(before(lower, start)))
    return false;
  if (listed.test(right) || inList.test(left)) return true;
  if (/^['’]s\b/.test(right) && cued) return true;
  if (short && !word.endsWith('.') && !cued) return false;
  // "Mar", "Jan", "Dec" and "Sept" alone are names or codes unless a full stop or a cue makes them months.
  if (short && word.length <= 3) return false;
  // "spoke to April Jones", "the March Madness": only "in" and its like stand before a month and a name.
  // "March's figures".
  if (/^['’]s\s+\p{Ll}/u.test(right) && word.length > 3) return true;
  // "in an April report", "the July convention": an article stands before a month, and not before a name.
  if (/\b(?:an?|the|its|their|his|her)\s+$/i.test(left) && /^\s+\p{Ll}{3}/u.test(right) && !preposition.test(right))
    return true;
  if (/^\s+\p{Lu}\p{Ll}/u.test(right) && !strongCue.test(before(lower, start)))
    // "the January Harbour raid", but not "the August Brill fund".
    return /\b(?:the|its|his|her|their)\s+$/.test(left) && !givenName.test(word);
  if (cued)
    return (
      !(word === 'march' && /^\s+(?:on|to|through|for|against|past)\b/.test(right) && /\b(?:the|to)\s+$/i.test(left)) &&
      (strongCue.test(before(lower, start)) || !/^\s+(?:\p{Lu}\p{Ll}+)\s+(?:said|told|was|has)\b/u.test(right))
    );
  if (word === 'may' || word === 'march' || word === 'august' || word === 'april' || word === 'june') {
    return (
      (/^\s*(?:[,;.)]|$)/.test(right) && !/\p{L}\s+$/u.test(left)) ||
      // "a scheduled June session"; a person would be named before or say something.
      (titled.test(text.slice(start, start + 2)) &&
        /\p{Ll}{3}\s+$/u.test(left) &&
        /^\s+\p{Ll}{3}/u.test(right) &&
        !preposition.test(right) &&
        !told.test(right))
    );
  }
  return !/^\s+\p{Lu}/u.test(right) && !/\p{Lu}[\p{L}.]*\s+$/u.test(left);
};

/** "COVID-19 may spread", "the 21 march on": in lower case these are verbs. */
export const noVerb: Guard = (text, _lower, start, end) => !/ (?:may|march)$/.test(text.slice(start, end));

/** "last May" and "this March", but not "this may help", "this march" or "now that May is over". */
export const capitalMonth: Guard = (text, lower, start, end) =>
  !(
    lower.startsWith('that', start) &&
    (/\bnow\s+$/.test(before(lower, start, 6)) || /^\s(?:the\s)?\d/.test(after(lower, end)))
  ) && /\s\p{Lu}\p{Ll}+\.?(?:\s\d\S*)?$/u.test(text.slice(start, end));
