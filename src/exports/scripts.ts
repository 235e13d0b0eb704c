/** The family that draws scripts which Noto Sans lacks. */
export const everyScript = 'UnifontEX';

// Letters and signs that Noto Sans draws well: Latin, Greek, Cyrillic and their punctuation. Devanagari it has, but the renderer sets it
// over what follows.
const drawn = /^[\p{Cc}\u0020-\u052f\u1c80-\u1c8f\u1d00-\u20bf\u2116\u2122\u2c60-\u2c7f\ua640-\ua69f\ua720-\ua7ff]*$/u;

/** The family for a line: where one letter needs the font of every script, the renderer draws the whole line in it anyway. */
export function familyFor(line: string): string | undefined {
  return drawn.test(line) ? undefined : everyScript;
}
