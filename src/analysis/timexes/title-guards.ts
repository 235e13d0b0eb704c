import type { Guard } from './rule.ts';
import { after, before, capital, titled } from './surroundings.ts';

/** "The Friday Group" is a name; "sun" and "sat" are words. */
export const weekdayName: Guard = (text, lower, start, end) => {
  if (!capital.test(text.slice(start, start + 1)))
    return text.slice(start, end) === lower.slice(start, end) && /(?:on|last|next|this)\s+$/.test(before(lower, start));
  const right = after(text, end);
  const left = before(text, start);
  if (/\bMail on\s+$/.test(left)) return false;
  // "on a Wednesday in June": one of four.
  if (/\b(?:a|one)\s+$/.test(left) && /^(?:\s+in\b|[.,;?!])/.test(right)) return false;
  if (/(?:Black|Bloody|Good|Ash|Palm|Holy|Easter|Cyber|Super|Fat|Ruby|Wizz|Man)\s+$/.test(left)) return false;
  if (
    /^\s+(?:Times|Group|Telegraph|Mirror|Express|Mail|Post|Herald|Mercury|World|Star|People|Sport|[Ss]chools?|Night\s+(?:Live|Football))\b/.test(
      right,
    )
  )
    return false;
  // "Saturday Night Live" and "Monday Night Football" are programmes.
  if (/\bNight$/.test(text.slice(start, end)) && /^\s+(?:Live|Football|Fever)\b/.test(right)) return false;
  return !(
    /\b[Tt]he\s+$/.test(left) &&
    /^\s+\p{Lu}\p{Ll}+/u.test(right) &&
    !/(?:morning|afternoon|evening|night)$/.test(text.slice(start, end))
  );
};

/** "this week", but not the programme "This Week": a capital after the first word; and "to this day" means now. */
export const smallWords: Guard = (text, lower, start, end) =>
  !/\s\p{Lu}/u.test(text.slice(start, end)) &&
  !(lower.startsWith('this day', start) && before(lower, start, 3) === 'to ');

/** "USA Today" is a paper, "Entertainment Tonight" a programme. */
export const noTitle: Guard = (text, _lower, start) =>
  !(titled.test(text.slice(start, start + 2)) && /(?:^|\P{L})\p{Lu}\p{L}*(?:['’]s)?\s$/u.test(before(text, start))) &&
  !/\bUSA\s$/.test(before(text, start, 5));

/** "at noon" and "at 2:05:30", but not "High Noon", "Ada Noon" and "won in 2:05:30". */
export const ofClock: Guard = (text, lower, start, end) =>
  !/(?:\bhigh\s+|\d:|\d;)$/.test(before(lower, start)) &&
  noTitle(text, lower, start, end) &&
  (!/^\d:\d\d:\d\d$/.test(lower.slice(start, end)) || /\bat\s+$/.test(before(lower, start)));

/** "at 1640 hours", but not "after 1640 hours of work". */
export const atHour: Guard = (_text, lower, start) =>
  /\b(?:at|around|about|by|until|from)\s+$/.test(before(lower, start));
