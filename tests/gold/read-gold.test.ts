import { describe, expect, it } from 'vitest';
import { parseGoldArticle, parseMarks, readGold } from './read-gold.ts';

describe('parseMarks', () => {
  it('takes the marks out and gives their places', () => {
    const { text, quotes, timexes, open } = parseMarks(
      '[[“We sail {today|2031-03-07},”|Ada Pell]] she said, [[“rain or not,”|~?a mate]] for {two days|P2D}, {at six|!}.',
    );
    expect(text).toBe('“We sail today,” she said, “rain or not,” for two days, at six.');
    expect(quotes).toEqual([
      { start: 0, end: 16, kind: 'direct', speaker: 'Ada Pell' },
      { start: 27, end: 41, kind: 'partial', unnamed: 'a mate' },
    ]);
    expect(timexes).toEqual([
      { start: 9, end: 14, type: 'DATE', value: '2031-03-07' },
      { start: 46, end: 54, type: 'DURATION', value: 'P2D' },
    ]);
    expect(open).toEqual([{ start: 56, end: 62 }]);
  });

  it.each([
    ['{noon|2031-03-07T12:00}', 'TIME', '2031-03-07T12:00'],
    ['{every Friday|SET XXXX-WXX-5}', 'SET', 'XXXX-WXX-5'],
    ['{lately|PAST_REF}', 'DATE', 'PAST_REF'],
    ['{some days|PXD}', 'DURATION', 'PXD'],
  ])('%s is a %s', (marked, type, value) => {
    expect(parseMarks(marked).timexes).toMatchObject([{ type, value }]);
  });

  it.each(['[[“Yes,”|Ada Pell} she said', '{today', 'today|2031-03-07}'])('refuses %s', (marked) => {
    expect(() => parseMarks(marked)).toThrow(/mark/u);
  });
});

it('reads the fields above the body', () => {
  expect(
    parseGoldArticle('id: a.txt\ntitle: Fog: a week\nauthors: Ada Pell; Bo Finch\n\nFog.\n\nMore fog.\n').article,
  ).toEqual({ id: 'a.txt', title: 'Fog: a week', authors: ['Ada Pell', 'Bo Finch'], text: 'Fog.\n\nMore fog.' });
});

it('holds about 150 quotes and 150 dates', () => {
  const all = ['articles', 'mini/quotes.txt', 'mini/dates.txt'].flatMap(readGold);
  const ids = all.map(({ article }) => article.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(all.reduce((sum, { quotes }) => sum + quotes.length, 0)).toBeGreaterThan(150);
  expect(all.reduce((sum, { timexes }) => sum + timexes.length, 0)).toBeGreaterThan(150);
});
