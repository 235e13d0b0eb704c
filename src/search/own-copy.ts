/** From this length on (UTF-16 code units) V8 keeps a part of a string as a view of the whole. */
const viewLength = 13;

/** The same text as a string of its own: a part of a string that is kept for long holds on to the whole it was cut out of. */
export function ownCopy(part: string): string {
  return part.length < viewLength ? part : (JSON.parse(JSON.stringify(part)) as string);
}
