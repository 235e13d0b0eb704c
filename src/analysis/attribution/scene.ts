import type { Link } from './links.ts';
import type { Mention } from './mentions.ts';
import type { Outline } from './outline.ts';

/** The reporter's text with its mentions, as attribution sees it. */
export interface Scene {
  readonly outline: Outline;
  /** In order; those inside quotations too. */
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
  /** Position among the outline's items of each mention's first and last word, -1 inside quotations. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
  /** For each item: index of the mention that is the subject of the cue there, or -1. */
  readonly subjectOfCue: readonly number[];
  /** First subject of each sentence: index of a mention. */
  readonly firstSubject: ReadonlyMap<number, number>;
  /** Of each mention that is a subject: position where the next subject of its sentence begins, or infinity. */
  readonly nextSubject: readonly number[];
  /** Entities that each quotation names inside. */
  readonly namedInside: readonly ReadonlySet<number>[];
}

/** Whether a mention is the subject of a verb. */
export function isSubject({ relation }: Link): boolean {
  return (
    relation === 'subject' || relation === 'subject-cue' || relation === 'participle-cue' || relation === 'inverted-cue'
  );
}
