import { describe, expect, it } from 'vitest';
import { rules, scanTimexes } from '../../../src/analysis/timexes/scan.ts';

describe('every pattern finds its own example', () => {
  it.each(rules.map(({ example }) => example))('%s', (example) => {
    const marked = /\[(?<words>[^\]]+)\]/.exec(example);
    const words = marked?.groups?.words ?? '';
    const text = example.replace(/[[\]]/g, '');
    const found = scanTimexes(text).filter((candidate) => text.slice(candidate.start, candidate.end).includes(words));
    expect(found.map(({ rule }) => rule)).toEqual([example]);
  });
});
