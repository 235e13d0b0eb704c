import type { DateHit, DatesReply } from '../types/replies.ts';
import { dateWords } from './date-words.ts';
import { wrapText } from './fit-text.ts';
import { familyFor } from './scripts.ts';
import { type Band, type Card, layOut, sizes } from './timeline-layout.ts';

export type Theme = 'light' | 'dark';

interface Colours {
  readonly ground: string;
  readonly card: string;
  readonly edge: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly mark: string;
}

// Ink on card, and faint on ground, contrast by more than 4.5 to 1 in both themes (WCAG 2, AA).
const themes: Readonly<Record<Theme, Colours>> = {
  light: {
    ground: '#ffffff',
    card: '#f4f6f8',
    edge: '#c5ccd3',
    ink: '#1c2024',
    faint: '#555f69',
    line: '#7d8792',
    mark: '#1d5fbf',
  },
  dark: {
    ground: '#1e1f22',
    card: '#2b2d31',
    edge: '#4a4d54',
    ink: '#f2f3f5',
    faint: '#b5bac1',
    line: '#8b9199',
    mark: '#8ab4f8',
  },
};

/** Draws a horizontal time line as SVG, 1,600 pixels wide and as high as its dates need. */
export function drawTimeline(reply: DatesReply, theme: Theme = 'light'): string {
  const colours = themes[theme];
  const { width, height, bands } = layOut(reply.dates);
  const round = Math.ceil(height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${round}" viewBox="0 0 ${width} ${round}" role="img" font-family="Noto Sans, sans-serif">`,
    `<title>${escapeXml(headline(reply))}</title><desc>${escapeXml(describeTimeline(reply, 4000))}</desc>`,
    `<rect width="100%" height="100%" fill="${colours.ground}"/>`,
    write(headline(reply), {
      x: sizes.margin,
      y: 56,
      size: 32,
      fill: colours.ink,
      bold: true,
      width: width - 2 * sizes.margin,
    }),
    write(extent(reply), { x: sizes.margin, y: 88, size: 18, fill: colours.faint, width: width - 2 * sizes.margin }),
    ...bands.map((band) => drawBand(band, colours)),
    drawLegend(round - 24, colours),
    '</svg>',
  ].join('\n');
}

/** Says in words what the picture shows, in at most so many characters (Discord allows 1,024). */
export function describeTimeline(reply: DatesReply, most = 1024): string {
  const opening = `${headline(reply)}: ${extent(reply)}.`;
  const entries = reply.dates.map((hit) => `${dateWords(hit)}: ${hit.sentence.text.replace(/\s+/g, ' ')}`);
  let text = opening.slice(0, most);
  for (const entry of entries) {
    const short = entry.length > 160 ? `${entry.slice(0, 159).toWellFormed().trimEnd()}…` : entry;
    if (text.length + short.length + 3 > most) return text.length + 2 <= most ? `${text} …` : text;
    text = `${text} ${short}`;
  }
  return text;
}

function headline({ topic, dates }: DatesReply): string {
  if (topic) return `Time line: ${topic}`;
  const first = dates[0]?.citation;
  const one = first !== undefined && dates.every(({ citation }) => citation.article === first.article);
  return one ? `Time line: ${first.title}` : 'Time line';
}

function extent({ dates }: DatesReply): string {
  const [first] = dates;
  const last = dates.reduce<DateHit | undefined>((a, b) => (a !== undefined && a.to >= b.to ? a : b), undefined);
  if (first === undefined || last === undefined) return 'No dates were found';
  if (dates.length === 1) return dateWords(first);
  return `${dates.length} dates, from ${dateWords(first)} to ${dateWords(last)}`;
}

function drawBand({ axis, ticks, cards }: Band, colours: Colours): string {
  const right = sizes.width - sizes.margin;
  return [
    `<line x1="${sizes.margin}" y1="${n(axis)}" x2="${right}" y2="${n(axis)}" stroke="${colours.line}" stroke-width="3"/>`,
    ...ticks.map(({ x, label }) => drawTick(x, axis, label, colours)),
    ...cards.map((card) => drawLeader(card, axis, colours)),
    ...cards.map((card) => drawMark(card, axis, colours)),
    ...cards.map((card) => drawCard(card, colours)),
  ].join('\n');
}

function drawTick(x: number, axis: number, label: string, colours: Colours): string {
  return `<line x1="${n(x)}" y1="${n(axis - 7)}" x2="${n(x)}" y2="${n(axis + 7)}" stroke="${colours.line}" stroke-width="2"/>${write(label, { x: x + 6, y: axis + 23, size: 15, fill: colours.faint, width: 200, halo: colours.ground })}`;
}

function drawLeader({ x, y, width, height, above, from, to }: Card, axis: number, colours: Colours): string {
  const middle = (from + to) / 2;
  const foot = above ? y + height : y;
  // The leader leaves its card as near the mark as the card reaches.
  const leave = Math.min(Math.max(middle, x + 16), x + width - 16);
  return `<line x1="${n(leave)}" y1="${n(foot)}" x2="${n(middle)}" y2="${n(axis)}" stroke="${colours.line}" stroke-width="1.5"/>`;
}

// Told apart by shape, not by colour: a dot is a day, a bar a longer time, a hollow diamond a day of publication.
function drawMark({ hit, from, to }: Card, axis: number, colours: Colours): string {
  const middle = (from + to) / 2;
  if (hit.basis === 'published') {
    return `<path d="M${n(middle)} ${n(axis - 10)}l10 10l-10 10l-10 -10z" fill="${colours.ground}" stroke="${colours.mark}" stroke-width="3"/>`;
  }
  if (hit.from === hit.to) return `<circle cx="${n(middle)}" cy="${n(axis)}" r="8" fill="${colours.mark}"/>`;
  const width = Math.max(to - from, 16);
  return `<rect x="${n(middle - width / 2)}" y="${n(axis - 6)}" width="${n(width)}" height="12" rx="6" fill="${colours.mark}" fill-opacity="0.75" stroke="${colours.mark}" stroke-width="1.5"/>`;
}

function drawCard(card: Card, colours: Colours): string {
  const { x, y, width, height, date, lines, source, hit } = card;
  const left = x + sizes.pad;
  const room = width - 2 * sizes.pad;
  const dashed = hit.basis === 'published' ? ' stroke-dasharray="6 4"' : '';
  const top = y + sizes.pad + sizes.date - 3;
  return [
    `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="8" fill="${colours.card}" stroke="${colours.edge}" stroke-width="1.5"${dashed}/>`,
    write(date, { x: left, y: top, size: sizes.date, fill: colours.ink, bold: true, width: room }),
    ...lines.map((line, index) =>
      write(line, { x: left, y: top + 8 + (index + 1) * sizes.line, size: sizes.body, fill: colours.ink, width: room }),
    ),
    write(source, { x: left, y: y + height - sizes.pad, size: sizes.source, fill: colours.faint, width: room }),
  ].join('');
}

function drawLegend(y: number, colours: Colours): string {
  const text = (x: number, words: string) => write(words, { x, y, size: 15, fill: colours.faint, width: 420 });
  const at = y - 5;
  return [
    `<circle cx="${sizes.margin + 8}" cy="${at}" r="7" fill="${colours.mark}"/>`,
    text(sizes.margin + 26, 'a day'),
    `<rect x="${sizes.margin + 96}" y="${at - 5}" width="36" height="10" rx="5" fill="${colours.mark}" fill-opacity="0.75"/>`,
    text(sizes.margin + 142, 'a longer time'),
    `<path d="M${sizes.margin + 270} ${at - 9}l9 9l-9 9l-9 -9z" fill="${colours.ground}" stroke="${colours.mark}" stroke-width="2.5"/>`,
    text(sizes.margin + 290, 'dated only by the day of publication'),
  ].join('');
}

interface Writing {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly width: number;
  readonly bold?: boolean;
  /** Colour of a rim that keeps the words legible over lines. */
  readonly halo?: string;
}

function write(words: string, { x, y, size, fill, width, bold, halo }: Writing): string {
  const [line = ''] = wrapText(words, size, width, 1);
  const weight = bold ? ' font-weight="700"' : '';
  const other = familyFor(line);
  const family = other ? ` font-family="${other}, sans-serif"` : '';
  const rim = halo ? ` stroke="${halo}" stroke-width="4" paint-order="stroke"` : '';
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" fill="${fill}"${weight}${family}${rim}>${escapeXml(line)}</text>`;
}

const n = (number: number): string => String(Math.round(number * 10) / 10);

// Control characters have no place in XML, not even escaped. A letter with its accent in one has a glyph where the two apart may not.
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
