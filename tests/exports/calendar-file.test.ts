import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { makeCalendarFile } from '../../src/exports/calendar-file.ts';
import { replyOf } from './reply.ts';

const made = new Date('2015-06-07T10:00:00Z');

function eventsOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('calendar file', () => {
  const reply = replyOf('The bridge, old; and "long, long" \\ closed on Friday.\nWork runs in July 2015.');
  const file = makeCalendarFile(reply, made);

  it('holds each date as whole days, the end exclusive, for another parser', () => {
    expect(eventsOf(file).map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual([
      ['2015-06-05', '2015-06-06'],
      ['2015-07-01', '2015-08-01'],
    ]);
    expect(eventsOf(file).every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  it('tells the sentence and where it stands', () => {
    const [event] = eventsOf(file);
    expect(event?.summary).toBe('The bridge, old; and "long, long" \\ closed on Friday.');
    expect(event?.description).toContain('Fri 5 June 2015 (“Friday”)');
    expect(event?.description).toContain('Gull Bridge · Ellery Echo · 2015-06-06, paragraph 1 of 2');
  });

  it('names a date the same in every file', () => {
    const ids = (text: string) => eventsOf(text).map(({ uid }) => uid);
    expect(ids(makeCalendarFile(reply, new Date(0)))).toEqual(ids(file));
    expect(new Set(ids(file)).size).toBe(2);
  });

  it('keeps lines within 75 octets and ends them as RFC 5545 has it', () => {
    const long = makeCalendarFile(replyOf(`${'Ein überaus langer Satz '.repeat(20)} ended on 5 June 2015.`), made);
    for (const line of long.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(long.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is a calendar without dates, too', () => {
    expect(eventsOf(makeCalendarFile({ kind: 'dates', dates: [] }, made))).toEqual([]);
  });
});
