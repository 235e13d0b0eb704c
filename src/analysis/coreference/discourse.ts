import type { Link } from '../attribution/links.ts';
import type { Mention } from '../attribution/mentions.ts';
import type { Entity } from '../names/entity.ts';
import type { Word } from '../names/words.ts';

/** What an article says of its persons, as far as it is read before anything is decided. */
export interface Discourse {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** Of each mention; absent for those inside quotations. */
  readonly links: readonly (Link | undefined)[];
  readonly entities: readonly Entity[];
  /** Mentions of each entity, in order. */
  readonly mentionsOf: readonly (readonly number[])[];
  /** Sentence of the reporter's text that each mention stands in, -1 inside quotations. */
  readonly sentenceOf: readonly number[];
  /** Of each entity: the words of its roles as stated, in lower case. */
  readonly roleWords: readonly ReadonlySet<string>[];
  /** First subject of each sentence: index of a mention. */
  readonly firstSubject: ReadonlyMap<number, number>;
  /** The person named most: of all, and of those who may be a man or a woman; -1 without. */
  readonly mostNamed: { readonly any: number; readonly male: number; readonly female: number };
  /** First and last sentence of the reporter's text in each paragraph, -1 where it has none. */
  readonly sentencesIn: readonly { readonly first: number; readonly last: number }[];
}

/** What is known by the time a pronoun is resolved. */
export interface Memory {
  /** Entity that the last quotation before was given to, and its paragraph. */
  readonly speaker: number;
  readonly speakerParagraph: number;
  /** Pronouns and noun phrases resolved so far: mention → entity, -1 for nobody named. */
  readonly resolved: ReadonlyMap<number, number>;
  /** Of each entity: the last pronoun or noun phrase that was resolved to it. */
  readonly echoes: ReadonlyMap<number, number>;
  /** Entities that the quotation itself names. */
  readonly inside: ReadonlySet<number>;
}

/** Whom a mention means as far as is known: its name's entity, or what it was resolved to; -1 where unknown. */
export function meaningOf({ mentions }: Discourse, { resolved }: Memory, mention: number): number {
  return mentions[mention]!.entity >= 0 ? mentions[mention]!.entity : (resolved.get(mention) ?? -1);
}

/** How a mention stands in its clause: subject, object and so on. */
export function clauseRole({ mentions, links }: Discourse, mention: number): string {
  const link = links[mention];
  if (link === undefined) return 'quoted';
  if (mentions[mention]!.possessive) return 'possessive';
  return link.relation === 'subject' || link.relation.endsWith('cue') ? 'subject' : link.relation;
}
