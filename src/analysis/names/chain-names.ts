import { femaleNames, isGivenName, maleNames, otherGivenNames } from '../lexicon/given-names.ts';
import { genderOfNoun, honorifics, titles } from '../lexicon/roles.ts';
import type { NameMention } from './find-names.ts';
import { compatibleGivenNames } from './given-name-forms.ts';
import type { Word } from './words.ts';

export type Gender = 'male' | 'female';

/** A person, body or place with all the places of the article that name it. */
export interface Entity {
  readonly id: number;
  kind: 'person' | 'body' | 'place';
  /** The longest name, word by word. */
  parts: readonly string[];
  gender?: Gender;
  /** Whether a title stands before it somewhere: "Sen. Okoro". */
  titled: boolean;
  /** Indices into the name mentions. */
  readonly mentions: number[];
}

const suffix = /^(?:jr|sr|ii|iii|iv|md|phd)$/u;

function core(parts: readonly string[]): string[] {
  return parts.map((part) => part.toLowerCase()).filter((part) => !suffix.test(part));
}

/** The last word of a name, in lower case, "Jr." and the like left out. */
export function surnameOf(parts: readonly string[]): string {
  return core(parts).at(-1) ?? '';
}

/** Groups names that stand for the same: "Hong" with "Hong Lei", "Mrs. Berg" with "Anna Berg", not with "Olaf Berg". */
export function chainNames(
  words: readonly Word[],
  found: readonly NameMention[],
): { entities: Entity[]; entityOf: number[] } {
  const names = namedAfterPeople(found);
  const entities: Entity[] = [];
  const entityOf: number[] = names.map(() => -1);
  const order = [...names.keys()];
  // Full names first: a bare surname in the headline waits for them.
  const full = order.filter((index) => names[index]!.parts.length > 1);
  const bare = order.filter((index) => names[index]!.parts.length === 1);
  for (const index of full) {
    const name = names[index]!;
    const known = entities.find((entity) => sameFullName(entity, name));
    join(known ?? create(entities, name), index);
  }
  for (const index of bare) {
    const name = names[index]!;
    const known = chooseForBare(words, names, entities, index);
    join(known ?? create(entities, name), index);
  }
  for (const entity of entities) settle(entity, names);
  return { entities, entityOf };

  function join(entity: Entity, index: number): void {
    const name = names[index]!;
    entity.mentions.push(index);
    entityOf[index] = entity.id;
    if (name.parts.length > entity.parts.length) entity.parts = name.parts;
    if (name.kind === 'person' && entity.kind !== 'person' && name.title !== undefined) entity.kind = 'person';
    if (name.title !== undefined) entity.titled = true;
    const gender = genderOf(name);
    if (gender) entity.gender ??= gender;
  }
}

// "Okoro Plaza" beside "Ada Okoro" is a place or body that bears the name.
function namedAfterPeople(names: readonly NameMention[]): NameMention[] {
  const surnames = new Set(
    names
      .filter(({ kind, parts }) => kind === 'person' && parts.length > 1 && isGivenName(parts[0]!.toLowerCase()))
      .map(({ parts }) => surnameOf(parts)),
  );
  return names.map((name) => {
    const first = name.parts[0]!.toLowerCase();
    const bears =
      name.kind === 'person' &&
      name.parts.length > 1 &&
      name.title === undefined &&
      !isGivenName(first) &&
      surnames.has(first);
    return bears && !surnames.has(surnameOf(name.parts)) ? { ...name, kind: 'body' } : name;
  });
}

function create(entities: Entity[], name: NameMention): Entity {
  const entity: Entity = {
    id: entities.length,
    kind: name.kind === 'unknown' ? 'person' : name.kind,
    parts: name.parts,
    titled: false,
    mentions: [],
  };
  entities.push(entity);
  return entity;
}

function settle(entity: Entity, names: readonly NameMention[]): void {
  entity.mentions.sort((a, b) => a - b);
  const first = entity.parts[0]?.toLowerCase() ?? '';
  if (entity.kind === 'person' && entity.gender === undefined && entity.parts.length > 1) {
    const gender = genderOfGivenName(first);
    if (gender) entity.gender = gender;
  }
  if (
    entity.kind === 'person' &&
    entity.parts.length === 1 &&
    entity.mentions.every((index) => names[index]!.kind === 'person' && names[index]!.title === undefined)
  ) {
    const gender = genderOfGivenName(first);
    if (gender) entity.gender ??= gender;
  }
}

function genderOfGivenName(lower: string): Gender | undefined {
  const name =
    femaleNames.has(lower) || maleNames.has(lower) || otherGivenNames.has(lower) ? lower : lower.split('-')[0]!;
  if (otherGivenNames.has(name)) return undefined;
  const female = femaleNames.has(name);
  const male = maleNames.has(name);
  return female === male ? undefined : female ? 'female' : 'male';
}

function genderOf(name: NameMention): Gender | undefined {
  if (name.title === undefined) return undefined;
  return honorifics.get(name.title) ?? genderOfNoun(name.title);
}

function sameFullName(entity: Entity, name: NameMention): boolean {
  const bodily = name.kind === 'body' || name.kind === 'place';
  if (bodily || entity.kind !== 'person') {
    return (
      entity.parts.length === name.parts.length &&
      entity.parts.every((part, index) => part.toLowerCase() === name.parts[index]!.toLowerCase())
    );
  }
  const known = core(entity.parts);
  const given = core(name.parts);
  if (known.length < 2 || known.at(-1) !== given.at(-1)) return known.length > 1 && known.join(' ') === given.join(' ');
  return compatibleGivenNames(known[0]!, given[0]!);
}

/** The person that a bare name means, or `undefined` where it is someone else's. */
function chooseForBare(
  words: readonly Word[],
  names: readonly NameMention[],
  entities: readonly Entity[],
  index: number,
): Entity | undefined {
  const name = names[index]!;
  const lower = name.parts[0]!.toLowerCase();
  const exact = entities.filter((entity) => entity.parts.length === 1 && entity.parts[0]!.toLowerCase() === lower);
  // "Madison said" where Ada Madison is named, but not "in Madison"
  const placed = /^(?:in|at|from|near|of|to)$/u.test(words[name.phrase - 1]?.lower ?? '');
  if (name.kind === 'place' && (placed || name.possessive)) return exact[0];
  const gender = genderOf(name);
  const people = entities.filter(
    (entity) =>
      entity.kind === 'person' && entity.parts.length > 1 && !(gender && entity.gender && gender !== entity.gender),
  );
  const bySurname = people.filter((entity) => surnameOf(entity.parts) === lower);
  if (name.kind === 'place' && bySurname.length !== 1) return exact[0];
  if (bySurname.length > 0) return bySurname.length === 1 ? bySurname[0] : likeliest(words, names, bySurname, index);
  const inside = people.filter((entity) => core(entity.parts).slice(1).includes(lower));
  if (inside.length === 1) return inside[0];
  if (exact[0]) return exact[0];
  if (name.title !== undefined) return undefined;
  const byGiven = people.filter((entity) => entity.parts[0]!.toLowerCase() === lower);
  if (byGiven.length > 0) return byGiven.length === 1 ? byGiven[0] : likeliest(words, names, byGiven, index);
  return undefined;
}

const kin =
  /^(?:son|sons|daughter|daughters|wife|husband|brother|sister|father|mother|spouse|widow|children|sons-in-law|niece|nephew|cousin|uncle|aunt)$/u;

/**
 * Of several with the surname, the one that the article has been speaking of: named in full most, and lately; who is introduced as
 * another's kin ("her husband, Olaf Berg") seldom is meant by the surname alone.
 */
function likeliest(
  words: readonly Word[],
  names: readonly NameMention[],
  among: readonly Entity[],
  index: number,
): Entity | undefined {
  const here = words[names[index]!.first]!;
  let best: Entity | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const entity of among) {
    const full = entity.mentions.filter((mention) => names[mention]!.parts.length > 1);
    const before = full.filter((mention) => mention < index);
    const latest = before.at(-1);
    const near = latest === undefined ? 40 : here.paragraph - words[names[latest]!.first]!.paragraph;
    const related = full.some((mention) => {
      const at = names[mention]!.phrase;
      return (
        kin.test(words[at - 1]?.lower ?? '') || (words[at - 1]?.text === ',' && kin.test(words[at - 2]?.lower ?? ''))
      );
    });
    const titled = full.some((mention) => names[mention]!.title !== undefined && titles.has(names[mention]!.title!));
    const score =
      Math.log(1 + full.length) +
      (near === 0 ? 1.2 : near <= 1 ? 0.6 : near <= 3 ? 0.3 : 0) +
      (latest === undefined ? -0.3 : 0) -
      (related ? 2 : 0) +
      (titled ? 0.3 : 0);
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  return best;
}

/** Whether a word can be the given name of the person: "Sandy" for "Sandra Vance". */
export function callsByGivenName(entity: Entity, lower: string): boolean {
  return entity.parts.length > 1 && isGivenName(lower) && compatibleGivenNames(entity.parts[0]!.toLowerCase(), lower);
}
