interface Cue {
  readonly asked: RegExp;
  readonly told: RegExp;
  /** What speaks for a sentence that tells it. */
  readonly bonus: number;
  /** What speaks against one that does not. */
  readonly loss?: number;
}

/** What short questions ask for in words that no answer repeats, and how sentences tell it. */
const cues: readonly Cue[] = [
  // had that happened before? — the last time the pier shut was in 1931
  {
    asked: /\bpreviously\b|\bever (?:been|happened|done)\b|\bbefore(?: (?:then|that|this|now))?\??$/iu,
    told: /\b(?:(?:last|first|second|third) time|previous(?:ly)?|prior to|before|earlier|ago|back in|not since|never|first since|only (?:one|two|three|four)|in (?:1[0-9]|20)[0-9][0-9])\b/iu,
    bonus: 4,
  },
  // how old was he? — he was 81 and still climbed its stairs
  {
    asked: /\bhow old\b|\bwhat age\b/iu,
    told: /\b(?:aged?|turned|age of)\b|\byears?[- ](?:old|of age)\b|\b(?:was|is|were|are|be) \d{1,3}(?:[.,]| and\b| when\b)|, \d{1,3}[,.]/iu,
    bonus: 2,
    loss: 2,
  },
  // how many have died by now? — the total rose to nine
  {
    asked: /\b(?:by (?:then|now)|so far|in total|altogether|in all|already)\b/iu,
    told: /\b(?:totals?|toll|as of|so far|to date|by now|altogether|overall|number of)\b/iu,
    bonus: 1.5,
  },
];

/** What a question that leans on the one before asks for besides its words: gives what speaks for a sentence as its answer. */
export function readCues(text: string): (sentence: string) => number {
  const asked = text.trimEnd();
  const meant = cues.filter((cue) => cue.asked.test(asked));
  return (sentence) => meant.reduce((sum, { told, bonus, loss = 0 }) => sum + (told.test(sentence) ? bonus : -loss), 0);
}
