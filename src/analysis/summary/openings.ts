/** How a sentence reads where nothing stands before it. */
export type Standing = 'alone' | 'leaning' | 'not-prose';

const marks = String.raw`^["'“”‘’(\[\s]*`;
// "He said", "These plans", "However," need what stands before. Not "This week", "It is unclear", "It was thought that".
const leaningWords =
  'he|she|it|they|him|her|them|his|hers|its|their|theirs|this|these|those|such|that|however|but|and|or|so|yet|meanwhile|moreover|furthermore|also|besides|therefore|thus|nevertheless|nonetheless|instead|otherwise|still|then|similarly|likewise|consequently|afterwards|hence|both|neither|too';
const leaningPhrases =
  'in addition|in contrast|by contrast|on the other hand|on the contrary|for example|for instance|as a result|as such|that is why|at the same time|at the time(?! of)|at that time|by then|since then|until then|in turn|in other words|the former|the latter|the pair|the duo|the couple';
const thisTime = String.raw`(?! (?:year|month|week|weekend|morning|afternoon|evening|summer|autumn|winter|spring|season|time)\b)(?! far this\b)`;
const impersonal = String.raw`(?! (?:is|was|has|will|may|could|might|would|appears|seems) (?:that|to|clear|likely|understood|thought|not known|unclear|hoped|feared|believed|estimated)\b)`;
const leaning = new RegExp(`${marks}(?:${leaningWords}|${leaningPhrases})\\b${thisTime}${impersonal}`, 'iu');
// Speech without its speaker.
const firstPerson = new RegExp(`${marks}(?:I|we|my|our|you|your)\\b(?!\\.)`, 'u');
const firstPersonCapital = new RegExp(`${marks}(?:We|My|Our|You|Your)\\b`, 'u');
// "After his arrival", "When she left": the pronoun comes before anybody is named.
const early =
  /^(?:when|while|as|if|after|before|since|in|at|on|during|for|with|by|asked|speaking|despite|although|though|until) (?:\p{Ll}+ ){0,4}(?:he|she|they|his|her|their|him|them)\b/iu;
const pageFurniture =
  /^(?:scroll down|click here|read more|see also|watch|listen|share|follow us|sign up|subscribe|photo|image|picture|video|related|advertisement|e-?mail|copyright|©)\b(?=.{0,60}$)|contributed to this (?:report|story|article)|^sorry we are (?:not|unable)|\ball rights reserved\b/iu;

/** Says whether a sentence can be understood without the one before it, and whether it is prose at all. Looks at its first and last words. */
export function standingOf(sentence: string): Standing {
  const opening = sentence.slice(0, 120);
  if (pageFurniture.test(sentence.length > 240 ? opening : sentence)) return 'not-prose';
  if (leaning.test(opening) || firstPerson.test(opening) || firstPersonCapital.test(opening) || early.test(opening)) {
    return 'leaning';
  }
  return 'alone';
}

/** Says whether a sentence ends as prose does; headings and captions often do not. */
export function endsAsProse(sentence: string): boolean {
  return /[.!?…。！？।۔؟]["'”’»」』)\]]{0,3}$/u.test(sentence.slice(-8));
}
