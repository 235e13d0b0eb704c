import { pastForms } from '../lexicon/past-forms.ts';

const future = [
  "will|would(?! have)|shall|won['’]t|supposed to|set (?:to|for)|scheduled|expected|expects?|expecting|prepar(?:e|ing) for|anticipated|anticipates?|(?<!originally )(?<!previously )(?<!had been )(?<!had )planned|plans? (?:to|for)|planning|intends?|upcoming|predicts?|forecast to",
  '(?<!originally )(?<!previously )due(?! to (?:an?|the|its|their|his|her|this|that|these|low|high|bad|poor|lack|[a-z]+ing|concerns?|fears?)\\b)',
  '(?:is|are|was|were) to|(?<!(?:seem|appear|prov|turn|claim|believ|report|consider|alleg|feel|said|used|known|thought|found|happen)(?:ed|s)?(?: out)? )to be|going to|deadline|takes effect|slated|tentatively|bound for|(?:postponed|delayed|extended) (?:to|until|till|through)',
  'payable|calling for|likely to|ready to|about to|hopes? to|aims? to|wants? to|agreed to|(?:urged|invited)(?= [^.;]{1,60} to (?!an?\\b|the\\b|his\\b|her\\b|its\\b|their\\b))|need to|must|so that|may (?:be|not|have to)|(?:it|he|she|they|we|who|which) may(?! have)|(?:should|might)(?! have)|could be(?! reached)',
  // "a promise to close the mill in May", "a meeting was possible on Friday".
  '(?:promised|promises|vowed|vows|pledged|pledges|decided|threatened|threatens|intended|aimed|committed|(?<!had )hoped|(?<!had )wanted) to',
  '(?:agreement|offer|decision|proposal|order|pledge|promise|invitation|(?<!under )contract|request|chances?|eligible|in time) to|potential|(?<!even |as )if|chances? of [a-z]+ing(?= (?:in|on))|possible|in time for',
].join('|');
const past = `said|says|after [a-z]+ing|${pastForms.join('|')}|since|ago|(?!united|hundred|indeed|speed|need|breed|seed|feed|proceed|exceed)[a-z]{2,}ed`;
const cues = new RegExp(`(?:(?<future>(?<![a-z])(?:${future})|['’]ll)|(?<![a-z])(?<past>${past}))(?![a-z])`, 'g');
const passive = /(?:\b(?:be|been|being)|['’]ll be|\bto) (?:\w+ly )?$/;
// "are to be tested and handed over": the second participle is of the same plan; in "ruled that it
// must be closed and set a day" it is not.
const joined = /(?:\band|\bor|,) (?:then )?(?:\w+ly )?$/;
// "the third guest to be voted out on Friday": one who was.
const oneOf = /(?:^| )(?:first|second|third|fourth|fifth|last|latest|next|only|[a-z]+(?:th|est)) (?:[a-z'’-]+ ){1,3}$/;
// "shelved its plans for a sale on Friday": they were off by then.
const undone = /\b(?:abandoned|cancell?ed|dropped|scrapped|shelved|suspended|withdrew) (?:[a-z]+ )?$/;
// "will have a shot at it in May", "the proposed cut in June": no verbs.
const nominal = /(?:^| )(?:an?|the|another|its|his|her|their|our|your|my|potential|possible|proposed|planned) $/;
// "will cut rates", "will have left by May", "could hit us": the form after a modal verb is no past one, but for "could have".
const bare =
  /(?:(?:\b(?:will|shall|won['’]t)|['’]ll) (?:not |also |\w+ly )?(?:have (?:\w+ly )?)?|\b(?:would|could|can|may|might|should|must) (?:not |also |\w+ly )?)$/;
const couldHave = /\b(?:would|could|can|may|might|should|must) (?:not |also |\w+ly )?$/;
const limit =
  /(?:^|[^a-z])(?<not>not |up |from |on or )?(?<word>by|until|till|as (?:soon|early) as|no (?:sooner|earlier|later) than)\s+(?:about |around |early |late |the end of |at least )?$/;
// "They moved the vote in most towns to June 2": later than was planned.
const putOff =
  /\b(?:rescheduled|postponed|delayed|adjourned|moved|pushed back|put off|brought forward)\b[^.;]{0,60} (?:to|until|till) $/;
// "announced a blockade for Thursday", but not "the trial for Monday's attack".
const calledFor =
  /\b(?:announced|arranged|called|fixed|ordered|organi[sz]ed|set)\b[^.;]{0,60}\b(?:blockade|boycott|conference|debate|demonstration|election|hearing|march|meeting|parade|protest|rally|referendum|session|strike|summit|talks|trial|vote|walkout)s? for (?:the )?$/;
// A headline: "Schools to stay closed on Friday", without a full stop and another verb.
const headline =
  /^(?:(?!\b(?:is|are|was|were|has|have|had|did|said|says)\b)[^.,;:]){3,60}? to (?!\d|(?:the|an?|his|her|its|their|[a-z]+ing)\b)[a-z]+ [^.,;:]{0,40}$/;
const noStop = /[^.!?"'”’):;,]\s*$/;
// "September wheat", "gold for December delivery": what is traded for a month ahead.
const traded =
  /^ (?:delivery|contracts?|futures|crude|wheat|corn|soybeans?|gold|silver|copper|cotton|coffee|cocoa|sugar|cattle|hogs)\b/;
// "sells ahead of Friday's vote", but not "Ahead of Friday's vote, Brill sold" nor "ahead of the vote on Friday".
const aheadOf = /[^.;,] (?:ahead of|(?:run|lead|build)-?up to)(?: (?!(?:at|in|of|on)\b)[\w'’.-]+){0,4} $/;
// "can be seen from the middle of July".
const canFrom =
  /\bcan\b[^.;]{0,60} (?:from|until|till|through) (?:the )?(?:(?:start|beginning|middle|end) of (?:the )?)?$/;
const denied = /(?:\bnot|n['’]t|\bnever|\bnobody|\bno [a-z]+)\b[^,;]{0,60}$/;
const done = `[^.;]{0,60}?(?:\\b(?:${pastForms.join('|')})\\b|[a-z]{2}ed\\b)`;
const whenDone = new RegExp(`^,? when ${done}`);
// "can stop a flood like that of January 28 that wrecked the quay".
const whichDid = new RegExp(`^ (?:that|which|when) ${done}`);
// A timetable is told in the present tense: "the show opens on Monday".
const timetable =
  /\b(?:starts|begins?|opens|reopens?|closes|expires?|ends|resumes?|reconvenes?|flies|travels|concludes|premieres|goes on (?:show|sale|trial|display)|takes place|kicks off|falls (?:on|due)|leaves|arrives|(?<!\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|the|of|by|more|fewer) )votes|meets|hosts|plays|faces|who (?:play|face|meet)|takes? on|heads to|visits|go(?:es)? to the polls|(?:comes|goes) into (?:force|effect)|debuts|prepares? for|takes? place|taking place|(?:is|are) (?:up for grabs|likely|over)|needs? an?|(?:is|are) (?:arriving|closing|coming|flying|heading|hosting|leaving|meeting|opening|playing|returning|speaking|travell?ing|visiting|voting)|reports (?:its|their)|(?:is|are) forecast|(?:is|are)(?= (?:(?:on|in|at|from) (?:the )?)?$)|runs (?:from|until|till|through|to))(?<rest>(?: [a-z’'-]+){0,10} ?)$/;
// At the head of a sentence the timetable follows: "On May 1, that changes".
const opensWith =
  /^,? (?:(?!(?:said|says|who|which|that|when|as|was|were|had)\b)[\w'’-]+ |that ){1,4}(?:starts|begins|opens|reopens|changes|closes|expires|ends|resumes|kicks off|takes (?:effect|place)|goes on (?:show|sale|trial)|comes into force)\b/;
// What is awaited is named with its month: "is favoured to win before the party's convention in July".
const awaited =
  /\b(?:is|are|['’]re)\b[^.;]{0,80}\b(?:before|until|ahead of|for|at|to) (?:the |its |his |her |their )?(?:[\w'’-]+ ){0,3}(?:conventions?|elections?|primary|primaries|referendum|summit|vote|championships?|olympics|trial|hearing)(?: (?:in|at) [\w'’-]+)? (?:in|on) (?:early |late |mid-)?$/;
// "With frost forecast for Monday, Tuesday will be warm": a day that itself does what is to come.
const subject = /^ (?:will|is (?:forecast|expected|likely|set|due|scheduled|going|to be))\b/;
// "The Otters play Saturday".
const fixture = /[a-z]s(?: \([^()]{1,20}\))? (?:play|meet|face|host|visit) (?:on )?$/;
// "Oduya, who was clerk until May, left": the end of what is over.
const formerly = /\bwho (?:was|were|had|served|led|ran|worked)\b[^.;]{0,60} (?:until|till) (?:early |late |mid-)?$/;
// A request looks ahead: "Ask me in November".
const request =
  /^["'“‘]?(?:please )?(?:ask|call|come|see|wait|join|visit|meet|bring|expect|look|try|return|mark|book|apply|send|watch|check|let|don['’]t|do not) /;

// "Other games scheduled for Wednesday were still held"
const planned = /\b(?:scheduled|planned|set) (?:for|on) (?:the )?$/;
const wentAhead = /^ (?:(?:were|was) (?:still |nevertheless |also )?held|took place|went ahead)\b/;

/** Whether the nearest cue of tense around a place in its sentence looks ahead or back. */
export function directionAt(
  lower: string,
  from: number,
  start: number,
  end: number,
  to: number,
): 'past' | 'future' | undefined {
  const left = lower.slice(Math.max(from, start - 140), start);
  const right = lower.slice(end, Math.min(to, end + 110));
  const before = isTimetable(left) ? 'future' : (last(left) ?? (request.test(left) ? 'future' : undefined));
  // At the head of a sentence the tense follows: "On Monday, the court will rule", "The court on Monday ruled".
  const tense = before ?? (left.trim().length < 16 ? first(right) : undefined);
  if (planned.test(left) && wentAhead.test(right)) return 'past';
  if (noStop.test(lower.slice(Math.max(end, to - 4) - 1, to)) && headline.test(left)) return 'future';
  if (
    tense === undefined &&
    ((left.trim().length < 16 && opensWith.test(right)) || fixture.test(left) || awaited.test(left))
  )
    return 'future';
  if (subject.test(right)) return 'future';
  if (left.includes(' who ') && formerly.test(left)) return 'past';
  if (putOff.test(left) || (left.includes(' can ') && canFrom.test(left))) return 'future';
  if (left.includes(' for ') && calledFor.test(left) && !right.startsWith("'s") && !right.startsWith('’s'))
    return 'future';
  if (aheadOf.test(left) || traded.test(right)) return 'future';
  if (left.endsWith(' of ') && whichDid.test(right)) return 'past';
  const { not, word } = limit.exec(left)?.groups ?? {};
  if (word === undefined) return tense;
  if (word.startsWith('no ')) return 'future';
  // "closed until Friday" ends ahead, "had voted by Friday" and "not until Friday" behind.
  if (not !== undefined) return not.startsWith('not') || not.startsWith('up') ? (tense ?? 'past') : tense;
  if (word === 'by') return tense === 'past' ? 'past' : 'future';
  // "did not exist until Friday", "was empty until Friday, when the circus came".
  return tense === 'past' && (denied.test(left) || whenDone.test(right)) ? 'past' : 'future';
}

function isTimetable(left: string): boolean {
  const rest = timetable.exec(left)?.groups?.rest;
  return rest !== undefined && last(rest) === undefined;
}

function last(text: string): 'past' | 'future' | undefined {
  let found: 'past' | 'future' | undefined;
  let inPlan = false;
  let onlyPlan = true;
  for (const match of text.matchAll(cues)) {
    const before = text.slice(Math.max(0, match.index - 36), match.index);
    if (match.groups?.future !== undefined) {
      if ((match[0] === 'to be' && oneOf.test(before)) || (match[0].startsWith('plan') && undone.test(before)))
        continue;
      found = 'future';
      inPlan = false;
      continue;
    }
    // "will be released on Friday": the participle has no tense of its own.
    const infinitive = bare.test(before) && !(match[0] === 'have' && couldHave.test(before));
    if (infinitive) inPlan ||= found === 'future';
    else if (found === 'future' && (passive.test(before) || (inPlan && onlyPlan && joined.test(before)))) inPlan = true;
    else if (!nominal.test(before)) {
      found = 'past';
      if (!/^sa(?:id|ys)$/.test(match[0])) onlyPlan = false;
    }
  }
  return found;
}

function first(text: string): 'past' | 'future' | undefined {
  for (const match of text.matchAll(cues)) {
    if (match.groups?.future !== undefined) return 'future';
    if (!nominal.test(text.slice(Math.max(0, match.index - 8), match.index))) return 'past';
  }
  return undefined;
}
