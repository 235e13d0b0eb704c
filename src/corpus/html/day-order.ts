import type { DomElement } from './dom.ts';

/** Whether numbers in a page name the day before the month: `02/10/2020` is in February where English is American, and nowhere else. */
export function isDayFirst(document: DomElement, url: string | undefined): boolean {
  const html = document.querySelector('html');
  const language = html?.getAttribute('lang') ?? html?.getAttribute('xml:lang') ?? '';
  const stated = document.querySelector('meta[property="og:locale"]')?.getAttribute('content') ?? '';
  const locale = `${language} ${stated}`.trim();
  if (/en[-_]us/i.test(locale)) return false;
  return (
    /^(?!en\b)[a-z]{2}(?![a-z])/i.test(locale) ||
    /[a-z]{2}[-_](?:gb|au|nz|in|ie|za)/i.test(locale) ||
    /\.(?:uk|au|nz|in|ie|za|fr|de|es|it|nl|pt|be|ch|at|br)(?:\/|$)|\/en-(?:gb|au|nz|in|ie|za)\//i.test(url ?? '')
  );
}
