import type { Span } from '../../types.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { splitLines } from '../lines.ts';
import { chainNames } from '../names/chain-names.ts';
import { findNames, type NameMention } from '../names/find-names.ts';
import { findRoles, type Role } from '../names/find-roles.ts';
import { readWords } from '../names/words.ts';
import { findQuotations, type Quotation } from '../quotations.ts';
import { type Link, linkMention } from './links.ts';
import { findMentions } from './mentions.ts';
import { outline } from './outline.ts';
import type { Scene } from './source-features.ts';

/** All that is read off an article before anything is decided. */
export interface Reading {
  readonly quotations: readonly Quotation[];
  readonly names: readonly NameMention[];
  readonly roles: readonly (readonly Role[])[];
  readonly scene: Scene;
  readonly discourse: Discourse;
}

/** Reads quotations, names and mentions of an article and how they stand to each other. */
export function readArticle(text: string, blocks: readonly Span[], sentences: readonly Span[]): Reading {
  const paragraphs = blocks.flatMap((block) => splitLines(text, block));
  const quotations = findQuotations(text, paragraphs);
  const words = readWords(text, paragraphs, sentences, quotations);
  const names = findNames(words);
  const { entities, entityOf } = chainNames(words, names);
  const mentions = findMentions(words, names, entities, entityOf);
  const layout = outline(text, words, sentences, quotations);
  const taken = words.map(() => false);
  for (const mention of mentions) for (let at = mention.phrase; at <= mention.last; at++) taken[at] = true;

  const absent: Link = { relation: 'other', cue: -1 };
  const quoted = mentions.map(
    (mention) => layout.positionOfWord[mention.phrase]! < 0 || layout.positionOfWord[mention.last]! < 0,
  );
  const links = mentions.map((mention, index) => (quoted[index] ? absent : linkMention(layout, mention, taken)));
  const byParagraph: number[][] = paragraphs.map(() => []);
  const sentenceOf = mentions.map((mention, index) =>
    quoted[index] ? -1 : layout.items[layout.positionOfWord[mention.last]!]!.sentence,
  );
  const subjectOfCue = layout.items.map(() => -1);
  const firstSubject = new Map<number, number>();
  const mentionsOf: number[][] = entities.map(() => []);
  mentions.forEach((mention, index) => {
    if (mention.entity >= 0) mentionsOf[mention.entity]!.push(index);
    if (quoted[index]) return;
    byParagraph[words[mention.last]!.paragraph]!.push(index);
    const link = links[index]!;
    if (link.cue >= 0 && subjectOfCue[link.cue]! < 0) subjectOfCue[link.cue] = index;
    const subject = link.relation === 'subject' || link.relation === 'subject-cue' || link.relation === 'inverted-cue';
    if (subject && !firstSubject.has(sentenceOf[index]!)) firstSubject.set(sentenceOf[index]!, index);
  });
  const sentencesIn = paragraphs.map(() => ({ first: -1, last: -1 }));
  for (const { sentence, paragraph } of layout.items) {
    const span = sentencesIn[paragraph]!;
    if (span.first < 0) span.first = sentence;
    span.last = sentence;
  }
  const roles: Role[][] = entities.map(() => []);
  names.forEach((name, index) => {
    roles[entityOf[index]!]!.push(...findRoles(words, name));
  });
  const roleWords = roles.map((list) => new Set(list.flatMap((role) => role.words)));
  return {
    quotations,
    names,
    roles,
    scene: { outline: layout, mentions, links, byParagraph, subjectOfCue },
    discourse: {
      words,
      mentions,
      links: links.map((link, index) => (quoted[index] ? undefined : link)),
      entities,
      mentionsOf,
      sentenceOf,
      roleWords,
      firstSubject,
      sentencesIn,
    },
  };
}
