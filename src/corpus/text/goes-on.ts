const open =
  /(?:^|\s)(?:the|an?|of|in|to|and|or|at|for|with|by|on|from|that|which|his|her|its|their|our|is|was|has|had|as|than|after|before|until|over|into)$/;
// Items of a list end in `, or`, too.
const whole = /(?:[.!?:;…]["'”’»)\]]{0,3}|[,;] (?:and|or))$/u;

/**
 * Whether the words of a line surely go on in the next: no sentence ends with it, and the next begins with a small letter, or the line ends
 * in a word that stands before others: `told a meeting of fishermen in the`, `Corn Exchange`.
 */
export function surelyGoesOn(line: string, next: string): boolean {
  if (line === '' || next === '' || whole.test(line)) return false;
  return /^\p{Ll}/u.test(next) || (endsOpen(line) && /^\p{Lu}/u.test(next));
}

/** Whether a line ends in a word that stands before others: `to sail for`. */
export function endsOpen(line: string): boolean {
  return open.test(line);
}
