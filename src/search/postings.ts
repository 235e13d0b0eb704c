/** By term, the lists that hold it, in order: those of term `id` stand from `from[id]` to `from[id + 1]`. In one typed array, as nested maps would take more memory than the texts. */
export interface Postings {
  readonly from: Int32Array;
  readonly lists: Int32Array;
}

/** Finds the lists that hold each of `terms` terms; `read` gives the terms of a list, any of them more than once. */
export function makePostings(
  lists: number,
  terms: number,
  read: (list: number, emit: (id: number) => void) => void,
): Postings {
  // Two rounds: the first counts how long each part is, the second fills it.
  const last = new Int32Array(terms).fill(-1);
  const from = new Int32Array(terms + 1);
  for (let list = 0; list < lists; list++) {
    read(list, (id) => {
      if (last[id] === list) return;
      last[id] = list;
      from[id + 1] = (from[id + 1] ?? 0) + 1;
    });
  }
  for (let id = 0; id < terms; id++) from[id + 1] = (from[id + 1] ?? 0) + (from[id] ?? 0);
  const filled = new Int32Array(from[terms] ?? 0);
  const next = from.slice();
  last.fill(-1);
  for (let list = 0; list < lists; list++) {
    read(list, (id) => {
      if (last[id] === list) return;
      last[id] = list;
      const place = next[id] ?? 0;
      filled[place] = list;
      next[id] = place + 1;
    });
  }
  return { from, lists: filled };
}

/** Goes through the lists that hold a term. */
export function eachHolding({ from, lists }: Postings, id: number, visit: (list: number) => void): void {
  const end = from[id + 1] ?? 0;
  for (let at = from[id] ?? 0; at < end; at++) visit(lists[at] ?? 0);
}
