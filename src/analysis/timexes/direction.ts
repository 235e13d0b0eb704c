import { pastForms } from '../lexicon/past-forms.ts';

const future =
  "will|['’]ll|would|shall|won['’]t|supposed to|set (?:to|for)|due|scheduled|expected|expects?|planned|plans? (?:to|for)|planning|intends?|upcoming|is to|are to|to be|going to|deadline|takes effect|slated|tentatively|bound for|postponed|delayed|extended|payable|calling for|likely to|ready to|about to|hopes to|aims to|wants to|agreed to|urged|invited|need to|must";
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
  const bound = limit.exec(left);
  // "closed until Friday" ends ahead, "had voted by Friday" and "not until Friday" behind.
  if (bound !== null && bound.groups?.not === undefined) {
    if (bound.groups?.word !== 'by' || before !== 'past') return 'future';
  }
  if (bound?.groups?.not === 'not ' || bound?.groups?.not === 'up ') return before ?? 'past';
  // At the head of a sentence the tense follows: "On Monday, the court will rule".
  return before ?? (left.trim().length < 16 ? first(lower.slice(end, Math.min(to, end + 110))) : undefined);
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
