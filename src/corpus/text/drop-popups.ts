const longestPopup = 600;
const longestName = 60;

/**
 * A paragraph without what the pop-up of a linked name leaves in it, joined without a space: the name once more, titles of other stories,
 * and `MORE`.
 *
 * @example dropPopups('Mayor Ruth ValeRuth Anne ValeOld ferry to sail on Bridge plan dropped MORE spoke.') // 'Mayor Ruth Vale spoke.'
 */
export function dropPopups(text: string): string {
  let kept = '';
  let from = 0;
  for (const { index } of text.matchAll(/ MORE(?![\p{L}\p{N}])/gu)) {
    const begin = Math.max(from, index - longestPopup);
    const start = findNameAgain(text.slice(begin, index));
    if (start === undefined) continue;
    kept += text.slice(from, begin + start);
    from = index + ' MORE'.length;
  }
  return kept + text.slice(from);
}

// Where a word has a second name glued to it that ends in the same word: `ValeRuth Anne Vale`.
function findNameAgain(text: string): number | undefined {
  // From Markdown the name comes again behind a space: `Ruth Vale Ruth Anne ValeOld ferry …`.
  const apart = /(?<=(?<!\p{L})(\p{Lu}[\p{L}’-]{2,30}) )(?:\p{Lu}[\p{L}.'’-]{0,30} ){0,3}\1(?=\p{Lu}\p{Ll})/u.exec(
    text,
  );
  if (apart) return apart.index - 1;
  for (const { index } of text.matchAll(/(?<=\p{Ll})\p{Lu}/gu)) {
    const word = text.slice(text.lastIndexOf(' ', index - 1) + 1, index);
    const behind = text.slice(index, index + longestName);
    const again = word.length < 3 ? -1 : behind.indexOf(word);
    const isName = again >= 0 && /^(?:\p{Lu}[\p{L}.'’-]{0,30} ){0,3}$/u.test(behind.slice(0, again));
    if (isName && /^\p{Lu}/u.test(behind.slice(again + word.length))) return index;
  }
  return undefined;
}
