import type { Words } from './words.ts';

// Making a format takes a hundred times as long as using it.
const dayFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** An ISO day or date-time as the reader's language writes a day: `6 June 2015`. */
export function formatDay(iso: string, words: Words): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso.slice(0, 10);
  let format = dayFormats.get(words.tag);
  if (!format) {
    format = new Intl.DateTimeFormat(words.tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    dayFormats.set(words.tag, format);
  }
  return format.format(date);
}

/** A range of days, or one day. */
export function formatDays(from: string, to: string, words: Words): string {
  return from === to ? formatDay(from, words) : `${formatDay(from, words)} – ${formatDay(to, words)}`;
}

/** A number as the reader's language writes it. */
export function formatNumber(value: number, words: Words): string {
  let format = numberFormats.get(words.tag);
  if (!format) {
    format = new Intl.NumberFormat(words.tag, { maximumFractionDigits: 1 });
    numberFormats.set(words.tag, format);
  }
  return format.format(value);
}
