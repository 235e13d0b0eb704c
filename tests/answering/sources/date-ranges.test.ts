import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis/analyze.ts';
import { findDatedSpans } from '../../../src/answering/sources/date-ranges.ts';

describe('dated spans', () => {
  it.each([
    ['It lasts from June 8 to June 19.', ['June 8 to June 19 = 2015-06-08/2015-06-19']],
    ['It lasts from June 8-19.', ['June 8-19 = 2015-06-08/2015-06-19']],
    ['He ruled between 1998 and 2004.', ['1998 and 2004 = 1998/2004']],
    ['He won in 1998 and 2004.', ['1998 = 1998', '2004 = 2004']],
    ['It came on Friday night.', ['Friday night = 2015-06-05']],
    ['It took three weeks, every Monday.', []],
    ['From June 19 to June 8.', ['June 19 = 2015-06-19', 'June 8 = 2015-06-08']],
  ])('%s', (text, expected) => {
    const article = { id: 'a', title: '', authors: [], published: '2015-06-10', text };
    const found = findDatedSpans({ article, analysis: analyze(article), problems: [] });
    expect(found.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)).toEqual(expected);
  });
});
