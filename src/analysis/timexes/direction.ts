const future =
  "will|['’]ll|would|shall|won['’]t|could|may|might|can|should|must|set to|due|scheduled|expected|expects?|plans?|planned|planning|intends?|until|till|by|upcoming|next|to be|is to|are to|going to|deadline|begins|starts|opens|ends|expires?|takes effect|effective|aims?|hopes?|ahead of|slated|proposed|promised|tentatively|bound for|postponed|delayed until|before";
const past =
  'said|says|was|were|had|has|have|did|told|went|came|took|made|met|won|lost|fell|rose|began|became|left|gave|got|saw|found|held|sent|led|set|hit|shot|broke|spoke|wrote|drove|flew|ran|bought|sold|paid|closed|struck|stood|grew|since|earlier|late|ago|reported|died|killed|announced|confirmed';
const cues = new RegExp(`(?<![a-z])(?:(?<future>${future})|(?<past>${past}|[a-z]{3,}ed))(?![a-z])`, 'g');
const passive = /(?:\b(?:be|been|being)|['’]ll be) (?:\w+ly )?$/;

/** Whether the nearest cue of tense around a place in its sentence looks ahead or back. */
export function directionAt(
  lower: string,
  from: number,
  start: number,
  end: number,
  to: number,
): 'past' | 'future' | undefined {
  const left = lower.slice(Math.max(from, start - 140), start);
  return last(left) ?? first(lower.slice(end, Math.min(to, end + 90)));
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
  for (const match of text.matchAll(cues)) {
    if (/^(?:by|before|until|next|due)$/.test(match[0])) continue;
    return match.groups?.future !== undefined ? 'future' : 'past';
  }
  return undefined;
}
