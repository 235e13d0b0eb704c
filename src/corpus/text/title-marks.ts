import { notInNames } from './outlet-names.ts';
import { countWords } from './scrape-lines.ts';

/** Whether a line is the name of the page, which has the title in it: `Old ferry to sail on | The Merrow Gazette`. */
export function isWithSite(text: string, title: string): boolean {
  return text.startsWith(title) && /^ [|·–—-] \S/.test(text.slice(title.length));
}

/** Whether a line is the way to a page: `Home / News / Old ferry to sail on`, `News > Harbour`, `Sport > Sailing > Coastal League`. */
export function isTrail(text: string): boolean {
  const steps = text.split(/\s[>»›]\s/);
  const leadsDown = steps.length >= 3 && steps.every((step) => countWords(step) <= 4);
  // `Europe|Old ferry to sail on`
  if (/^\p{Lu}[\p{L}.& ]{2,20}\|\S/u.test(text)) return true;
  // `BOAT REVIEW | 'OLD FERRY'`
  if (/^\p{Lu}{3,15}(?: \p{Lu}{3,15}){0,2} \| \P{Ll}{3,40}$/u.test(text)) return true;
  return leadsDown || /[>»›/]\s*\p{L}+\s*$/u.test(text) || /^(?:home|news)\s?[>»/|›]/i.test(text);
}

/** Whether a line is the way to the title below it, whose steps were not set apart: `BusinessHarboursOld ferry to sail on`. */
export function isTrailTo(text: string, below: string): boolean {
  return countWords(below) >= 2 && text.length > below.length && text.endsWith(below) && /^\p{Lu}/u.test(below);
}

/** Whether a line has only words of menus: `Subscribe Search My Account`, `Food and Drink News`. */
export function isMenuWords(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length >= 2 &&
    words.every((word, at) => (/^\p{Lu}/u.test(word) || (at > 0 && /^(?:and|&)$/.test(word))) && isCommon(word))
  );
}

function isCommon(word: string): boolean {
  return /^(?:&|news)$/i.test(word) || notInNames.has(word.toLowerCase());
}

/** Whether a line is of the menu of a site, which stands below its name and motto, and above the title. */
export function isNavigation(text: string): boolean {
  return /^(?:menu|home|about(?: (?:us|me))?|contact(?: us)?|archives?|navigation|search|skip to .{3,20})$/i.test(text);
}
