import { isCaption } from './captions.ts';
import { type Core, isTightList } from './find-core.ts';
import { endsArticle, isBar, isBox, isPointer, opensLinks } from './noise-lines.ts';
import { countWords, endsSentence, isProse, type ScrapeLine } from './scrape-lines.ts';
import { isLifeSpan, isSign } from './signs.ts';

/** The line at which what follows the article begins. */
export function findBodyEnd(lines: readonly ScrapeLine[], start: number, core: Core): number {
  return Math.min(closingLine(lines, start), storyEnd(lines, listEnd(lines, core.end)));
}

// A list that ends the article goes on to its last line.
function listEnd(lines: readonly ScrapeLine[], end: number): number {
  let at = end;
  while (at < lines.length && lines[at]?.gap === false && isTightList(lines, at)) at++;
  const isSource = (line: ScrapeLine | undefined) => line !== undefined && isBracketed(line.text);
  return isSource(lines[at]) && lines.slice(0, at).some(isSource) ? at + 1 : at;
}

/** Whether a line says whom the paragraph above it quotes: `[Merrow Post]`. */
export function isBracketed(text: string): boolean {
  return /^\[.{2,40}\]$/.test(text);
}

const farthestGap = 14;
/** Captions without a credit, headings: more of what is neither sentence nor box is the foot of the page. */
const mostLabels = 2;

// `Dana Whitlock is a reporter for Ellery News.`
const portrait =
  /^\p{Lu}\S{1,20}(?: \p{Lu}\S{1,20}){1,3} (?:\([^)]{1,60}\) )?(?:is|was|has been) (?:an?|the|our)\b.{0,100}\b(?:reporter|writer|editor|journalist|correspondent|columnist|contributor|author|fellow|professor)\b/u;

// A box or a list of links can weigh more than the few lines of a short story below it: where sentences follow before any line with which
// articles end, the story goes on.
function storyEnd(lines: readonly ScrapeLine[], end: number): number {
  const wordsIn = (from: number, to: number) =>
    lines.slice(from, to).reduce((sum, { text }) => sum + Math.min(60, countWords(text)), 0);
  // What goes on is the end of a story, not as much again: that would be the next one.
  const most = wordsIn(0, end) / 2;
  let last = end;
  let words = 0;
  for (let next = nextStory(lines, end); next >= 0 && words <= most; next = nextStory(lines, last)) {
    last = next + 1;
    words += countWords(lines[next]?.text ?? '');
  }
  return last;
}

/** The next line of running text, if one comes soon and before any line with which articles end; else -1. */
function nextStory(lines: readonly ScrapeLine[], from: number): number {
  let afterLinks = false;
  let labels = 0;
  for (let at = from; at < Math.min(lines.length, from + farthestGap); at++) {
    const line = lines[at];
    if (!line || isSign(line.text) || portrait.test(line.text)) return -1;
    const links = opensLinks(line.text);
    if (endsArticle(line.text) && !links && !standsInside(line.text)) return -1;
    afterLinks ||= links;
    // Below a list of links one sentence may be a teaser's.
    if (!afterLinks && !isStory(line) && !isNoise(line.text) && !isCaption(line.text) && ++labels > mostLabels)
      return -1;
    if (afterLinks && isStory(line) && isTeaserList(lines, at)) return -1;
    // So may one below two labels: `Since 1994`, `A word to our readers`, and what is asked of them.
    if (isStory(line)) {
      const goesOn = lines.slice(at + 1, at + 6).some(isStory);
      const opens = labels < mostLabels && (!afterLinks || isLast(lines, at));
      return goesOn || opens ? at : -1;
    }
  }
  return -1;
}

const longestTeaser = 30;

// A sentence that says below a title what another story is about.
function isTeaser(lines: readonly ScrapeLine[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && endsSentence(line.text) && countWords(line.text) <= longestTeaser;
}

// Title, sentence, title, sentence: the teasers of other stories.
function isTeaserList(lines: readonly ScrapeLine[], at: number): boolean {
  if (!isTeaser(lines, at)) return false;
  const isTitle = (line: ScrapeLine | undefined) =>
    line !== undefined && countWords(line.text) >= 5 && !endsSentence(line.text) && !isNoise(line.text);
  return isTitle(lines[at - 1]) && isTitle(lines[at + 1]);
}

// A list of teasers goes on with the next title; below the last sentence of a story stand boxes and bars.
function isLast(lines: readonly ScrapeLine[], at: number): boolean {
  const text = lines[at + 1]?.text ?? '';
  return isNoise(text) || (endsArticle(text) && !opensLinks(text));
}

// Of the lines with which articles end, those that stand in the middle of others, too: boxes and buttons, but not `Topics: Ferries`.
function standsInside(text: string): boolean {
  return (
    isBox(text) ||
    isPointer(text) ||
    isOwner(text) ||
    /^(?:share|e-?mail|print|sign up|subscribe)\b|^newsletters?$/i.test(text)
  );
}

/** Whether a line says whose a picture is, with no year as at the foot of a page: `© Ellery Images`. */
export function isOwner(text: string): boolean {
  return /^©\s?\p{Lu}[\p{L}.'’/-]{1,30}(?: [\p{L}.'’/-]{1,30}){0,4}$/u.test(text);
}

function isStory({ text, linked, item }: ScrapeLine): boolean {
  // `— Dana Whitlock (@dana) March 5, 2019` ends a message that the story quotes.
  if (/^[—–-]\s?\S.*@\w/.test(text) && text.length < 120) return true;
  if (linked || item || isNoise(text) || isCaption(text)) return false;
  if (isLifeSpan(text)) return true;
  return endsSentence(text) && /[.!"”’)]\W?$|Enditem$/.test(text) && countWords(text) >= 3;
}

// The first closing line with which the running text is over.
function closingLine(lines: readonly ScrapeLine[], start: number): number {
  const weights = lines.map((line, index) =>
    index >= start && isProse(line.text) && !isNoise(line.text) && !isCaption(line.text) ? countWords(line.text) : 0,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const paragraphs = weights.filter((weight) => weight > 0).length;
  let before = 0;
  let passed = 0;
  for (const [index, { text }] of lines.entries()) {
    if (portrait.test(text) && total - before < before * 0.3 && before > total * 0.5) return index;
    if (before > total * 0.5 && opensLinks(text) && isTeaserList(lines, index + 2) && isTeaser(lines, index + 4))
      return index;
    if (before > total * 0.5 && endsArticle(text)) {
      // A list of links can stand in the middle of an article: then running text follows soon, or a good part of it.
      const left = paragraphs - passed;
      const soon = weights.slice(index + 1, index + 9).some((weight) => weight > 0);
      const goesOn = total - before > before * 0.3 || (soon && left > (lines.length - index - 1) * 0.12);
      const passes = standsInside(text)
        ? nextStory(lines, index + 1) >= 0
        : opensLinks(text) && (goesOn || nextStory(lines, index) >= 0);
      if (!passes) return index;
    }
    const weight = weights[index] ?? 0;
    before += weight;
    if (weight > 0) passed++;
  }
  return lines.length;
}

/** Whether a line is a bar, a box, a pointer or a sign: nothing of the story wherever it stands. */
export function isNoise(text: string): boolean {
  return isBar(text) || isBox(text) || isPointer(text) || isSign(text);
}
