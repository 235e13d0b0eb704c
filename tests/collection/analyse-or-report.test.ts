import { describe, expect, it } from 'vitest';
import { analyseOrReport } from '../../src/collection/analyse-or-report.ts';

const article = {
  id: 'ferry.txt',
  title: 'Ferry late',
  authors: [],
  text: 'The ferry was late. Nobody minded.\n\nIt sailed at nine.',
};

describe('analyseOrReport', () => {
  it('analyses an article', () => {
    expect(analyseOrReport(article).problem).toBeUndefined();
    expect(analyseOrReport(article).analysis.summary.length).toBeGreaterThan(0);
  });

  it('keeps an article whose analysis fails, with its sentences, and says so', () => {
    const { analysis, problem } = analyseOrReport(article, () => {
      throw new RangeError('no such day');
    });
    expect(problem).toMatchObject({ code: 'analysis-failed' });
    expect(problem?.message).toContain('ferry.txt');
    expect(analysis.sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'The ferry was late.',
      'Nobody minded.',
      'It sailed at nine.',
    ]);
    expect(analysis.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});
