import { findDates } from './find-dates.ts';
import { monthPattern } from './months.ts';

// `Posted 21 hours ago by Dana Whitlock`, `By Dana Whitlock 2 hours ago`
const ago =
  /\s{0,3}\b(?:about )?(?:\d{1,2}|an?|one|two|three) ?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?)(?: \d{1,2} min(?:ute)?s?)? ago\b/gi;

// `Dana Whitlock November 12 at 12:32 PM`
const dayOfYear = new RegExp(`\\s(?:${monthPattern})\\.? \\d{1,2}(?: at)?(?=\\s|$)`, 'giu');

/** The words of a byline without dates, times and what says when: `By Dana Whitlock 2 hours ago`. */
export function cutDates(text: string): string {
  let cut = text;
  for (const { start, end } of findDates(text).reverse()) cut = `${cut.slice(0, start)} | ${cut.slice(end)}`;
  return cut
    .replace(ago, '')
    .replace(dayOfYear, ' | ')
    .replace(
      /\b(?:(?:last )?(?:updated|published|posted))?:? ?\bon\b:?\s{0,3}(?=\|)|\b(?:(?:last )?(?:updated|published|posted)|last)\b:?\s{0,3}(?=\|)/gi,
      '',
    )
    .replace(/(?<!\d)\d{1,2}:\d\d\b.{0,250}$/, '');
}
