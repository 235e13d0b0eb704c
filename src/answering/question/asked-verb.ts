import { irregularForms } from '../../search/irregular-forms.ts';
import { findTerms } from '../../search/terms.ts';
import { isVerbForm } from './verbs.ts';

/** The verb of a question: "sank" of "who sank the ferry". */
export interface AskedVerb {
  /** As the index holds it. */
  readonly term: string;
  /** What the answer is to it: who or what does it, who or what it is done to, or neither. */
  readonly wants: 'agent' | 'patient' | undefined;
}

const asking = /\b(?:who(?:m|se|'s)?|what|which|where|when|why|how)\b/iu;
const doing = /^(?:do|does|did)$/u;
const being = /^(?:is|are|was|were|be|been|being|get|got|gets)$/u;
const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could|shall|should|may|might|must|do|does|did)$/u;
const between = /^(?:be|been|being|not|also|just|already|still|now|first|recently|reportedly)$/u;

/** Finds the verb of a question and what the answer is to it; `undefined` where none is told for sure. */
export function findAskedVerb(text: string): AskedVerb | undefined {
  const found = asking.exec(text);
  if (!found) return undefined;
  const words = text
    .slice(found.index + found[0].length)
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '');
  const wh = found[0].toLowerCase();
  const askedFor = /^(?:who|whom|what|which)$/u.test(wh) || /^how (?:many|much)\b/iu.test(text.slice(found.index));
  const at = words.slice(0, 7).findIndex((word) => auxiliary.test(word));
  const verb = at < 0 ? withoutAuxiliary(wh, words) : withAuxiliary(words, at);
  const own = verb && findTerms(words[verb.at] ?? '')[0];
  if (!own || own.stop) return undefined;
  return { term: own.term, wants: askedFor ? verb.wants : undefined };
}

const irregularNoun =
  /^(?:(?:wo)?man|child|foot|tooth|goose|mouse|life|wife|knife|half|thief|wolf|.*(?:is|ion|enon))$/u;
const irregularBases = new Set(irregularForms.values().filter((base) => !irregularNoun.test(base)));

type Place = { readonly at: number } & Pick<AskedVerb, 'wants'>;

// "Who sank the ferry", "which club sacked the coach", "how many people died".
function withoutAuxiliary(wh: string, words: readonly string[]): Place | undefined {
  const at = /^(?:who|what)$/u.test(wh) ? 0 : words.findIndex((word, index) => index > 0 && isVerbLike(word));
  return at < 0 ? undefined : { at, wants: 'agent' };
}

function withAuxiliary(words: readonly string[], auxiliaryAt: number): Place | undefined {
  if (doing.test(words[auxiliaryAt] ?? '')) return baseAfter(words, auxiliaryAt + 2);
  let next = auxiliaryAt + 1;
  while (between.test(words[next] ?? '')) next++;
  const modal = !being.test(words[next - 1] ?? '');
  const isFirst =
    isVerbLike(words[next] ?? '') || (modal && auxiliaryAt === 0 && !/^(?:the|a|an)$/u.test(words[next] ?? ''));
  if (isFirst) return { at: next, wants: !modal && !/ing$/u.test(words[next] ?? '') ? 'patient' : 'agent' };
  // "What will the town build", "who was the ferry built by".
  if (modal && !/^(?:has|have|had)$/u.test(words[auxiliaryAt] ?? '')) return baseAfter(words, next + 1);
  const at = words.findIndex((word, index) => index > next && isVerbLike(word));
  return at < 0 ? undefined : { at, wants: words.at(-1) === 'by' ? 'agent' : 'patient' };
}

// "What did the town build": a verb in its base form, or what stands before a small word or at the end.
function baseAfter(words: readonly string[], from: number): Place | undefined {
  const base = words.findIndex((word, index) => index >= from && isBase(word));
  const known = base >= 0 ? base : words.findIndex((word, index) => index >= from && isVerbLike(word));
  const at =
    known >= 0
      ? known
      : words.findIndex((_, index) => index >= from && (index + 1 === words.length || isSmall(words[index + 1] ?? '')));
  return at < 0 ? undefined : { at, wants: 'patient' };
}

function isSmall(word: string): boolean {
  return /^(?:in|on|at|to|from|for|with|by|of|into|through|under|against|about|after|before|between|near|down|up|out|off|away|back|over|the|a|an|his|her|its|their)$/u.test(
    word,
  );
}

function isVerbLike(word: string): boolean {
  return isVerbForm(word) || /\w{2}(?:ed|ing)$|^(?:born|hurt|cut|hit|shut|set|put)$/u.test(word);
}

function isBase(word: string): boolean {
  return isVerbForm(`${word.replace(/e$/u, '')}ed`) || irregularBases.has(word);
}

/** How a verb stands in a sentence: with who does it before it, with who it is done to before it, or as a noun. */
export type Voice = 'active' | 'passive' | 'noun';

/** Reads how the verb at a place of a sentence stands; `wordAt` gives the words in lower case, empty beyond the ends. */
export function voiceOf(wordAt: (at: number) => string, at: number): Voice {
  if (/^(?:the|a|an|his|her|its|their|this|that)$/u.test(wordAt(at - 1))) return 'noun';
  if (/(?:[eo]rs?|ments?|ions?|als?|[ae]nces?)$/u.test(wordAt(at))) return 'noun';
  if (/ing$/u.test(wordAt(at))) return 'active';
  if (wordAt(at + 1) === 'by') return 'passive';
  for (let before = at - 1; before >= at - 3; before--) {
    if (being.test(wordAt(before))) return 'passive';
    if (!between.test(wordAt(before)) && !/ly$/u.test(wordAt(before))) break;
  }
  return 'active';
}
