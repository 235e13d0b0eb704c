import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { bounded } from './bounded-patterns.ts';
import { findBuilt, findLiterals } from './find-patterns.ts';

// Milliseconds for one decision; patterns with many counted repetitions make automata that take minutes, and count as undecided.
const patience = 700;
/** What is undecided is asked once more with this, as a busy machine may take ten times as long. */
const morePatience = 10_000;

describe('each regular expression', async () => {
  const literals = findLiterals(['src', 'commands']);
  const patterns = [...literals, ...(await findBuilt(['src', 'commands']))];

  it('is found', () => {
    expect(literals.length).toBeGreaterThan(500);
    expect(patterns.length).toBeGreaterThan(literals.length);
  });

  it('takes time that grows with the text, or reads a text that is bounded', async () => {
    const open: string[] = [];
    for (const { file, source, flags } of patterns) {
      if (bounded.some((known) => known.file === file)) continue;
      const decide = (timeout: number) => check(source, flags, { checker: 'automaton', timeout });
      const { status } = await decide(patience).then((first) =>
        first.status === 'unknown' ? decide(morePatience) : first,
      );
      if (status !== 'safe') open.push(`${file}: /${source}/${flags} is ${status}`);
    }
    expect(open).toEqual([]);
  }, 300_000);

  it('stands in a file that is there', () => {
    const gone = bounded.filter(({ file }) => !patterns.some((one) => one.file === file));
    expect(gone).toEqual([]);
  });
});
