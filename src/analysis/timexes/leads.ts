import type { Candidate } from './meaning.ts';

// Words before that belong to the expression in TIMEX3: "early May", "the end of 2003", "earlier this month".
const part =
  /(?:^|[^a-z])((?:sometime |(?:the )?(?:very )?(?:end|start|beginning|middle|close|rest|early days|(?:first|second|last|latter|early|late) (?:half|part)) of )?(?:the )?(?:(?:early|earlier|late|later) in the |(?:very )?(?:early|late|mid|middle|earlier|latter|early to mid|mid to late)(?: in| on)?[ -])?)$/;
const article = /(?:^|[^a-z])(the )$/;
// "the" belongs to a period, a decade and to steps from one date to another, not to "the May 9 vote" or "the 1956 film".
const takesArticle =
  /^(?:(?:(?:late|early|mid)[ -])?(?:\d{3}0s|['’]?\d0s)|.*(?:century|ies| quarter| period)$|(?:first|second|third|fourth|final|last|latter|1st|2nd|3rd|4th) (?:fiscal )?(?:quarter|half|week|day|month|[a-z]+day (?:of|in) )|\d{4} (?:first|second|third|fourth|quarter)|fiscal (?:first|second|third|fourth)|(?:last|past|next|following|previous|preceding|prior|current|same|coming|upcoming|ensuing|latest|recent|year-earlier|first|final|opening|closing|corresponding|comparable|similar|like) |weekend|(?:week|month) of |day |summer|winter|autumn|spring|fall|future|past|near |time$|(?:quarter(?: a year (?:ago|earlier))?|(?:full )?year|month|week|day)$|\d+(?:st|nd|rd|th) of |night before|year-ago|(?:week|weekend|month|year) before last$|(?:morning|afternoon|evening|night) of |(?:morning|afternoon|evening)$)/;
// "nearly two years", "more than a week"; "only five hours" and "within a week" are told apart from their length.
const measure =
  /(?:^|[^a-z])((?:at least|no more than|no less than|more than|less than|fewer than|up to|over|under|nearly|almost|another|an additional|additional|each of) )$/;
const window = 48;

/** Where an expression begins when the words before it that belong to it are counted in. */
export function leadBefore(lower: string, free: number, candidate: Candidate): number {
  const { meaning, start, end } = candidate;
  const type = meaning.kind === 'value' ? meaning.type : 'DATE';
  if (type === 'SET') return start;
  const words = lower.slice(start, end).replace(/\s+/g, ' ');
  const left = lower.slice(Math.max(free, start - window), start).replace(/\s/g, ' ');
  if (type === 'DURATION') return start - lengthLead(left, words);
  if (/^(?!quarter|same|corresponding|comparable|similar|like).*(?:ago|earlier|later)$/.test(words))
    return start - (measure.exec(left)?.[1]?.length ?? 0);
  if (meaning.kind === 'value' && meaning.value.endsWith('_REF')) {
    return (
      start -
      (/^(?:future|past$|(?:recent|distant) past|(?:near|distant|immediate|not)\b|time )/.test(words)
        ? (article.exec(left)?.[1]?.length ?? 0)
        : 0)
    );
  }
  const later = /^(?:that|the same) /.test(words) && /(?:^|[^a-z])later $/.test(left) ? 6 : 0;
  if (meaning.kind === 'time' && /around $/.test(left)) return start - 'around '.length;
  const lead = later > 0 ? 'later ' : (part.exec(left)?.[1] ?? '');
  // "the" alone stays outside where the expression takes none.
  if (lead === 'the ' && !takesArticle.test(words)) return start;
  return start - lead.length;
}

// "the past two years", "for the year ended in May"; but "the [two-day] rally", "the [two day] rally".
const lengthTakesArticle = /^(?:(?:fiscal )?year$|year-|\w+ \w+|past|last|next|first|coming|final|previous)/;
const attributive =
  /(?<!^year)-|^(?!(?:year-\w+|past|last|next|first|final|coming|previous|fiscal|one|an?) )\w+ (?:day|week|month|year|hour|minute)$/;

function lengthLead(left: string, words: string): number {
  const takes = lengthTakesArticle.test(words) && !attributive.test(words);
  const the = takes ? (article.exec(left)?.[1]?.length ?? 0) : 0;
  return (
    the +
    (measure.exec(left.slice(0, left.length - the))?.[1]?.length ?? 0) *
      (the > 0 ? Number(/each of $/.test(left.slice(0, left.length - the))) : 1)
  );
}
