/**
 * Folds text so that spellings which readers take for the same compare equal: case, accents, compatibility forms, curly apostrophes.
 * For matching only: the result has other offsets than the text.
 */
export function fold(text: string): string {
  if (/^[ -~]*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ`]/gu, "'")
    .toLowerCase();
}

/** The folded words of a text: runs of letters, digits and inner apostrophes. */
export function foldWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * How many letters must be changed, added, dropped or swapped with their neighbour to turn one word into the other (optimal string
 * alignment); `most + 1` where it is more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const [a, b] = withoutCommonEnds(one, other);
  if (a === '' || b === '') return a.length + b.length;
  // One slip lies within two letters of either word.
  if (most < 2 && a.length + b.length > 4) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = current;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

// What both begin and end with takes no part in any slip.
function withoutCommonEnds(one: string, other: string): [string, string] {
  const most = Math.min(one.length, other.length);
  let front = 0;
  while (front < most && one.charCodeAt(front) === other.charCodeAt(front)) front++;
  let back = 0;
  while (back < most - front && one.charCodeAt(one.length - 1 - back) === other.charCodeAt(other.length - 1 - back))
    back++;
  return [one.slice(front, one.length - back), other.slice(front, other.length - back)];
}
