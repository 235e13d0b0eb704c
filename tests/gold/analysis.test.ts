import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import floors from './floors.json' with { type: 'json' };
import { readGold } from './read-gold.ts';
import { scoreQuotes } from './score-quotes.ts';
import { scoreTimexes } from './score-timexes.ts';

/** The marked articles with what is found in them; quotes and dates of the German one are not marked, as they are not looked for. */
const analysed = (name: string) =>
  readGold(name)
    .filter(({ article }) => !article.id.startsWith('deutsch/'))
    .map((gold) => ({ gold, analysis: analyze(gold.article) }));

describe('quotes marked by hand', () => {
  it.each(Object.entries(floors.quotes))('%s', (name, floor) => {
    const { span, direct, joint, kind, name: names, mistakes } = scoreQuotes(analysed(name));
    expect(span.f1, mistakes.join('\n')).toBeGreaterThanOrEqual(floor.span);
    expect(direct.f1, mistakes.join('\n')).toBeGreaterThanOrEqual(floor.direct);
    expect(joint.f1, mistakes.join('\n')).toBeGreaterThanOrEqual(floor.joint);
    expect(kind.f1, mistakes.join('\n')).toBeGreaterThanOrEqual(floor.kind);
    expect(names.f1, mistakes.join('\n')).toBeGreaterThanOrEqual(floor.name);
  });
});

describe('times marked by hand', () => {
  it.each(Object.entries(floors.timexes))('%s', (name, floor) => {
    const { strict, relaxed, type, value, mistakes } = scoreTimexes(analysed(name));
    expect(strict.f1, mistakes.join('\n')).toBeGreaterThanOrEqual(floor.strict);
    expect(relaxed.f1, mistakes.join('\n')).toBeGreaterThanOrEqual(floor.relaxed);
    expect(type.f1, mistakes.join('\n')).toBeGreaterThanOrEqual(floor.type);
    expect(value.f1, mistakes.join('\n')).toBeGreaterThanOrEqual(floor.value);
  });
});
