import { isCaption, isCredit, looksLikeCaption } from './captions.ts';
import { isDateLine } from './find-header.ts';
import { endsArticle, isBar, isBox, isPointer, opensLinks } from './noise-lines.ts';
import { isMarkedByline } from './read-byline.ts';
import { countWords, endsSentence, isProse, type ScrapeLine } from './scrape-lines.ts';

/** The lines of a scrape that are the article, and where what follows it begins. */
export interface Body {
  readonly paragraphs: readonly string[];
  readonly end: number;
}

/** Finds the paragraphs of the body between the head (`start`: the first line below it) and what follows the article. */
export function findBody(lines: readonly ScrapeLine[], start: number, title: string): Body {
  const from = skipKeyPoints(lines, start);
  const end = findEnd(lines, from);
  const kept = trimEnds(lines, keepLines(lines, from, end, title));
  return { paragraphs: kept.map((index) => lines[index]?.text ?? ''), end: (kept.at(-1) ?? start - 1) + 1 };
}

// `Key Points` repeat the story before it: they go up to the picture or the place line that opens it, or where words cease to repeat.
function skipKeyPoints(lines: readonly ScrapeLine[], start: number): number {
  const opening = lines.findIndex((line, index) => index >= start && index < start + 6 && isPointsHeading(line.text));
  if (opening < 0) return start;
  const next = opening + 1;
  const near = lines.slice(next, next + 10);
  const credit = near.findLastIndex((line) => isCredit(line.text) || isCaption(line.text));
  if (credit >= 0) return next + credit + 1;
  const dateline = near.findIndex((line) =>
    /^\p{Lu}{3}[\p{Lu}\p{L} ,.]{0,40}(?:\([^)]{2,20}\))?\s?[—–-]\s/u.test(line.text),
  );
  if (dateline >= 0) return next + dateline;
  const items = near.findIndex((line) => !line.item);
  return items > 0 ? next + items : next + near.findIndex((_, index) => !isRepeated(lines, next + index));
}

function isPointsHeading(text: string): boolean {
  return /^(?:key (?:points|takeaways|highlights|facts)|(?:story |article )?highlights|at a glance|in brief|the gist|what you need to know|summary|tl;?dr):?$/i.test(
    text,
  );
}

// Most of its long words come again below.
function isRepeated(lines: readonly ScrapeLine[], index: number): boolean {
  const long = lines[index]?.text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const below = new Set(
    lines.slice(index + 1, index + 40).flatMap((line) => line.text.toLowerCase().match(/\p{L}{5,}/gu) ?? []),
  );
  return long.length > 0 && long.filter((word) => below.has(word)).length >= long.length * 0.6;
}

/** Where the article ends: at the first closing line with which the running text is over. */
function findEnd(lines: readonly ScrapeLine[], start: number): number {
  const weights = lines.map((line, index) =>
    index >= start && isProse(line.text) && !isNoise(line.text) && !isCaption(line.text) ? countWords(line.text) : 0,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  for (const [index, { text }] of lines.entries()) {
    if (before > total * 0.5 && endsArticle(text) && (!opensLinks(text) || !goesOn(weights, index))) return index;
    before += weights[index] ?? 0;
  }
  return lines.length;
}

// A list of links can stand in the middle of an article: then running text follows soon and often.
function goesOn(weights: readonly number[], index: number): boolean {
  const after = weights.slice(index + 1);
  const prose = after.filter((weight) => weight > 0).length;
  return after.slice(0, 8).some((weight) => weight > 0) && prose > after.length * 0.12;
}

function isNoise(text: string): boolean {
  return isBar(text) || isBox(text) || isPointer(text) || isDateLine(text) || isMarkedByline(text);
}

function keepLines(lines: readonly ScrapeLine[], start: number, end: number, title: string): number[] {
  const kept: number[] = [];
  let inLinks = false;
  let begun = false;
  for (let index = start; index < end; index++) {
    const line = lines[index];
    if (!line) break;
    const { text } = line;
    const prose = isProse(text) && !isCaption(text);
    if (opensLinks(text)) {
      inLinks = true;
      continue;
    }
    if (prose) inLinks = false;
    if (inLinks || isNoise(text) || isCaption(text) || text === title) continue;
    const credit = lines[index + 1];
    if (credit && isCredit(credit.text) && looksLikeCaption(text)) continue;
    // Before the first paragraph stand credits and labels; a short first sentence ends as one.
    if (!begun && !prose && !(countWords(text) >= 4 && endsSentence(text))) continue;
    begun = true;
    kept.push(index);
  }
  return kept;
}

// Labels at the end (tags, names of sections) go; the lines of a list stay with it.
function trimEnds(lines: readonly ScrapeLine[], kept: readonly number[]): number[] {
  const trimmed = [...kept];
  for (;;) {
    const last = trimmed.at(-1);
    const line = last === undefined ? undefined : lines[last];
    if (last === undefined || !line || isProse(line.text) || endsSentence(line.text)) return trimmed;
    const tight = [last, last - 1].every((index) => lines[index]?.gap === false) && countWords(line.text) >= 5;
    if (tight) return trimmed;
    trimmed.pop();
  }
}
