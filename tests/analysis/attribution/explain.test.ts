import { describe, expect, it } from 'vitest';
import { explainQuotes } from '../../../src/analysis/attribution/explain.ts';
import { findParagraphs } from '../../../src/analysis/paragraphs.ts';
import { splitSentences } from '../../../src/analysis/sentences.ts';

function explain(text: string, most?: number) {
  const paragraphs = findParagraphs(text);
  return explainQuotes(text, paragraphs, splitSentences(text, paragraphs), most);
}

describe('explainQuotes', () => {
  const text = 'Ada Okoro met Nils Berg. “It went well,” she told Mina Sato. Berg played on the album “low tide”.';

  it('names the source that won first, with features whose weights add up to its score', () => {
    const [quote] = explain(text);
    expect(quote?.sources[0]?.name).toBe('she');
    for (const { score, features } of quote?.sources ?? []) {
      expect(features.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 6);
    }
    const scores = quote?.sources.map(({ score }) => score) ?? [];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('says for whom a pronoun may stand, and leaves out who is told', () => {
    const [quote] = explain(text);
    expect(quote?.antecedents.map(({ name }) => name)).toEqual(['Ada Okoro']);
  });

  it('explains what is no speech, too', () => {
    const [quote, title] = explain(text);
    expect(quote?.speech.score).toBeGreaterThan(0);
    expect(title?.speech.score).toBeLessThan(0);
  });

  it('gives at most as many candidates as are asked for', () => {
    expect(explain(text, 1).every(({ sources, antecedents }) => sources.length <= 1 && antecedents.length <= 1)).toBe(
      true,
    );
  });
});
