import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/analyze.ts';
import { chooseSummary, weighSentences } from '../../src/analysis/sentence-weights.ts';
import { splitSentences } from '../../src/analysis/sentences.ts';
import { hostileText, newsText } from '../arbitrary-text.ts';

function article(text: string, title = '') {
  return { id: 'a', title, authors: [], text };
}

function summarise(text: string, sentences = 3): string[] {
  const found = analyze(article(text));
  const spans = found.sentences;
  const worth = weighSentences(article(text), found);
  return chooseSummary(worth, { sentences, characters: 1000 }).map((number) =>
    text.slice(spans[number]!.start, spans[number]!.end),
  );
}

const lead = 'The council of Port Ellery voted on Tuesday to close the tide gates until the pumps are repaired.';

describe('a summary', () => {
  it('is made of an article of hundreds of thousands of sentences, on lines or beside each other', () => {
    expect(analyze(article(`${lead}\n${'Yes.\n'.repeat(300_000)}`)).summary[0]).toBe(0);
    expect(analyze(article(`${lead} ${'Yes. '.repeat(300_000)}`)).summary[0]).toBe(0);
  });

  it('has the lead, and nothing twice', () => {
    const chosen = summarise(
      `${lead} ${lead} The pumps of the tide gates failed in March, when water stood in the streets of the old town. Lunch was served at the hall.`,
    );
    expect(chosen).toHaveLength(3);
    expect(chosen[0]).toBe(lead);
    expect(chosen[1]).toMatch(/^The pumps of the tide gates failed/);
  });

  it('of one sentence is the news, however short', () => {
    const news = 'A bathtub won the Port Ellery Tub Race on Sunday.';
    const more =
      'The tub of the Merrow Savings Bank, which had won the race of Port Ellery in 2029 and in 2030, sank on Sunday in sight of the line with its chairman.';
    expect(summarise(`${news} ${more} The race has been held since 1953.`, 1)).toEqual([news]);
  });

  it.each([
    ['pronoun', 'She called the tide gates of Port Ellery a danger to the pumps.'],
    ['connective', 'However, the tide gates of Port Ellery are to open on Tuesday.'],
    ['middle of a quotation', '“The pumps are old. The tide gates of Port Ellery were closed on Tuesday,” Oduya said.'],
  ])('never opens on a sentence that leans on what is missing: %s', (_what, text) => {
    const [first] = summarise(`Rain fell.\n\n${text}`, 1);
    expect(first ?? '').not.toMatch(/^(?:She|However|The tide gates)/);
  });

  it('leaves out what belongs to the page, not to the article', () => {
    const chosen = summarise(
      `${lead}\n\nScroll down for video of the tide gates\n\nLena Marsh contributed to this report.`,
    );
    expect(chosen).toEqual([lead]);
  });

  it('has a sentence even where none has the marks of prose', () => {
    expect(summarise('Port Ellery\n\nTide gates')).not.toEqual([]);
    expect(summarise('港口今天关闭。')).toEqual(['港口今天关闭。']);
  });

  it('holds at most so many sentences and characters, ascending, and weights from 0 to 1', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, hostileText), fc.integer({ min: 1, max: 5 }), (text, most) => {
        const found = analyze(article(text));
        const { sentences } = found;
        const worth = weighSentences(article(text), found);
        const chosen = chooseSummary(worth, { sentences: most, characters: 300 });
        expect(chosen.length).toBeLessThanOrEqual(most);
        expect([...new Set(chosen)].sort((a, b) => a - b)).toEqual(chosen);
        const length = chosen.reduce((sum, number) => sum + sentences[number]!.end - sentences[number]!.start, 0);
        expect(length).toBeLessThanOrEqual(300);
        for (const weight of worth.weights) expect(weight >= 0 && weight <= 1).toBe(true);
      }),
    );
  });

  it('is made of an article of thousands of paragraphs', () => {
    const text = `${lead} Rain is expected. “We wait,” said Iris Oduya. `.repeat(2000);
    const sentences = splitSentences(text, [{ start: 0, end: text.length }]);
    const worth = weighSentences(article(text), { sentences, quotes: [], speakers: [] });
    expect(chooseSummary(worth, { sentences: 3, characters: 1000 })).toContain(0);
  });
});
