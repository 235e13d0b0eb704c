import { pastForms } from '../lexicon/past-forms.ts';

const future =
  "will|['’]ll|would|shall|won['’]t|supposed to|set (?:to|for)|due(?! to (?:an?|the|its|their|his|her|this|that|these|low|high|bad|poor|lack|[a-z]+ing|concerns?|fears?)\\b)|scheduled|expected|expects?|(?<!originally )(?<!previously )planned|plans? (?:to|for)|planning|intends?|upcoming|is to|are to|to be|going to|deadline|takes effect|slated|tentatively|bound for|(?:postponed|delayed|extended) (?:to|until|till|through)|payable|calling for|likely to|ready to|about to|hopes to|aims to|wants to|agreed to|urged|invited|need to|must";
const past = `said|says|${pastForms.join('|')}|since|ago|(?!united|hundred|indeed|speed|need|breed|seed|feed|proceed|exceed)[a-z]{2,}ed`;
const cues = new RegExp(`(?<![a-z])(?:(?<future>${future})|(?<past>${past}))(?![a-z])`, 'g');
const passive = /(?:\b(?:be|been|being)|['’]ll be|\bto) (?:\w+ly )?$/;
const limit =
  /(?:^|[^a-z])(?<not>not |up |from |on or )?(?<word>by|until|till|as (?:soon|early) as)\s+(?:early |late |the end of |at least )?$/;

/** Whether the nearest cue of tense around a place in its sentence looks ahead or back. */
export function directionAt(
  lower: string,
  from: number,
  start: number,
  end: number,
  to: number,
): 'past' | 'future' | undefined {
  const left = lower.slice(Math.max(from, start - 140), start);
  const before = last(left);
  // At the head of a sentence the tense follows: "On Monday, the court will rule".
  const tense = before ?? (left.trim().length < 16 ? first(lower.slice(end, Math.min(to, end + 110))) : undefined);
  const { not, word } = limit.exec(left)?.groups ?? {};
  if (word === undefined) return tense;
  // "closed until Friday" ends ahead, "had voted by Friday" and "not until Friday" behind.
  if (not !== undefined) return not.startsWith('not') || not.startsWith('up') ? (tense ?? 'past') : tense;
  return word === 'by' && tense === 'past' ? 'past' : 'future';
}

function last(text: string): 'past' | 'future' | undefined {
  let found: 'past' | 'future' | undefined;
  for (const match of text.matchAll(cues)) {
    if (match.groups?.future !== undefined) found = 'future';
    // "will be released on Friday": the participle has no tense of its own.
    else if (!(found === 'future' && passive.test(text.slice(0, match.index)))) found = 'past';
  }
  return found;
}

function first(text: string): 'past' | 'future' | undefined {
  for (const match of text.matchAll(cues)) return match.groups?.future !== undefined ? 'future' : 'past';
  return undefined;
}
