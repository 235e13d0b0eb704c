import { afterThe } from './part-guards.ts';
import type { Guard } from './rule.ts';
import { after, before, capital, cue } from './surroundings.ts';

/** "a woman in her forties". */
export const noAge: Guard = (_text, lower, start) =>
  !/\b(?:his|her|their|my|our|your)\s+(?:early\s+|mid[\s-]*|late\s+)?$/.test(before(lower, start));

/** "cars of the 70s", but not "a man in his 70s", "highs in the 80s", "scored in the 90s". */
export const bareDecade: Guard = (_text, lower, start, end) => {
  const led =
    /(?:\b(?:of|from|since|during|through|like) the |\b(?:early|mid|late)[ -]|\b(?:of|from|since|during|in) the [3-9]0s (?:and|or|to) (?:the )?|\d{3}0s,? (?:and|or|to) (?:the )?)$/;
  if (!led.test(before(lower, start)) || !noAge(_text, lower, start, end)) return false;
  const around = before(lower, start, 80) + after(lower, end, 40);
  return !/\b(?:temperatures?|degrees?|highs?|lows?|mercury|scor(?:e|es|ed|ing)|shot|mph|miles an hour|per ?cent|age[ds]?|cents|dollars|shares?|stocks?|worth|weather)\b/.test(
    around,
  );
};

/** Four figures are a year unless they count, measure or number something. */
export const yearFigures: Guard = (text, lower, start, end) => {
  const left = before(lower, start);
  const right = after(lower, end);
  if (/[$£€#¥.,:/+=\d@_-]$/.test(left) && !/(?:[a-z]|\d{4})\s?[-/]$/.test(left) && !/[a-z]{3}[,.:]$/.test(left))
    return false;
  if (
    /^(?:[.,:]\d|%|\s?(?:percent|per\s+cent|km|kg|mm|cm|mph|feet|ft|meters|metres|miles|kilometers|points|pounds|tons|tonnes|dollars|euros|yen|people|persons|men|women|troops|soldiers|passengers|votes|jobs|words|pages|seats|square|degrees|billion|million|thousand|hundred|hours|gmt|utc|hrs|index|block\s+of)\b(?!['’]s)|-(?:met[er]{2}|mile|foot|yard|pound|seat|page|year|word)\b|\s[a-z]+\s(?:avenue|ave\.|boulevard|road|drive)(?![a-z]))/.test(
      right,
    )
  )
    return false;
  if (/^[a-z_@]|^[-–]\d{3,}[-–]|^-(?:[a-z]{1,2}\d|n?cov\b)/.test(right)) return false;
  if (
    /(?:no\.?|number|flight|route|gate|page|room|highway|model|bus|suite|box|section|article|chapter|resolution|channel|about|approximately|nearly|almost|some|least|roughly|only|than|estimated|total\s+of|boeing|windows|russell|area)\s+$/.test(
      left,
    )
  )
    return (
      (/(?:earlier|later|before|rather|more)\s+than\s+$/.test(left) &&
        /^\s*[,.;]/.test(right) &&
        !/more\s+than\s+$/.test(left)) ||
      // "until about 2060", "from roughly 1948 to 1951", "since at least 2003".
      /\b(?:until|since|in|by|from|around|before|after|between|through)\s+(?:about|roughly|approximately|at\s+least)\s+$/.test(
        left,
      )
    );
  // "its 2002 series", "Oduya's 1891 proofs", "pre-1970 days", "the Harbours Act 2012 extends".
  const cued =
    cue.test(left) ||
    /(?:\b(?:pre|post)[-–]|\b(?:its|his|her|their|our)\s+|['’]s\s+)$/.test(left) ||
    /\p{L}\s\p{Lu}\p{Ll}+\s$/u.test(before(text, start));
  // "1,999 riders", "1999 riders": a plural noun after figures that nothing marks as a year.
  if (
    !cued &&
    /^\s+\p{Ll}+(?<![siu])s\b/u.test(text.slice(end, end + 24)) &&
    // "expect 1990 earnings of $3".
    !/^\s+(?:was|is|has|as|its|his|this|earnings|sales|results|revenues|profits|figures|levels|elections|estimates|prices)\b/.test(
      right,
    )
  )
    return false;
  const year = Number(lower.slice(start, start + 4));
  // "by 2100", "between 2006 and 2100", but "2100 sites".
  if (year >= 2100)
    return /\b(?:by|in|until|beyond|year|\d{4}\s+(?:and|to))\s+$/.test(left) && !/^\s+[a-z]+s\b/.test(right);
  // "from over 1000 sites"
  return year >= 1400 || (cued && !/\b(?:over|than|for|as|into)\s+$/.test(left));
};

/** "'98" after a name or at the start, not a closing mark before a number. */
export const shortYear: Guard = (_text, lower, start, end) =>
  /(?:^|[\s(])$/.test(before(lower, start)) && /^(?:\s|[,.;)]|$)/.test(after(lower, end));

/** "fall", "spring" and "winter" as seasons, not "to spring", "a fall in prices". */
export const seasonName: Guard = (text, lower, start, end) => {
  const word = lower.slice(start, end);
  const left = before(lower, start);
  const right = after(text, end);
  if (/^\s+\p{Lu}/u.test(right) && capital.test(text.slice(start))) return false;
  // "the Summer of Love".
  if (capital.test(text.slice(start)) && /^\s+of\s+\p{Lu}/u.test(right)) return false;
  if (/^[-–]\p{L}|^\s+(?:Olympics|Games)\b/u.test(right)) return false;
  const cued =
    /(?:in|into|during|by|until|since|of|over|for|through|throughout|before|after|early|late|mid|all)[\s-]+(?:the[\s]+)?(?:early |late |mid-?)?$/.test(
      left,
    );
  // "spent the spring and early summer at sea".
  if (/\b(?:the|early|late|in|during|throughout)\s+$/.test(left) && otherSeason.test(right)) return true;
  if (word === 'fall' || word === 'spring')
    return (
      cued &&
      !/\bto\s+(?:the\s+)?$/.test(left) &&
      !/^\s+(?:of|in|from|to|off|short|into|out|behind|below|under|guys?|back)\b/.test(right) &&
      (word !== 'fall' || /the\s+$|late\s+|early\s+|mid-?$|in\s+$|by\s+$/.test(left))
    );
  return cued || /(?:the|every|each)\s+$/.test(left);
};

const otherSeason = /^ (?:and|or|to|through) (?:(?:the|early|late) ){0,2}(?:spring|summer|autumn|fall|winter)\b/;

/** "in fall 2014", "Spring 2014"; but "prices will fall this year". */
export const seasonOfYear: Guard = (text, lower, start, end) =>
  !/^(?:fall|spring)\b/.test(text.slice(start, end)) ||
  !/(?:\b(?:to|will|would|could|can|may|might|should|must|not|did|and|or|they|we|it|which|that)|n['’]t|[a-z]{2}s)\s+$/.test(
    before(lower, start),
  );

/** "will one day be a port". */
export const hoped = /(?:\b(?:will|would|could|might|may|can|to)|['’]ll)\s+$/;

/** "in the past" but not "went past the gate"; "soon" but not "as soon as"; "the future" but not "future payments". */
export const referenceWord: Guard = (_text, lower, start, end) => {
  const word = lower.slice(start, end).replace(/\s+/g, ' ');
  const left = before(lower, start);
  const right = after(lower, end);
  switch (word) {
    case 'past':
      return (
        /\b(?:in|from|of|with|distant|recent) the\s+$|\b(?:distant|recent)\s+$/.test(left.replace(/\s+/g, ' ')) &&
        !/^\s+(?:\d|few|several|couple|tense|participle)/.test(right)
      );
    case 'soon':
      // "the rebels soon fled" tells the past, "as soon as" no time at all.
      return (
        /(?:\b(?:will|would|could|may|might|can|shall|to|very)\s+(?:be\s+)?|['’]ll\s+)$/.test(left) ||
        /^\s+(?:will|would)\b|^\s*[.!?]/.test(right)
      );
    // "will one day be a port", but "it took one day".
    case 'one day':
      return hoped.test(left);
    case 'future':
      return (
        /\b(?:the|in|near|not-too-distant|distant)\s+$/.test(left) &&
        !/\bforeseeable\s+$/.test(left) &&
        !/^\s+(?:generations?|contracts?)\b/.test(right)
      );
    case 'current':
      return !/^\s+(?:account|affairs)\b/.test(right);
    // "the recent sale" names one thing, "recent sales" say when.
    case 'recent':
      return !/^-/.test(right) && !/\b(?:an?|the|its|his|her|their|our|my)\s+(?:most\s+)?$/.test(left);
    // "will now receive it next month" is no present.
    case 'now':
      return !/^-/.test(right) && !/\b(?:will|would)\s+$/.test(left);
    default:
      return !/^-/.test(right);
  }
};

/** "the following Tuesday", but not "after the quake, and following Tuesday's flood". */
export const noPreposition: Guard = (text, lower, start, end) =>
  !lower.startsWith('following', start) || afterThe(text, lower, start, end);
