import { createHash } from 'node:crypto';
import ical, { ICalEventTransparency } from 'ical-generator';
import type { DateHit, DatesReply } from '../types/replies.ts';
import { dateWords } from './date-words.ts';

const longestSummary = 120;

/** Writes dates as an iCalendar file (RFC 5545), each an event of whole days; `made` is the moment that the file is stamped with. */
export function makeCalendarFile(reply: DatesReply, made: Date = new Date()): string {
  const name = reply.topic ? `Dates: ${reply.topic}` : 'Dates';
  const calendar = ical({ name: clean(name), prodId: { company: 'Verbatim', product: 'dates', language: 'EN' } });
  for (const hit of reply.dates) {
    calendar.createEvent({
      id: identify(hit),
      stamp: made,
      start: midnight(hit.from),
      end: midnight(Temporal.PlainDate.from(hit.to).add({ days: 1 }).toString()),
      allDay: true,
      timezone: 'UTC',
      summary: shorten(clean(hit.sentence.text)),
      description: describe(hit),
      // Nobody is busy because something once happened.
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(hit.citation.url !== undefined && { url: hit.citation.url }),
    });
  }
  return calendar.toString();
}

const midnight = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

// The same date of the same article has the same name in every file, so that a calendar updates it instead of adding it again.
function identify({ citation, from, to }: DateHit): string {
  const hash = createHash('sha256').update(`${citation.article}\n${citation.start}\n${from}\n${to}`).digest('hex');
  return `${hash.slice(0, 32)}@verbatim`;
}

function describe(hit: DateHit): string {
  const { citation, sentence } = hit;
  const words = hit.basis === 'published' ? 'dated by the day of publication' : `“${citation.text}”`;
  const origin = [citation.title, citation.outlet, citation.published?.slice(0, 10)].filter(
    (part) => part !== undefined,
  );
  return clean(
    `${sentence.text}\n\n${dateWords(hit)} (${words})\n${origin.join(' · ')}, paragraph ${citation.paragraph} of ${citation.paragraphs}`,
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestSummary
    ? line
    : `${line
        .slice(0, longestSummary - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

// RFC 5545 allows no control characters but the line break.
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ');
}
