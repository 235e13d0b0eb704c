import { remember } from './remember.ts';

const reader = /\byou(?:r|rs)?\b/i;
const page =
  /\b(?:this|our) (?:[\p{L}-]{2,14} ){0,2}(?:article|stor(?:y|ies)|page|website|site|newspaper|newsletter|app|journalism|newsroom|reporting)\b/iu;
const request =
  /\b(?:please|thank(?:s| you) for (?:reading|visiting|your support)|sign up|subscribe|support|donate|submit|purchase|register|log in|click|contribut(?:e|ing)|consider)\b/i;
const longest = 500;

/**
 * Whether a line speaks to the reader about the page and asks for something: `Thank you for reading this story on our site. Please buy a
 * copy of our newspaper.` What somebody says stands in quotation marks.
 */
export const isPageTalk = remember((line) => {
  return line.length < longest && !/["“”„«»]/.test(line) && reader.test(line) && page.test(line) && request.test(line);
});
