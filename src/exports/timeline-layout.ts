import type { DateHit } from '../types/replies.ts';
import { dateWords, shortDateWords } from './date-words.ts';
import { textWidth, wrapText } from './fit-text.ts';
import { dayNumber, findTicks, type Tick } from './time-axis.ts';

/** Where and what the picture says of one date. */
export interface Card {
  readonly hit: DateHit;
  /** Left edge and top. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly above: boolean;
  readonly date: string;
  readonly lines: readonly string[];
  readonly source: string;
  /** From where to where it lies on the axis. */
  readonly from: number;
  readonly to: number;
}

/** A stretch of the time line: an axis with cards above and below it. */
export interface Band {
  readonly axis: number;
  readonly ticks: readonly (Omit<Tick, 'day'> & { readonly x: number })[];
  readonly cards: readonly Card[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly Band[];
}

/** Sizes in pixels. */
export const sizes = {
  width: 1600,
  margin: 40,
  header: 110,
  footer: 60,
  date: 20,
  body: 17,
  line: 22,
  source: 14,
  pad: 14,
};
const inner = sizes.width - 2 * sizes.margin;
const gap = 14;
const widest = 460;
const reach = 60;
const bandGap = 36;
const cardsInBand = 10;
const linesInCard = 4;
// Bold letters are so much wider.
const boldness = 1.06;

/** Lays dates (in order of time) out on as many bands as keep their cards readable. */
export function layOut(dates: readonly DateHit[]): Layout {
  const bands: Band[] = [];
  let y = sizes.header;
  for (const part of splitBands(dates)) {
    const { band, height } = layBand(part, y);
    bands.push(band);
    y += height + bandGap;
  }
  return { width: sizes.width, height: Math.max(y, sizes.header + 40) + sizes.footer, bands };
}

// What one more band costs, in the measure of `unevenness`.
const bandCost = 1.2;

// A band reads best where its dates lie evenly, so that leaders are short: decades and the days of one week stand on bands of their
// own. The cheapest split is found from the front, by dynamic programming over at most ten dates a band.
function splitBands(dates: readonly DateHit[]): DateHit[][] {
  const middles = dates.map(({ from, to }) => (dayNumber(from) + dayNumber(to)) / 2);
  const cost: number[] = [0];
  const start: number[] = [0];
  for (let end = 1; end <= dates.length; end++) {
    cost[end] = Number.POSITIVE_INFINITY;
    for (let from = Math.max(0, end - cardsInBand); from < end; from++) {
      const whole = (cost[from] ?? 0) + bandCost + unevenness(middles.slice(from, end));
      if (whole < (cost[end] ?? 0)) {
        cost[end] = whole;
        start[end] = from;
      }
    }
  }
  const bands: DateHit[][] = [];
  for (let end = dates.length; end > 0; end = start[end] ?? 0) bands.unshift(dates.slice(start[end] ?? 0, end));
  return bands;
}

/** How far places lie from evenly spread ones, summed, in parts of the band. */
function unevenness(places: readonly number[]): number {
  const sorted = places.toSorted((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const length = Math.max(1, (sorted.at(-1) ?? 0) - first);
  return sorted.reduce(
    (sum, place, index) => sum + Math.abs((place - first) / length - index / Math.max(1, sorted.length - 1)),
    0,
  );
}

function layBand(dates: readonly DateHit[], top: number): { band: Band; height: number } {
  const scale = scaleOf(dates);
  const sides = [dates.filter((_, index) => index % 2 === 0), dates.filter((_, index) => index % 2 === 1)];
  const [upper = [], lower = []] = sides.map((side) => drafts(side, scale));
  const room = Math.max(0, ...upper.map(({ height }) => height));
  const axis = top + room + (upper.length > 0 ? reach : 20);
  const placed = [
    ...upper.map((card) => ({ ...card, above: true, y: axis - reach - card.height })),
    ...lower.map((card) => ({ ...card, above: false, y: axis + reach })),
  ];
  const bottom = axis + reach + Math.max(0, ...lower.map(({ height }) => height));
  const ticks: { label: string; x: number }[] = [];
  for (const { day, label } of findTicks(scale.first, scale.last, 9)) {
    const before = ticks.at(-1);
    const x = scale.x(day);
    const free = before === undefined ? 0 : before.x + textWidth(before.label, 15) + 20;
    if (x >= free && x <= sizes.width - sizes.margin - textWidth(label, 15)) ticks.push({ label, x });
  }
  return { band: { axis, ticks, cards: placed }, height: bottom - top };
}

interface Scale {
  readonly first: number;
  readonly last: number;
  readonly x: (day: number) => number;
}

function scaleOf(dates: readonly DateHit[]): Scale {
  const from = Math.min(...dates.map((hit) => dayNumber(hit.from)));
  const to = Math.max(...dates.map((hit) => dayNumber(hit.to) + 1));
  const room = Math.max((to - from) * 0.03, (6 - (to - from)) / 2, 0.5);
  const [first, last] = [from - room, to + room];
  return { first, last, x: (day) => sizes.margin + ((day - first) / (last - first)) * inner };
}

type Draft = Omit<Card, 'above' | 'y'>;

function drafts(dates: readonly DateHit[], scale: Scale): Draft[] {
  const width = Math.min(widest, (inner - gap * (dates.length - 1)) / Math.max(1, dates.length));
  const text = width - 2 * sizes.pad;
  const cards = dates.map((hit): Draft => {
    const lines = wrapText(hit.sentence.text, sizes.body, text, linesInCard);
    const { citation } = hit;
    const source = citation.outlet === undefined ? citation.title : `${citation.title} · ${citation.outlet}`;
    return {
      hit,
      x: 0,
      width,
      height: 2 * sizes.pad + sizes.date + 8 + lines.length * sizes.line + 22,
      date: dateLine(hit, text),
      lines,
      source: wrapText(source, sizes.source, text, 1)[0] ?? '',
      from: scale.x(dayNumber(hit.from)),
      to: scale.x(dayNumber(hit.to) + 1),
    };
  });
  return spread(cards);
}

// "Fri 5 June 2015 · “Friday”": the words too, where they do not spell the date out and there is room; the date is never cut.
function dateLine(hit: DateHit, width: number): string {
  const words = hit.citation.text.replace(/\s+/g, ' ');
  const relative = hit.basis === undefined && !/\d/.test(words) && !dateWords(hit).includes(words);
  const forms = [
    ...(relative ? [`${dateWords(hit)} · “${words}”`, `${shortDateWords(hit)} · “${words}”`] : []),
    dateWords(hit),
  ];
  return forms.find((form) => textWidth(form, sizes.date) * boldness <= width) ?? shortDateWords(hit);
}

// Each card stands as near its place on the axis as its neighbours allow; as the order is kept, leaders never cross.
function spread(cards: readonly Draft[]): Draft[] {
  const placed: Draft[] = [];
  let free = sizes.margin;
  for (const card of cards) {
    const x = Math.max(free, (card.from + card.to) / 2 - card.width / 2);
    placed.push({ ...card, x });
    free = x + card.width + gap;
  }
  let limit = sizes.width - sizes.margin;
  return placed
    .toReversed()
    .map((card) => {
      const x = Math.min(card.x, limit - card.width);
      limit = x - gap;
      return { ...card, x };
    })
    .toReversed();
}
