import { isCredit } from './captions.ts';
import { findDates } from './find-dates.ts';
import { isMarkedByline } from './read-byline.ts';
import { remember } from './remember.ts';
import { countWords } from './scrape-lines.ts';

/** Whether a line only says when the article was published, perhaps with the outlet or the minutes it takes to read. */
export const isDateLine = remember((line) => {
  // `— Dana Whitlock (@dana) March 5, 2019` ends a message that the article quotes.
  if (/^[—–-]\s?\S.*@\w/.test(line)) return false;
  if (isVagueDate(line)) return true;
  const dates = findDates(line);
  if (dates.length === 0) return false;
  let rest = line;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const extra = rest.replace(
    /(?<!\p{L})(?:last|first|updated?|published|posted|modified|at|on|min(?:ute)?s?|read|hours?|ago|an?|[ap]\.m\.|publiée?|le|mise?|à|jour|modifiée?|veröffentlicht|aktualisiert|am|um|uhr|publicado|actualizado|el|las|pubblicato|aggiornato|il|alle|ore|\d{1,2}h\d\d)(?![\p{L}\p{N}])/giu,
    ' ',
  );
  return countWords(extra) <= 6 && !/[.!?]\s*$/.test(extra.trim());
});

/** `2 hours ago`, `Updated Nov 19, 9:41 AM`: says when, but names no day of a year. */
function isVagueDate(line: string): boolean {
  return /^(?:(?:last |first )?(?:updated?|posted|published|modified):? (?:on |at )?)?(?:\d{1,2}|an?) (?:min(?:ute)?|hour|day|week|month)s? ago$|^(?:last |first )?(?:updated|posted|published|modified):?\s.{0,20}\d.{0,20}$/i.test(
    line,
  );
}

/** Whether a line says by whom or when an article was written, and nothing else. */
export const isSign = remember((line) => {
  if (line.length > 250) return false;
  return (
    isDateLine(line) ||
    (isMarkedByline(line) && !isCredit(line)) ||
    /^(?:written |posted )?by:?$/i.test(line) ||
    /^(?:authors?:?|reporter:)$/i.test(line)
  );
});
