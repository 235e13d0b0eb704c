/** Where the first of ascending offsets stands that is not below one: how many are. By halves, as an article may have a hundred thousand. */
export function firstFrom(starts: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
