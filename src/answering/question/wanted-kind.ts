import { bodyNouns, personNouns } from '../../analysis/lexicon/roles.ts';
import { type AnswerKind, kindForNoun } from './answer-kinds.ts';

/** What a question wants. */
export interface Wanted {
  readonly kind: AnswerKind;
  /** The words that name the kind. */
  readonly focus: string;
}

type Pattern = readonly [pattern: RegExp, kind: AnswerKind];

// Order matters: the longer way to ask comes first. Each is looked for at the first question word of the text.
const patterns: readonly Pattern[] = [
  [/\bhow (?:long|many (?:years|months|weeks|days|hours)) ago\b/iu, 'date'],
  [/\bhow (?:long|much time)\b/iu, 'duration'],
  [/\bhow old\b/iu, 'number'],
  // A runner's, not that of the day.
  [
    /\bwhat time (?:did|does|has|had) (?:[\p{L}'-]+ ){1,3}(?:run(?! (?:aground|into|out|over|off|away))|swim|finish|ski|row|clock|post|record|do)\b/iu,
    'duration',
  ],
  [
    /\bhow (?:strong|powerful|far|tall|high|deep|heavy|big|large|wide|fast|hot|cold|warm|thick|small|close)\b/iu,
    'measure',
  ],
  [/\bhow many (?:years|months|weeks|days|hours|minutes|seconds|decades|centuries)\b/iu, 'duration'],
  [
    /\bhow many (?:miles|kilomet\w+|met\w+|feet|acres|tons|tonnes|pounds|kilograms|degrees|inches|square)\b/iu,
    'measure',
  ],
  [/\bhow (?:many|often|frequently)\b/iu, 'number'],
  [/\bhow much (?:money|does\b.* cost|did\b.* (?:cost|pay|spend)|is\b.* worth|was\b.* worth)/iu, 'money'],
  [
    /\bhow much\b.*\b(?:cost|costs|pay|pays|paid|spend|spent|worth|earn|raise|raised|owe|donate|donated|donating|give|gave|given|giving|charge|sell|sold|buy|price|fine|fined|invest|budget)\b/iu,
    'money',
  ],
  [
    /\bhow much (?:higher|lower|longer|shorter|taller|deeper|closer|rain|rainfall|snow|water|land|weight)\b|\bhow much (?:has|have|had|did|does|do|will)\b.*\b(?:rise|risen|grow|grown|sink|sunk|shrink|shrunk|weigh)\b/iu,
    'measure',
  ],
  [/\bhow much\b/iu, 'number'],
  [/\b(?:what(?:'s|s)?|what is|what was|what are|what were)\b.*\bworth\b/iu, 'money'],
  [/\bwhat (?:did|does|do|will|would)\b.* (?:cost|charge|earn|fetch|sell for)\b/iu, 'money'],
  [/\bwhat(?:'s|s| is| was| are| were| did| does| do| will)\b.* pay(?:ing)?(?: (?:for|to)\b|[?.! ]*$)/iu, 'money'],
  [/\b(?:what|which) (?:percentage|percent|proportion|share|fraction)\b/iu, 'percent'],
  [/\b(?:what|which)(?:'s| is| was)? (?:the )?(?:year|years)\b/iu, 'year'],
  [/\b(?:what|which) (?:was |is )?(?:the )?(?:exact )?(?:date|day|month|time|century|decade)\b/iu, 'date'],
  [/\b(?:on|in|during|since) (?:what|which) (?:date|day|month|century|decade)\b/iu, 'date'],
  [/\bwhen(?:'s|s)?\b/iu, 'date'],
  [/\b(?:what|which) part of (?!the (?:body|brain|plan|law|bill))/iu, 'place'],
  [/\b(?:what|which)(?:'s| is| was)? (?:the )?(?:name of the )?(?:\p{L}+ )?(?:web ?site|web site)\b/iu, 'name'],
  [
    /\b(?:what|whats)(?:'s| is| was| are| were)? (?:[\p{L}'-]+ ){1,4}(?:real|full|birth|maiden|stage|first|middle|last|old|former|original) names?\b/iu,
    'name',
  ],
  [/\bwhere(?:'s|s)?\b/iu, 'place'],
  [/\b(?:why|how come)\b/iu, 'reason'],
  [/\bwhat (?:happened|happens|has happened|'s new|is new|went on)\b/iu, 'event'],
  [
    /\bwhat (?:has |had )?(?:made|makes|caused|causes|led|leads|started|sparked|triggered|prompted|provoked|set off)\b/iu,
    'reason',
  ],
  [/\bwho(?:m|se|'s|s)?\b/iu, 'person'],
];

// "What kind of fish", "which of the two rivers", "what is the name of the ship": the noun that is asked for.
const wantedNoun =
  /\b(?:what|which|whats|what's)(?:'s| is| was| were| are)? (?:(?:the|a|an|other|other two|two|three|main|major|first|last|only|new|specific|particular|famous) )*(?:(?:kinds?|types?|sorts?|forms?|names?|titles?|class|classes|part|parts|one) (?:of|for) )?(?:(?:the|a|an|this|these|those) )?([\p{L}-]+)(?: ([\p{L}-]+))?(?: ([\p{L}-]+))?/iu;

/** Reads what kind of answer a question wants. */
export function readKind(text: string): Wanted {
  const at = findAsking(text);
  if (at < 0) return isYesNo(text) ? { kind: 'yes-no', focus: '' } : keywordsWanted(text);
  const rest = text.slice(at);
  if (readWhoIs(rest) !== undefined) return { kind: 'thing', focus: '' };
  const sized = sizeOf.exec(rest)?.[1] ?? '';
  const ofSize = kindForNoun(sized);
  if (sizes.has(ofSize)) return { kind: ofSize, focus: sized };
  const before = text.slice(Math.max(0, at - 12), at);
  const asked = /^(?:what|which|whats)\b/iu.test(rest);
  for (const [pattern, kind] of patterns) {
    const found = pattern.exec(before + rest);
    if (found && found.index <= before.length + 1 && found.index + found[0].length > before.length) {
      return { kind, focus: focusOf(found[0]) };
    }
  }
  if (!asked) return { kind: /^how/iu.test(rest) ? 'manner' : 'thing', focus: '' };
  const owner = ownersName.exec(rest)?.[1];
  if (owner !== undefined) return { kind: isPerson(owner) ? 'person' : 'name', focus: owner };
  const noun = wantedNoun.exec(rest);
  if (noun?.index !== 0) return { kind: 'thing', focus: '' };
  const wanted = nounWanted(noun.slice(1).filter((word): word is string => word !== undefined));
  // "What was the captain looking for" wants no person, "what was the name of the captain" does.
  const about =
    wanted.kind === 'person' &&
    /^(?:what|whats|what's)(?:'s| is| was| were| are)? (?:the|a|an|this|that) (?!names?\b)/iu.test(rest) &&
    !/\b(?:called|named)[?.! ]*$/iu.test(rest);
  return about ? { kind: 'thing', focus: '' } : wanted;
}

const askingWords = 'what|which|who|whom|whose|when|where|why|how|whats|wheres|whens|whos';
const asking = new RegExp(`\\b(?:${askingWords})\\b`, 'iu');
const asksFirst = new RegExp(`^(?:[\\p{L}-]+ )?(?:${askingWords})\\b`, 'iu');
const asksLater = new RegExp(`[,;:.!?–—-] ?(?:(?:and|so|but|then) )?(?=(?:${askingWords})\\b)`, 'giu');

// The word that asks: the first, but of "the keeper who fell off the pier, how old was she" the one that opens the last clause.
function findAsking(text: string): number {
  const first = text.search(asking);
  if (first < 0 || asksFirst.test(text)) return first;
  const later = [...text.matchAll(asksLater)].at(-1);
  return later ? later.index + later[0].length : first;
}

/** Reads whom a question asks about by name: "Who is Hannah Oduya" has the name and wants what she is; "who is harbour master" wants the name. */
export function readWhoIs(text: string): string | undefined {
  const name = /^who(?:['’]?s| is| was| are| were) ((?:[\p{L}.'’-]+ ){0,3}[\p{L}.'’-]+)[?.! ]*$/iu.exec(text)?.[1];
  if (name === undefined || /^(?:the|an?|in|on|at|he|she|it|they|that|this)\b/iu.test(name)) return undefined;
  const words = name.split(' ');
  const named = words.every((word) => /^\p{Lu}/u.test(word)) && kindForNoun(words.at(-1) ?? '') === 'thing';
  return named ? name.replace(/[.!]+$/u, '') : undefined;
}

// "What was the judge's name", "whats the mayors name"
const ownersName =
  /^(?:what|whats)(?:'s| is| was| are| were)? (?:the |his |her |their )?(?:\p{L}+ )?(\p{L}+?)(?:['’]s|s['’]?) names?[?.! ]*$/iu;

// Of all that can be somebody, not only of those who are asked for most; a body is nobody.
function isPerson(noun: string): boolean {
  const kind = kindForNoun(noun);
  if (kind !== 'thing') return kind === 'person';
  const lower = noun.toLowerCase();
  return [lower, lower.replace(/s$/u, '')].some((each) => personNouns.has(each) && !bodyNouns.has(each));
}

// "How big a fine", "how much bail", "how deep in debt", "how high was the price"
const sizeOf =
  /^how (?:(?:big|large|high|low|small|great|hefty|heavy|steep|deep) (?:of )?(?:an? |in |(?:(?:is|was|are|were) )?the )|much )(\p{L}+)/iu;
const sizes: ReadonlySet<AnswerKind> = new Set(['money', 'percent']);

// "Ferry ticket price", "bridge price tag", "date the ferry sank", "Quell's last day in office"
const asksAtEnd = new Set(
  'date birthday price cost salary fee fare budget population number amount percentage reason cause'.split(' '),
);
const keyed: readonly Pattern[] = [
  [/\bprice tag[?.! ]*$/iu, 'money'],
  [/\bdeath toll[?.! ]*$/iu, 'number'],
  [/^(?:exact |official )?(?:date|day)\b|\b(?:first|last) day\b/iu, 'date'],
  [/\b(?:birthplace|place of birth)\b/iu, 'place'],
];

// "Brill's real name", "population of Port Ellery": the noun behind the owner or before "of" tells the kind.
function keywordsWanted(text: string): Wanted {
  for (const [pattern, kind] of keyed) {
    const found = pattern.exec(text);
    if (found) return { kind, focus: found[0] };
  }
  const noun = /\b(?:(\p{L}+) of\b|['’]s? (?:\p{L}+ ){0,2}(\p{L}+)[?.! ]*$)/iu.exec(text);
  const closing = /(\p{L}+)[?.! ]*$/u.exec(text)?.[1] ?? '';
  const wanted = noun?.[1] ?? noun?.[2] ?? (asksAtEnd.has(closing.toLowerCase()) ? closing : '');
  const kind = kindForNoun(wanted);
  return kind === 'thing' ? { kind, focus: '' } : { kind, focus: wanted };
}

// Of "what German poet wrote", the kind is in "poet": the first of the next words that tells one; before the verb only.
function nounWanted(following: readonly string[]): Wanted {
  for (const [index, word] of following.entries()) {
    if (
      /^(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|of|in|to|the|that|for|on|by|at|with|from)$/iu.test(
        word,
      )
    )
      break;
    const kind = isPerson(word) ? 'person' : kindForNoun(word);
    if (kind !== 'thing') return { kind, focus: following.slice(0, index + 1).join(' ') };
  }
  const stop = following.findIndex((word) =>
    /^(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|of|in|to|the|that|for|on|by|at|with|from)$/iu.test(
      word,
    ),
  );
  return { kind: 'thing', focus: stop === 0 ? '' : (following[0] ?? '') };
}

// "How many people": the counted noun stands beside the number in the answer, so it is no mere focus; "what year" is.
function focusOf(found: string): string {
  return /\b(?:what|which|ago)\b/iu.test(found) ? found : '';
}

function isYesNo(text: string): boolean {
  return /^(?:(?:so|and|but|hey|well|ok|hi|hello)[, ]+)*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/iu.test(
    text,
  );
}
