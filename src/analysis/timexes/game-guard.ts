import type { Guard } from './rule.ts';
import { after, before } from './surroundings.ts';

/** "Exports grew in the first half", but "scored in the first half" is a half of a match. */
export const noGame: Guard = (_text, lower, start, end) =>
  /\d{4}|year/.test(lower.slice(start, end)) ||
  (!/^ (?:replacement|substitut|try|tries|goal)/.test(after(lower, end)) &&
    !game.test(before(lower, start, around) + after(lower, end, around)));

// Characters.
const around = 1200;
const game =
  /\b(?:touchdowns?|kick-?offs?|free-?kicks?|field goals?|half-?time|scoreboard|goalkeeper|goalless|scor(?:ed|ing) (?:late|early|twice|\d\d? points)|strikers?|midfielders?|quarterbacks?|referee|(?:3|three)-pointers?|line-?outs?|scrums?|full-?backs?|flankers?|hookers?|rugby|football|premiership|(?:premier|champions) league|six nations|nba|nfl|layups?|slam dunk|point guard|jump shots?|end zone|halftime|free throws?|equali[sz]e[drs]?)\b/;
