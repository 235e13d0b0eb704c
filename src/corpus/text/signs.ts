import { isCredit } from './captions.ts';
import { findDates } from './find-dates.ts';
import { monthPattern } from './months.ts';
import { isMarkedByline } from './read-byline.ts';
import { remember } from './remember.ts';
import { countWords } from './scrape-lines.ts';

/** Whether a line only says when the article was published, perhaps with the outlet or the minutes it takes to read. */
export const isDateLine = remember((line) => {
  // `— Dana Whitlock (@dana) March 5, 2019` ends a message that the article quotes.
  if (/^[—–-]\s?\S.*@\w/.test(line)) return false;
  // The last line of an obituary: `Ruth Vries, net maker, born 3 May 1941; died 9 June 2031`
  if (isLifeSpan(line)) return false;
  if (isVagueDate(line)) return true;
  const dates = findDates(line);
  if (dates.length === 0) return false;
  let rest = line;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const extra = rest.replace(
    /(?<!\p{L})(?:last|first|updated?|published|posted|modified|at|on|min(?:ute)?s?|read|hours?|ago|an?|[ap]\.m\.|publiée?|le|mise?|à|jour|modifiée?|veröffentlicht|aktualisiert|am|um|uhr|publicado|actualizado|el|las|pubblicato|aggiornato|il|alle|ore|\d{1,2}h\d\d|\d{1,2}[:.]\d\d ?h\.?)(?![\p{L}\p{N}])/giu,
    ' ',
  );
  return countWords(extra) <= 6 && !/[.!?]\s*$/.test(extra.trim());
});

/** Whether a line gives the days on which someone was born and died. */
export function isLifeSpan(line: string): boolean {
  return /\bborn\b.{4,60}\bdied\b/i.test(line);
}

const label = /(?<!\p{L})(?:last |first )?(?:updated?|posted|published|modified)(?!\p{L})/giu;
const day = new RegExp(
  `(?<!\\p{L})(?:today|yesterday)(?!\\p{L})|(?<!\\p{L})(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}(?!\\p{L})|(?<!\\p{L})(?:${monthPattern})(?!\\p{L})\\.? \\d{1,2}|\\d{1,2} (?:${monthPattern})(?!\\p{L})`,
  'giu',
);
const ago =
  /(?<!\p{L})(?:just now|(?:\d{1,2}|an?|one|two|three) ?(?:min(?:ute)?s?|hours?|hrs?|h|m|d|days?|weeks?|months?) ago)(?!\p{L})/giu;
const clockTime = /\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?/gi;
const zoneOrLink = /\b(?:[A-Z]{1,2}[DS]?T|GMT|UTC|IST|CES?T|AE[DS]T|on|at)\b/g;

/** `2 hours ago`, `Updated Nov 19, 9:41 AM; Posted Nov 18, 8:19 PM`, `Today 12:01 AM`: says when, but names no day of a year. */
function isVagueDate(line: string): boolean {
  if (line.length > 100) return false;
  let rest = line;
  const has = [label, ago, day, clockTime].map((pattern) => {
    const before = rest;
    rest = rest.replace(pattern, ' ');
    return rest !== before;
  });
  const [labelled, recent, dated, timed] = has;
  const says = recent || (labelled && (dated || timed)) || (dated && timed);
  return says === true && !/[\p{L}\p{N}]/u.test(rest.replace(zoneOrLink, ' '));
}

/** Whether a line announces that the one below it names the author: `By`, `Author:`. */
export function isBylineLabel(line: string): boolean {
  return /^(?:(?:(?:written |posted |published |reported |story )?by|authors?) ?:?|reporter ?:)$/i.test(line);
}

/** Whether a line says by whom or when an article was written, and nothing else. */
export const isSign = remember((line) => {
  if (line.length > 250) return false;
  return isDateLine(line) || (isMarkedByline(line) && !isCredit(line)) || isBylineLabel(line);
});
