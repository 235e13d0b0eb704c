import { type Gender, genderOfGivenName } from './gender.ts';
import type { NameMention } from './read-run.ts';

/** A person, body or place with all the places of the article that name it. */
export interface Entity {
  readonly id: number;
  kind: 'person' | 'body' | 'place';
  /** The longest name, word by word. */
  parts: readonly string[];
  /** `parts` in lower case, "Jr." and the like left out. */
  core: readonly string[];
  gender?: Gender;
  /** Whether a title stands before it somewhere: "Sen. Okoro". */
  titled: boolean;
  /** Indices into the name mentions. */
  readonly mentions: number[];
}

const suffix = /^(?:jr|sr|ii|iii|iv|md|phd)$/u;

/** The words of a name in lower case, without "Jr." and the like. */
export function coreOf(parts: readonly string[]): string[] {
  const lowers = parts.map((part) => part.toLowerCase());
  return lowers.length > 1 && suffix.test(lowers.at(-1)!) ? lowers.slice(0, -1) : lowers;
}

/** How many persons with a name in common are told apart; no article has more. */
const mostAlike = 50;

/** Entities by what a name can be looked up by. */
export interface EntityIndex {
  readonly all: Entity[];
  /** Persons of several words by surname and by given name. */
  readonly bySurname: Map<string, Entity[]>;
  readonly byGivenName: Map<string, Entity[]>;
  /** Persons by each word between given name and surname, or before a double surname. */
  readonly byMiddle: Map<string, Entity[]>;
  /** All by their whole name in lower case. */
  readonly byName: Map<string, Entity>;
}

/** An index of no entities. */
export function emptyIndex(): EntityIndex {
  return { all: [], bySurname: new Map(), byGivenName: new Map(), byMiddle: new Map(), byName: new Map() };
}

/** Adds the entity that a name opens. */
export function addEntity(index: EntityIndex, name: NameMention): Entity {
  const entity: Entity = {
    id: index.all.length,
    kind: name.kind === 'unknown' ? 'person' : name.kind,
    parts: name.parts,
    core: coreOf(name.parts),
    titled: false,
    mentions: [],
  };
  // Early, so that "Mr. Berg" is not chained to Anna Berg
  const gender = entity.kind === 'person' && entity.core.length > 1 ? genderOfGivenName(entity.core[0]!) : undefined;
  if (gender) entity.gender = gender;
  index.all.push(entity);
  index.byName.set(entity.core.join(' '), entity);
  if (entity.kind === 'person' && entity.core.length > 1) {
    push(index.bySurname, entity.core.at(-1)!, entity);
    push(index.byGivenName, entity.core[0]!, entity);
    for (const middle of new Set(entity.core.slice(1, -1))) push(index.byMiddle, middle, entity);
  }
  return entity;
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list && list.length < mostAlike) list.push(entity);
  else if (!list) map.set(key, [entity]);
}
