/** What stands before a place, at most so many characters. */
export const before = (lower: string, start: number, length = 24): string =>
  lower.slice(Math.max(0, start - length), start);

/** What stands behind a place, at most so many characters. */
export const after = (lower: string, end: number, length = 24): string => lower.slice(end, end + length);

/** Words that put a month, year or season into a sentence: "in May", "since 1989", "last May". */
export const cue =
  /(?:^|[^a-z])(?:in|since|until|till|by|from|to|through|during|before|after|of|for|on|between|enter(?:s|ed|ing)?|and|or|early|late|mid|last|next|this|past|about|around|circa|end|beginning|start|middle|until|every|each|effective|ended|ending|was|born|between|versus|than|the|dated|starting|beginning|as|at|into|over|year|years|summer|winter|spring|fall|autumn|season)[\s-]+$/;

export const capital = /^\p{Lu}/u;

/** A capital of its own, not that of a text in capitals. */
export const titled = /^\p{Lu}\p{Ll}/u;
