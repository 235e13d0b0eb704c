import { speechCues } from '../../analysis/lexicon/speech-cues.ts';

/** Words whose speaker a question asks for. */
export interface WhoSaidAsked {
  readonly text: string;
  /** It may ask for something else: "who called the police", "who wrote the song". */
  readonly guessed?: true;
}

/** Words that describe who it was, at most. */
const describedBy = 5;
const people = '(?: (?:something like|something along the lines of|the words|people|reporters|everyone|us|them))?';
const opened =
  '(?:who|which(?: [\\p{L}-]+){1,4}?)(?: (?:was|is) (?:it that|the one who|the one that))?(?: (?:also|actually|once|famously|first))?';

const sure: readonly RegExp[] = [
  // who said (something like) the pier is a disgrace · which angler said it · who wrote that the pier is a disgrace
  new RegExp(`^${opened} (?:said|says|stated|remarked|tweeted)\\b${people}(?: that)?[:,]?\\s*(?<text>.+)$`, 'iu'),
  new RegExp(
    `^${opened} (?:told|wrote|claimed|declared|argued|warned|posted)\\b(?: \\p{L}+)? that\\b[:,]?\\s*(?<text>.+)$`,
    'iu',
  ),
  // what angler said "the tide was kind"
  /^what (?:[\p{L}-]+ ){1,4}(?:said|says|wrote|tweeted|called (?:it|this|that))[:,]? ["“](?<text>[^"”]+)/iu,
  // "the pier is a disgrace": who said that? · "the pier is a disgrace" - which angler was that
  /^["“”'](?<text>.{8,}?)["“”'][-–—,:.!? ]*(?:who|whose|which [\p{L}-]+(?: [\p{L}-]+)? (?:was|is|said|says|wrote))\b/iu,
  // who was quoted as saying the pier is a disgrace
  /^who (?:was|is|got) quoted (?:as )?(?:saying|with)(?: that)?\s+(?<text>.+)$/iu,
  // whose words are these: the pier is a disgrace
  /^whose (?:words|quote|line|phrase) (?:is|are|was|were)\b(?: (?:these|this|it|that))?[:, ]+(?<text>.+)$/iu,
];
// who was it that could not wait for the tide
const wasItThat = /^who (?:was|is) it (?:that|who) (?<text>.+)$/iu;

/** Reads the words whose speaker a question asks for, at least three. */
export function readWhoSaid(asked: string): WhoSaidAsked | undefined {
  for (const pattern of sure) {
    const text = readWords(pattern, asked);
    if (text !== undefined) return { text };
  }
  const text = wordsOf(behindVerb(asked)) ?? readWords(wasItThat, asked);
  return text === undefined ? undefined : { text, guessed: true };
}

// Who called the pier a disgrace? Which old angler admitted that he was late?
function behindVerb(asked: string): string | undefined {
  const [asking = '', ...words] = asked.split(' ');
  const before = /^who$/iu.test(asking) ? 1 : /^which$/iu.test(asking) ? describedBy : -1;
  const verb = words.findIndex((word, at) => at <= before && speaks(word.toLowerCase()));
  // "Which ferry, the mayor asked, is late": another sentence stands between.
  return verb < 0 || words.slice(0, verb).some((word) => word.endsWith(','))
    ? undefined
    : words
        .slice(verb + 1)
        .join(' ')
        .replace(/^(?:that|something like|people|us|them) /iu, '');
}

function readWords(pattern: RegExp, asked: string): string | undefined {
  const { text } = pattern.exec(asked)?.groups ?? {};
  return wordsOf(text);
}

function wordsOf(text: string | undefined): string | undefined {
  return text !== undefined && text.trim().split(' ').length >= 3 ? text.replace(/^["“”]|["“”]$/gu, '') : undefined;
}

function speaks(verb: string): boolean {
  const cue = speechCues.get(verb);
  if (cue === 'think' || cue === 'add') return /^(?:th[io]|belie|add|repl|respond)/u.test(verb);
  return cue !== undefined && cue !== 'act';
}
