import type { Guard } from './rule.ts';
import { after, before } from './surroundings.ts';

/** "the quarter" is the one told of; "a quarter" is a fourth. */
export const afterThe: Guard = (_text, lower, start, end) =>
  /\bthe\s+$/.test(before(lower, start)) && !/^\s+of\s+(?:the|a|all)\b/.test(after(lower, end));

/** "the end of the month", "later in the week", "ended the day": the one that runs, where the words point at it. */
export const partOfUnit: Guard = (_text, lower, start) =>
  /\b(?:of|in|for|end(?:ed|ing)?|earlier|later)\s+the\s+$/.test(before(lower, start, 16));

/** "late in the day", "ended the day": the one that is told of, whatever follows. */
export const partOfDay: Guard = (_text, lower, start, end) =>
  /\b(?:early|earlier|late|later)\s+in\s+the\s+$/.test(before(lower, start)) ||
  (/\b(?:end(?:ed|ing)?|finish(?:ed|ing)?|clos(?:e|ed|ing))\s+the\s+$/.test(before(lower, start)) &&
    !/^(?:-|\s+(?:of|that|when|after|before)\b)/.test(after(lower, end)));

/** "the end of the year". */
export const edgeOfUnit: Guard = (_text, lower, start) =>
  /\b(?:end|beginning|start|middle|rest|half|part)\s+of\s+the\s+$/.test(before(lower, start, 30));

/** "for the year, sales were flat": the year that runs. */
export const forThe: Guard = (_text, lower, start) => /\bfor\s+the\s+$/.test(before(lower, start, 16));
