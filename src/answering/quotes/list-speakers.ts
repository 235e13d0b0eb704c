import type { Collection } from '../../collection/collection.ts';
import type { SpeakersReply } from '../../types/replies.ts';
import type { ListRequest } from '../../types/requests.ts';
import { accepted, rankSpeakers, speakersInRole } from '../sources/find-speakers.ts';
import { scopeOf } from '../sources/sources.ts';

/**
 * Lists who is quoted, most quoted first; with a query those whose name or role matches it, else those in whose role its words stand, else
 * those whose name comes close.
 */
export function listSpeakers(collection: Collection, request: ListRequest): SpeakersReply {
  const within = scopeOf(collection, request);
  const inScope = within && new Set([...within].flatMap((index) => collection.speakerOf[index] ?? []));
  const query = request.query?.trim() ?? '';
  const wanted = query === '' ? collection.speakers.map((_, index) => index) : findListed(collection, query);
  const quoted = wanted.filter(
    (index) => (collection.speakers[index]?.quotes ?? 0) > 0 && (inScope?.has(index) ?? true),
  );
  return {
    kind: 'speakers',
    speakers: quoted.slice(0, request.limit ?? 50).flatMap((index) => collection.speakers[index] ?? []),
    total: quoted.length,
  };
}

// In the order of the collection's speakers, the most quoted first.
function findListed(collection: Collection, query: string): number[] {
  const ranked = rankSpeakers(collection, query);
  const best = ranked[0]?.score ?? 0;
  const inRole = best < accepted ? speakersInRole(collection, query) : [];
  const found =
    inRole.length > 0
      ? inRole
      : ranked.flatMap(({ speaker, score }) => (score >= Math.min(accepted, best) ? speaker : []));
  return found.sort((a, b) => a - b);
}
