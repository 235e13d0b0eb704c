import { describe, expect, it } from 'vitest';
import { findCore } from '../../../src/corpus/text/find-core.ts';
import { splitScrape } from '../../../src/corpus/text/scrape-lines.ts';

const story = 'The ferry will sail for another two years, the council of the town decided on Monday evening.';
const core = (...lines: readonly string[]) => findCore(splitScrape(lines.join('\n\n')));

describe('findCore', () => {
  it('leaves a notice above the byline and a teaser below a menu outside', () => {
    const notice = 'Our paper is supported by its readers, and earns a little when you buy by its links.';
    expect(
      core(
        notice,
        'Home',
        'Title of it',
        'By Dana Whitlock',
        story,
        story,
        'Aha.',
        story,
        'Sport',
        'Weather',
        'Harbour',
        'Market',
        'Comments',
        notice,
      ),
    ).toEqual({
      start: 4,
      end: 8,
    });
  });

  it('holds a list whose lines follow each other', () => {
    const dates = [
      'May 1 in the hall of Port Ellery',
      'May 2 in the church of Merrow',
      'May 3 on the quay of Saltmarch',
    ];
    expect(core(story, dates.join('\n'))).toEqual({ start: 0, end: 4 });
  });

  it('is empty where there is nothing', () => {
    expect(core('')).toEqual({ start: 0, end: 0 });
  });
});
