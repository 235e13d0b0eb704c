import type { Span } from '../../types/articles.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { splitLines } from '../lines.ts';
import { chainNames } from '../names/chain-names.ts';
import type { Entity } from '../names/entity.ts';
import { findNames } from '../names/find-names.ts';
import { findRoles, type Role } from '../names/find-roles.ts';
import type { Gender } from '../names/gender.ts';
import type { NameMention } from '../names/read-run.ts';
import { readWords } from '../names/words.ts';
import { findQuotations, type Quotation } from '../quotations.ts';
import { joinAppositions } from './appositions.ts';
import { type Link, linkMention } from './links.ts';
import { findMentions } from './mentions.ts';
import { outline } from './outline.ts';
import { isSubject, type Scene } from './scene.ts';

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
  const begins = mentions.map(({ phrase }) => layout.positionOfWord[phrase]!);
  const ends = mentions.map(({ last }) => layout.positionOfWord[last]!);
  const alone = mentions.map((mention, index) =>
    begins[index]! < 0 || ends[index]! < 0 ? undefined : linkMention(layout, mention, taken),
  );
  const links = joinAppositions(layout, mentions, alone);
  const sentenceOf = links.map((link, index) => (link ? layout.items[ends[index]!]!.sentence : -1));
  const subjectOfCue = layout.items.map(() => -1);
  const firstSubject = new Map<number, number>();
  const nextSubject = mentions.map(() => Number.POSITIVE_INFINITY);
  const mentionsOf: number[][] = entities.map(() => []);
  const namedInside = quotations.map(() => new Set<number>());
  let lastSubject = -1;
  mentions.forEach((mention, index) => {
    const { quotation } = words[mention.first]!;
    if (mention.entity >= 0) mentionsOf[mention.entity]!.push(index);
    if (mention.entity >= 0 && quotation >= 0) namedInside[quotation]!.add(mention.entity);
    const link = links[index];
    if (!link) return;
    if (link.cue >= 0 && subjectOfCue[link.cue]! < 0) subjectOfCue[link.cue] = index;
    if (!isSubject(link)) return;
    if (!firstSubject.has(sentenceOf[index]!)) firstSubject.set(sentenceOf[index]!, index);
    if (lastSubject >= 0 && sentenceOf[lastSubject] === sentenceOf[index]) nextSubject[lastSubject] = ends[index]!;
    lastSubject = index;
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
    scene: {
      outline: layout,
      mentions,
      links: links.map((link) => link ?? absent),
      begins,
      ends,
      subjectOfCue,
      firstSubject,
      nextSubject,
      namedInside,
    },
    discourse: {
      words,
      mentions,
      links,
      entities,
      mentionsOf,
      sentenceOf,
      roleWords,
      firstSubject,
      sentencesIn,
      mostNamed: findMostNamed(entities),
    },
  };
}

/** The persons that the article names most: of all, and of those who may be men or women. */
function findMostNamed(entities: readonly Entity[]): Discourse['mostNamed'] {
  const most = (gender: Gender | undefined): number => {
    let best: Entity | undefined;
    for (const entity of entities) {
      if (entity.kind !== 'person' || (gender && entity.gender && entity.gender !== gender)) continue;
      if (!best || entity.mentions.length > best.mentions.length) best = entity;
    }
    return best?.id ?? -1;
  };
  return { any: most(undefined), male: most('male'), female: most('female') };
}
