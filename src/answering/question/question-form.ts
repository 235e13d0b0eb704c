import { instancesAsked } from './instances.ts';

/** How a question is put, where that tells something of the words that answer. */
export interface QuestionForm {
  /** "Who broke the gate": the answer does it, and tends to stand before what is told of it; "what did the gate break" asks for what follows. */
  readonly order: 'subject' | 'object' | 'other';
  /** "Where did it come from", "until when": the small word that stands before the answer. */
  readonly preposition: string | undefined;
  /** What is measured: the units of "how heavy" are no miles. */
  readonly units: RegExp | undefined;
  /** What things of the kind asked for are called: animals, illnesses. */
  readonly instances: ReadonlySet<string> | undefined;
  /** "How many passengers": things or people are counted, not miles. */
  readonly counts: boolean;
  /** "How old". */
  readonly age: boolean;
  /** It asks what something is called. */
  readonly calls: boolean;
  /** It asks for several. */
  readonly several: boolean;
}

const units: readonly (readonly [asked: RegExp, units: RegExp])[] = [
  [
    /\bhow (?:heavy|much [^?]{0,40}weigh)\b|\bweight\b/iu,
    /\b(?:kg|kilo\w*|grams?|pounds?|lbs?|tons?|tonnes?|ounces?|stone)\b/iu,
  ],
  [
    /\bhow (?:tall|high|deep|wide|thick|long|far|close|near)\b|\bhow much (?:higher|lower|deeper|longer)\b/iu,
    /\b(?:km|mi|m|cm|mm|ft|kilomet\w*|met(?:re|er)s?|feet|foot|inch\w*|miles?|yards?|light|centimet\w*)\b/iu,
  ],
  [
    /\bhow (?:big|large|much (?:land|forest|space|area))\b/iu,
    /\b(?:acres?|hectares?|square|sq|km|miles?|met(?:re|er)s?|feet)\b/iu,
  ],
  [/\bhow (?:hot|cold|warm)\b|\btemperature\b/iu, /\b(?:degrees?|celsius|fahrenheit)\b|°/iu],
  [/\bhow fast\b|\bspeed\b/iu, /\b(?:mph|knots?|km|kilomet\w*|miles?|met(?:re|er)s?)\b/iu],
  [/\bhow (?:strong|powerful)\b|\bmagnitude\b/iu, /\b(?:magnitude|mph|knots?|km)\b/iu],
];
const prepositions =
  'in|on|at|to|from|until|till|since|for|with|by|of|into|through|under|against|about|after|before|between|near';
const leading = new RegExp(`^(?:and |so |but )?(${prepositions}) (?:what|which|when|where|whom|whose|how)\\b`, 'iu');
const trailing = new RegExp(`\\b(${prepositions})[?.! ]*$`, 'iu');
const auxiliary =
  /^(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would|shall|should|may|might|must|'s|’s)$/iu;
const wh = /\b(?:what|which|who|whom|whose)\b/iu;

const countsUnits =
  /\bhow many (?:\w+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|miles?|kilomet\w+|km|met(?:er|re)s|feet|inches|acres|hectares|tons|tonnes|kilos?|kilograms|kg|pounds|litres|liters|gallons|degrees|dollars|euros|pounds|yen|yuan|rupees|francs|pesos|rubles|crowns|cents|pence|bitcoins?|percent)\b/iu;

/** Reads how a question is put. */
export function readForm(text: string): QuestionForm {
  const plain = text.trim();
  const preposition = (leading.exec(plain) ?? trailing.exec(plain))?.[1]?.toLowerCase();
  return {
    order: readOrder(plain),
    preposition,
    units: units.find(([asked]) => asked.test(plain))?.[1],
    instances: instancesAsked(plain),
    counts: /\bhow many\b/iu.test(plain) && !countsUnits.test(plain),
    age: /\bhow old\b|\bwhat age\b|\bage of\b/iu.test(plain),
    calls:
      /\b(?:call|called|calls|name|named|names|nickname\w*|title|titled|term|termed|known|dubbed|referred|describ\w+|refer)\b/iu.test(
        plain,
      ),
    several:
      /\b(?:what|which|who|name) (?:are|were|two|three|four|five|other)\b|\b(?:what|which) \w+s (?:are|were|do|did|have)\b/iu.test(
        plain,
      ),
  };
}

function readOrder(text: string): QuestionForm['order'] {
  const found = wh.exec(text);
  if (!found) return 'other';
  const after = text
    .slice(found.index + found[0].length)
    .trim()
    .split(/\s+/u, 6);
  const at = after.findIndex((word) => auxiliary.test(word));
  if (at < 0) return found.index === 0 || found.index < 12 ? 'subject' : 'other';
  return /^(?:did|do|does)$/iu.test(after[at] ?? '') ? 'object' : 'other';
}
