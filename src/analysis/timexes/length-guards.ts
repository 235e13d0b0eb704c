import { hoped } from './not-dates.ts';
import type { Guard } from './rule.ts';
import { after, before } from './surroundings.ts';

/** Lengths without a number ("years", "days") where they measure: "for years", "in the days before". */
export const bareLength: Guard = (_text, lower, start, end) =>
  /^ in the making\b/.test(after(lower, end)) ||
  (!/^\s+\d{4}\b/.test(after(lower, end)) &&
    /(?:for|in|over|over\s+the|in\s+the|just|the|took|taken?|lasted|(?<!(?:as|how) )many|within|last|spent|wait|waiting|during|through\s+the)\s+$/.test(
      before(lower, start),
    ));

const someDayOf =
  /^\s+(?:last|next|this)\s|^\s+in\s+(?:early |mid-?|late )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** "a second" is not a length, nor "one second"; "10 seconds" is. */
export const length: Guard = (_text, lower, start, end) => {
  const words = lower.slice(start, end);
  if (/^(?:a|an|the|one)[\s-]second$|^few\s+second$/.test(words)) return false;
  if (/^(?:1[89]|20)\d\d\s/.test(words) && (!/s$/.test(words) || /\b(?:pre|post)-$/.test(before(lower, start, 6))))
    return false;
  if (/^[^\s-]+[\s-]+quarters?$/.test(words) && /^\s+(?:of|to)\b|^-/.test(after(lower, end))) return false;
  // "a quarter square mile", "in some quarters", "three-quarters": parts, or places.
  if (/^(?:(?:three|one|two)-(?:quarter|fourth)s?|(?:a|some)\s+quarters?)$/.test(words)) return false;
  // "four flights a week", "358,000 a month", "a $90-a-month lease": a rate.
  if (
    /^an?[\s-]/.test(words) &&
    /(?:\d(?:m|bn|k)?|[a-z]{3}(?<!was|has|its|less|this|takes|lasts|lasted|plus|years|does|needs)s|twice|once|hundred|million|billion|thousand|cents?|percent)(?:\s+|-)$/.test(
      before(lower, start),
    ) &&
    // "took lessons a month before the trip"
    !(/^\s(?:after|before)\b/.test(after(lower, end)) && !/\d\s$/.test(before(lower, start, 2)))
  )
    return false;
  // Of cricket.
  if (/^half[\s-]centuries$/.test(words)) return false;
  // "60 Minutes" is a programme.
  if (
    /^\d/.test(words) &&
    /[ ](?:Minutes|Hours|Days)$/.test(_text.slice(start, end)) &&
    /["'“‘`]$/.test(before(_text, start, 1))
  )
    return false;
  // "a months-long fight", "a week-long push", "a year-on-year rise", "one day last week".
  const right = after(lower, end);
  if (/^an?[\s-]\w+s$/.test(words) || (/^an?\s/.test(words) && /^-(?:on|over|to|by|after|long)\b/.test(right)))
    return false;
  if (/^(?:a|one)\s+day$/.test(words) && someDayOf.test(right)) return false;
  // "in a year when mills shut": the one that is told of.
  if (
    /^an? (?:year|month|week|day|decade|century)$/.test(words) &&
    /^\s(?:when|in\swhich)\b/.test(right) &&
    /\bin\s$/.test(before(lower, start, 3))
  )
    return false;
  // "the fifth in as many years", "how many days were left".
  if (words.startsWith('many') && /\b(?:as|how) $/.test(before(lower, start, 4))) return false;
  if (/^(?:some|many)\s+day$/.test(words) || (words === 'one day' && hoped.test(before(lower, start)))) return false;
  if (/[$£€#.,]$/.test(before(lower, start, 1))) return false;
  // "a year-earlier loss", "a 12-year-old girl": an age is no length of time that passes.
  if (
    /^-earlier/.test(after(lower, end)) ||
    /years?[\s-]+old$/.test(words) ||
    (/year/.test(words) && /^(?:[\s-]+olds?\b|\s+of\s+age\b)/.test(after(lower, end))) ||
    (/old$/.test(words) && /^\s+(?:baby|boy|child|daughter|girl|infant|son|twins?)\b/.test(after(lower, end)))
  )
    return false;
  return !/^['’]s\s+(?:day|night)/.test(after(lower, end));
};

/** "the last two weeks", "the following two weeks"; but "may last two weeks", "following two weeks of rain" and "following a day of rain". */
export const counted: Guard = (_text, lower, start) => {
  const left = before(lower, start);
  if (lower.startsWith('last', start))
    return !/(?:\b(?:to|will|would|can|could|may|might|should|must|not|usually|often)|n['’]t)\s+$/.test(left);
  return !lower.startsWith('following', start) || /\bthe\s+$/.test(left);
};

/** "will close in two weeks" looks ahead to a day; "fell most in two weeks", "was to be the first in two decades", "from four to five in a week" and "one in a century" measure, as does "will close for the first time in ten years". */
export const aheadIn: Guard = (_text, lower, start, end) =>
  !/\b(?:time|one|once) in\s+$/.test(before(lower, start, 10)) &&
  !/\b(?:first|second|third|fourth|fifth|last|only|\d+(?:st|nd|rd|th)|[a-z]+est)\b[^.;]{0,40} to [^.;]{0,60}\bin\s+$/.test(
    before(lower, start, 110),
  ) &&
  !(
    /decade|centur|year/.test(lower.slice(start, end)) &&
    /\b(?:first|only|[a-z]{2,}est)\b(?: [\w’'-]+){1,6} in\s$/.test(before(lower, start, 60))
  ) &&
  /\b(?:will|would|['’]ll|to (?!\d|(?:the|an?|his|her|its|their|our|my|one|two|three|four|five|six|seven|eight|nine|ten)\b)|due\b|expected|planned|scheduled)[^.;]{0,60}\bin\s+$/.test(
    before(lower, start, 90),
  );
