import { describe, expect, it } from 'vitest';
import { renderPng } from '../../src/exports/png.ts';
import { layOut } from '../../src/exports/timeline-layout.ts';
import { describeTimeline, drawTimeline } from '../../src/exports/timeline-picture.ts';
import { replyOf, replyOfDays } from './reply.ts';

const story = 'The bridge opened in 1931. It closed on Friday. Work runs until 19 June 2015.';

describe('time line picture', () => {
  it.each([
    ['three days', 3, 1],
    ['sixty days in a row', 60, 1],
    ['sixty over decades', 60, 400],
    ['sixty on one day and far away', 60, 0],
    ['one', 1, 1],
    ['none', 0, 1],
  ])('keeps every card of %s apart and inside', (_name, count, apart) => {
    const { width, height, bands } = layOut(replyOfDays(count, apart).dates);
    const cards = bands.flatMap((band) => band.cards);
    expect(cards).toHaveLength(count);
    for (const [index, card] of cards.entries()) {
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(width);
      expect(card.y + card.height).toBeLessThanOrEqual(height);
      expect(card.width).toBeGreaterThan(250);
      for (const other of cards.slice(index + 1)) {
        const apartX = other.x >= card.x + card.width || card.x >= other.x + other.width;
        const apartY = other.y >= card.y + card.height || card.y >= other.y + other.height;
        expect(apartX || apartY).toBe(true);
      }
    }
  });

  it('orders marks on the axis by time and never crosses leaders', () => {
    for (const { cards } of layOut(replyOfDays(23, 37).dates).bands) {
      for (const side of [cards.filter(({ above }) => above), cards.filter(({ above }) => !above)]) {
        expect(side.map(({ x }) => x)).toEqual(side.map(({ x }) => x).toSorted((a, b) => a - b));
        expect(side.map(({ from }) => from)).toEqual(side.map(({ from }) => from).toSorted((a, b) => a - b));
      }
    }
  });

  it('shows the words and the day they stand for', () => {
    const svg = drawTimeline(replyOf(story));
    expect(svg).toContain('Fri 5 June 2015 · “Friday”');
    expect(svg).toContain('>1931<');
    expect(svg).toContain('Time line: Gull Bridge');
  });

  it('tells a day of publication by shape', () => {
    const reply = replyOf(story);
    const published = { ...reply, dates: reply.dates.map((hit) => ({ ...hit, basis: 'published' as const })) };
    expect(drawTimeline(reply).split('stroke-dasharray').length).toBe(1);
    expect(drawTimeline(published).split('stroke-dasharray').length).toBe(1 + reply.dates.length);
  });

  it('escapes what XML would read', () => {
    const svg = drawTimeline(replyOf('Boats <b>&amp;</b> "ferries"\u0007 came on 5 June 2015.', 'a < b & "c"'));
    expect(svg).toContain('&lt;b&gt;&amp;amp;&lt;/b&gt; &quot;ferries&quot; came');
    expect(svg).not.toContain('\u0007');
  });

  it('describes itself within the limit', () => {
    const long = replyOfDays(60, 9);
    expect(describeTimeline(long).length).toBeLessThanOrEqual(1024);
    expect(describeTimeline(replyOf(story))).toBe(
      'Time line: Gull Bridge: 3 dates, from 1931 to Fri 19 June 2015. 1931: The bridge opened in 1931. ' +
        'Fri 5 June 2015: It closed on Friday. Fri 19 June 2015: Work runs until 19 June 2015.',
    );
  });

  it.each(['light', 'dark'] as const)(
    'becomes a PNG of the same size (%s)',
    async (theme) => {
      const png = await renderPng(drawTimeline(replyOf(`${story} 橋は 1950 年。`), theme));
      const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
      expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
      expect(view.getUint32(16)).toBe(1600);
    },
    20_000,
  );
});
