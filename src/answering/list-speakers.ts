import type { Collection } from '../collection/collection.ts';
import type { SpeakersReply } from '../types/replies.ts';
import type { ListRequest } from '../types/requests.ts';
import { rankSpeakers } from './find-speakers.ts';
import { scopeOf } from './sources.ts';

/** Lists who is quoted, most quoted first; with a query those whose name or role matches it, or comes close where none does. */
export function listSpeakers(collection: Collection, request: ListRequest): SpeakersReply {
  const within = scopeOf(collection, request);
  const inScope = within && new Set([...within].flatMap((index) => collection.speakerOf[index] ?? []));
  const query = request.query?.trim() ?? '';
  const ranked = query === '' ? undefined : rankSpeakers(collection, query);
  const best = ranked?.filter(({ score }) => score >= Math.min(2, ranked[0]?.score ?? 0)).map(({ speaker }) => speaker);
  const wanted = best?.sort((a, b) => a - b) ?? collection.speakers.map((_, index) => index);
  const quoted = wanted.filter(
    (index) => (collection.speakers[index]?.quotes ?? 0) > 0 && (inScope?.has(index) ?? true),
  );
  return {
    kind: 'speakers',
    speakers: quoted.slice(0, request.limit ?? 50).flatMap((index) => collection.speakers[index] ?? []),
    total: quoted.length,
  };
}
