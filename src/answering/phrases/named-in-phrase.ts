import type { AnswerKind } from '../question/answer-kinds.ts';
import type { CloseReading } from '../words/reading.ts';
import { traitBit } from '../words/word-traits.ts';
import { kindOfName } from './name-kinds.ts';
import { isAt, type Phrase } from './phrase.ts';

/** Whether a phrase names what a question wants. */
export interface Named {
  /** A person that the article knows. */
  readonly known: boolean;
  readonly person: boolean;
  readonly place: boolean;
  /** Something else than is wanted. */
  readonly other: boolean;
  /** It cannot be what is wanted: neither somebody nor a number is a place. */
  readonly never: boolean;
}

const nothing: Named = { known: false, person: false, place: false, other: false, never: false };

/** Tells whether a phrase names a person or place, where one is wanted. */
export function readNamed(wanted: AnswerKind, text: string, { people, tokens }: CloseReading, phrase: Phrase): Named {
  if (wanted !== 'person' && wanted !== 'place') return nothing;
  const { start, end } = phrase;
  const kind = phrase.kind === 'name' ? kindOfName(text.slice(start, end)) : 'unknown';
  if (wanted === 'person')
    return {
      known: people.some((span) => span.start <= start && end <= span.end),
      person: kind === 'person',
      place: false,
      other: kind === 'place' || kind === 'body',
      never: false,
    };
  const somebody = people.some((span) => span.start < end && start < span.end);
  return {
    known: false,
    person: false,
    place: kind === 'place',
    other: kind === 'person' || somebody,
    never: (kind === 'person' && somebody) || isNumber(tokens, phrase),
  };
}

function isNumber(tokens: CloseReading['tokens'], { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== 'number' && !isAt(tokens, at, numeral)) return false;
  return true;
}

const numeral = traitBit('numeral');
