import { isGivenName } from '../lexicon/given-names.ts';
import { addEntity, coreOf, type Entity, type EntityIndex, emptyIndex } from './entity.ts';
import { genderOfGivenName, genderOfTitle } from './gender.ts';
import { compatibleGivenNames } from './given-name-forms.ts';
import type { NameMention } from './read-run.ts';
import { likeliest } from './same-surname.ts';
import type { Word } from './words.ts';

/** Groups names that stand for the same: "Hong" with "Hong Lei", "Mrs. Berg" with "Anna Berg", not with "Olaf Berg". */
export function chainNames(
  words: readonly Word[],
  found: readonly NameMention[],
): { entities: Entity[]; entityOf: number[] } {
  const names = namedAfterPeople(found);
  const index = emptyIndex();
  const entityOf: number[] = names.map(() => -1);
  const join = (entity: Entity, at: number): void => {
    const name = names[at]!;
    entity.mentions.push(at);
    entityOf[at] = entity.id;
    if (name.parts.length > entity.parts.length) {
      entity.parts = name.parts;
      entity.core = coreOf(name.parts);
    }
    if (name.title === undefined) return;
    entity.titled = true;
    entity.kind = 'person';
    const gender = genderOfTitle(name.title);
    if (gender) entity.gender = entity.gender ?? gender;
  };
  // Full names first: a bare surname in the headline waits for them.
  names.forEach((name, at) => {
    if (name.parts.length > 1) join(findFull(index, name) ?? addEntity(index, name), at);
  });
  names.forEach((name, at) => {
    if (name.parts.length === 1) join(findBare(words, names, index, at) ?? addEntity(index, name), at);
  });
  for (const entity of index.all) settle(entity, names);
  return { entities: index.all, entityOf };
}

// "Okoro Plaza" beside "Ada Okoro" is a place or body that bears the name.
function namedAfterPeople(names: readonly NameMention[]): NameMention[] {
  const surnames = new Set<string>();
  for (const { kind, parts } of names) {
    if (kind === 'person' && parts.length > 1 && isGivenName(parts[0]!.toLowerCase()))
      surnames.add(coreOf(parts).at(-1)!);
  }
  return names.map((name) => {
    if (name.kind !== 'person' || name.parts.length < 2 || name.title !== undefined) return name;
    const core = coreOf(name.parts);
    const bears = surnames.has(core[0]!) && !surnames.has(core.at(-1)!) && !isGivenName(core[0]!);
    return bears ? { ...name, kind: 'body' } : name;
  });
}

function settle(entity: Entity, names: readonly NameMention[]): void {
  entity.mentions.sort((a, b) => a - b);
  if (entity.kind !== 'person' || entity.gender !== undefined) return;
  // A word alone is a given name only where it is never titled: "Mrs. Grant" says nothing of Grant as a given name.
  if (entity.parts.length === 1 && (entity.titled || names[entity.mentions[0]!]!.kind !== 'person')) return;
  const gender = genderOfGivenName(entity.core[0]!);
  if (gender) entity.gender = gender;
}

function findFull(index: EntityIndex, name: NameMention): Entity | undefined {
  const core = coreOf(name.parts);
  const same = index.byName.get(core.join(' '));
  if (same) return same;
  if (name.kind !== 'person' || core.length < 2) return undefined;
  return index.bySurname.get(core.at(-1)!)?.find((entity) => compatibleGivenNames(entity.core[0]!, core[0]!));
}

/** The entity that a name of one word means, or `undefined` where it is someone else's. */
function findBare(
  words: readonly Word[],
  names: readonly NameMention[],
  index: EntityIndex,
  at: number,
): Entity | undefined {
  const name = names[at]!;
  const lower = name.parts[0]!.toLowerCase();
  const exact = index.byName.get(lower);
  const placed = /^(?:in|at|from|near|of|to)$/u.test(words[name.phrase - 1]?.lower ?? '');
  if (name.kind === 'place' && (placed || name.possessive)) return exact;
  const gender = genderOfTitle(name.title);
  const fits = (entity: Entity): boolean => !(gender && entity.gender && gender !== entity.gender);
  const bySurname = (index.bySurname.get(lower) ?? []).filter(fits);
  // "Madison said" where Ada Madison is named, but not "in Madison"
  if (name.kind === 'place' && bySurname.length !== 1) return exact;
  if (bySurname.length > 0) return likeliest(words, names, bySurname, at);
  const byMiddle = (index.byMiddle.get(lower) ?? []).filter(fits);
  if (byMiddle.length === 1) return byMiddle[0];
  if (exact || name.title !== undefined) return exact;
  const byGivenName = index.byGivenName.get(lower) ?? [];
  return byGivenName.length > 0 ? likeliest(words, names, byGivenName, at) : undefined;
}
