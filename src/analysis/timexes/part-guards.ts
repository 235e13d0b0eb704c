import type { Guard } from './rule.ts';
import { after, before, titled } from './surroundings.ts';

/** "the quarter" is the one told of; "a quarter" is a fourth. */
export const afterThe: Guard = (_text, lower, start, end) =>
  /\bthe\s+$/.test(before(lower, start)) && !/^\s+of\s+(?:the|a|all)\b/.test(after(lower, end));

/** "the end of the month", "later in the week", "ended the day": the one that runs, where the words point at it; "At the end of the day, all boats leak" and "Player of the Month" are none. */
export const partOfUnit: Guard = (text, lower, start) =>
  !titled.test(text.slice(start, start + 2)) &&
  /\b(?:of|in|for|over|during|through|throughout|end(?:ed|ing)?|earlier|later)\s+the\s+$/.test(
    before(lower, start, 16),
  ) &&
  !(lower.startsWith('day,', start) && /\bat\s+the\s+end\s+of\s+the\s+$/.test(before(lower, start)));

/** "late in the day", "ended the day": the one that is told of, whatever follows. */
export const partOfDay: Guard = (_text, lower, start, end) =>
  /\b(?:early|earlier|late|later)\s+in\s+the\s+$/.test(before(lower, start)) ||
  (/\b(?:end(?:ed|ing)?|finish(?:ed|ing)?|clos(?:e|ed|ing))\s+the\s+$/.test(before(lower, start)) &&
    !/^(?:-|\s+(?:of|that|when|after|before)\b)/.test(after(lower, end)));

/** "in the evening", "by late afternoon", but not "at 3:30 in the morning", "the morning rush" nor "in the morning and evening". */
export const partAlone: Guard = (_text, lower, start, end) => {
  const right = after(lower, end).replace(/\s/g, ' ');
  return (
    ledIn.test(before(lower, start).replace(/\s/g, ' ')) &&
    goesOn.test(right) &&
    !/^ and (?:the )?(?:afternoon|evening|night)/.test(right)
  );
};

/** "by late afternoon", "until early evening". */
export const byPart: Guard = (_text, lower, start, end) =>
  /\b(?:by|until|till|since)\s$/.test(before(lower, start, 8)) && goesOn.test(after(lower, end).replace(/\s/g, ' '));

const ledIn =
  /(?<!\d |a\.?m\.? |p\.?m\.? |o['’]clock )\b(?:in|by|during|through|until|till|since) (?:the |(?:the )?(?:early|late|mid)[ -])$/;
const goesOn = /^(?: ?[,.;:)]|$| (?:and|when|after|before|as|with|at|on|to|while|the|an?|s?he|it|they|we)\b)/;

/** "usually sold in the second and fourth quarters": those of any year. */
export const noHabit: Guard = (_text, lower, start) =>
  !/\b(?:usually|typically|normally|generally|often|always)\b/.test(before(lower, start, 60));

/** "the end of the year", "later in the year". */
export const edgeOfUnit: Guard = (_text, lower, start) =>
  /\b(?:(?:end|beginning|start|middle|rest|half|part)\s+of|(?:early|earlier|late|later)\s+in)\s+the\s+$/.test(
    before(lower, start, 30),
  );

/** "for the year, sales were flat", "the best month of the year": the year that runs; but not "Coach of the Year" nor "at that time of the year". */
export const ofThisYear: Guard = (_text, lower, start) =>
  /\b(?:(?:for|over|during|in|throughout|through|since|(?:much|most|rest|remainder|balance|turn|course|months|quarters?|half|weeks|days) of)|(?:first|last|best|worst|[a-z]{2,}est) (?:[a-z]+ ){1,3}of)\s+the\s+$/.test(
    before(lower, start, 60),
  );

/** "on the 14th", but not "back to 14th" nor "a distant 14th", which are places. */
export const ofTheMonth: Guard = (_text, lower, start) =>
  !/(?:\b(?:a|in|to|from|into|finished|placed|ranked|came|distant)\s+|\()$/.test(before(lower, start));

/** "over the weekend", "a weekend raid", but not "its first weekend". */
export const someWeekend: Guard = (_text, lower, start) =>
  !/\b(?:first|second|third|fourth|final|opening|closing|debut|every|each|one|any)\s+$/.test(before(lower, start));
