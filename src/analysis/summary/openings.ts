import type { Span } from '../../types/articles.ts';
import { speechCues } from '../lexicon/speech-cues.ts';

/** How a sentence reads where nothing stands before it. */
export type Standing = 'alone' | 'leaning' | 'not-prose';

const marks = /^["'“”‘’([\s]*/u;
// "He said", "These plans", "However," need what stands before. Not "This week", "It is unclear", "It was thought that".
const leaningWords =
  'it|this|these|those|such|that|however|but|and|or|so|yet|meanwhile|moreover|furthermore|also|besides|therefore|thus|nevertheless|nonetheless|instead|otherwise|still|then|similarly|likewise|consequently|afterwards|hence|both|neither|too|others';
const leaningPhrases =
  'in addition|in contrast|by contrast|on the other hand|on the contrary|for example|for instance|as a result|as such|that is why|at the same time|at the time(?! of)|at that time|by then|since then|until then|in turn|in other words|the former|the latter|the pair|the duo|the couple';
const thisTime = String.raw`(?! (?:year|month|week|weekend|morning|afternoon|evening|summer|autumn|winter|spring|season|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)(?! far this\b)`;
const impersonal = String.raw`(?! (?:is|was|has|will|may|could|might|would|appears|seems) (?:that|to|clear|likely|understood|thought|not known|unclear|hoped|feared|believed|estimated|reported|announced|confirmed|revealed|alleged|claimed)\b)`;
// Words that name nobody: a pronoun behind them has nobody to stand for.
const plain =
  "(?:[\\p{Ll}\\d][\\p{Ll}\\d'’-]*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)";
/** Of an opening in lower case up to its first letter, without marks: what shows that it leans. */
const leaning: readonly RegExp[] = [
  new RegExp(`^(?:${leaningWords}|${leaningPhrases})\\b${thisTime}${impersonal}`, 'iu'),
  /^(?:he|she|they|him|her|them|his|hers|its|their|theirs)\b/u,
  // "Asked the same thing, the union said".
  /^asked (?:the same|(?:about|whether|if|why|how|what|when) (?:this|that|it|he|she|they)\b)/u,
  // "After his arrival", "When she left": the pronoun comes before anybody is named.
  new RegExp(
    `^(?:when|while|as|if|after|before|since|in|at|on|during|for|with|by|asked|speaking|despite|although|though|until) (?:${plain} ){0,4}(?:he|she|they|his|her|their|him|them)\\b`,
    'u',
  ),
  // "Ten years later, she led", "In a letter, they said"; a clause may name somebody: "When the keeper came, he".
  new RegExp(
    `^(?!(?:when|while|if|although|though|unless|because|once|where)\\b)${plain}(?:,? ${plain}){0,7}, (?:he|she|they)\\b`,
    'u',
  ),
  // "According to him", "One of those", "In this way".
  new RegExp(
    `^(?:in|on|at|for|with|after|during|by|as|from|to|of|under|despite|about|among|against|beyond|since|until|before|like|unlike|without|(?:according|due|prior|thanks) to|because of|along with|(?:one|some|most|many|all|each|two|three|four|five|none|half|part|several) of) (?:this|that|these|those|him|them|it)\\b${thisTime}`,
    'u',
  ),
  // "Many were", "Another went to the pier": of whom is said before.
  /^(?:another|one|two|three|some|many|most|all|several|few) (?:(?:was|were|is|are|had|has|have|said|says|say|told|did|do|would|could|can|will|also|went|came|took)\b|\p{Ll}+ed (?:the|an?|to|in|on|at|for|with|that|from|by|into|their|his|her|out|up)\b)/u,
  // "The next day", "Two weeks later": the time of something else.
  /^(?:the (?:previous|following|next|same) (?:minute|hour|day|night|morning|afternoon|evening|week|weekend|month|year|season)|(?:\p{L}+ )?(?:moment|minute|hour|day|night|week|month|year|decade)s? (?:later|earlier|afterwards?|(?:after|before)(?=,))|(?:later|earlier)(?=,| that)|(?:shortly|soon) (?:after|afterwards|before)(?=,))(?!\p{L})/u,
  /^not only (?:did|do|does|was|were|is|are|had|has|have|will|would) (?:he|she|they|it)\b/u,
];
// Speech without its speaker; "LM:" is who answers in an interview.
const speech =
  /^(?:\p{Lu}[^:()]{0,40}(?:\)\)|:) (?:Well|Yeah|Yes|No|Oh|So|And|But)?,? ?)?(?:I|we|my|our|you|your|We|My|Our|You|Your)\b(?!\.)|^\p{Lu}{1,3}: /u;
const pageFurniture =
  /^(?:scroll down|click here|read more|see also|watch|listen|share|follow us|sign up|subscribe|photo|image|picture|video|related|advertisement|e-?mail|copyright|©)\b(?=.{0,60}$)|contributed to this (?:report|story|article)|^sorry we are (?:not|unable)|\ball rights reserved\b/iu;

/** Says whether a sentence can be understood without the one before it, and whether it is prose at all. Looks at its first and last words. */
export function standingOf(sentence: string): Standing {
  const opening = sentence.slice(0, 120);
  if (pageFurniture.test(sentence.length > 240 ? opening : sentence)) return 'not-prose';
  const bare = opening.replace(marks, '');
  const lowered = bare.charAt(0).toLowerCase() + bare.slice(1);
  return speech.test(bare) || leaning.some((pattern) => pattern.test(lowered)) ? 'leaning' : 'alone';
}

const foretold =
  /^["'“‘(\s]{0,3}(?:[Tt]he(?:y|ir)|[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b[^\n]{0,200}[\p{Ll},:] (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}\p{Ll}/u;

/** Says whether a sentence at the top names whom its pronoun stands for: "They had been shut twice when the gates of Port Ellery were opened." */
export function isForetold(sentence: string): boolean {
  return foretold.test(sentence.slice(0, 400));
}

/** Says whether a sentence ends as prose does; headings and captions often do not. */
export function endsAsProse(sentence: string): boolean {
  return /[.!?…。！？।۔؟]["'”’»」』)\]]{0,3}$/u.test(sentence.slice(-8));
}

/** Says whether a quotation begins in a sentence and goes on behind it. */
export function leavesQuotationOpen(sentence: string): boolean {
  if (sentence.lastIndexOf('“') > sentence.lastIndexOf('”')) return true;
  // An apostrophe stands between letters or behind one: only a mark with none behind it closes.
  if (/(?:^|[\s([:])‘(?!\d)[^’]*$/u.test(sentence)) return true;
  return sentence.includes('"') && sentence.split('"').length % 2 === 0;
}

/** Says whether a sentence of a text only names who spoke the words before it: `Tomas Varga told the jury.` behind a quotation. */
export function isAttribution(text: string, { start, end }: Span): boolean {
  if (end - start > 120 || !/["”’]\s{0,2}$/u.test(text.slice(Math.max(0, start - 4), start))) return false;
  const words = text.slice(start, end).split(/\s+/u);
  return words.length <= 9 && words.some((word) => speechCues.has(word.toLowerCase().replace(/[,.]$/u, '')));
}

/** Says whether a paragraph opens on who speaks in an interview or a transcript: `COURIER: …`, `Q: …`, `((Lena Marsh)) …`. */
export function isTurn(paragraph: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\d .'’-]{0,30}: |\(\([^()\n]{1,40}\)\))/u.test(paragraph);
}

const conversation =
  /\b(?:we|our|you|your|my|[Ii]['’](?:m|ve|d|ll)|I (?:am|think|know|want|guess|mean|do|don['’]t|can|could|would))\b/u;

/** Says whether a sentence talks to somebody without quotation marks, as answers in an interview do. */
export function isConversation(sentence: string): boolean {
  return conversation.test(sentence) && !/["“”]|(?:^|\s)['‘](?=\p{L})/u.test(sentence);
}
