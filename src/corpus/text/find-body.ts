import { findLoneTeasers, isHeadlineCase, isOpeningCaption } from './asides.ts';
import { isBesidePicture } from './beside-pictures.ts';
import { isCaption } from './captions.ts';
import { isInBox, isLinkAlone, isShouted, isTeased } from './cards.ts';
import { isCutLead } from './cut-lead.ts';
import { type Core, isListed, isTightList } from './find-core.ts';
import { findBodyEnd, isBracketed, isNoise } from './find-end.ts';
import { skipKeyPoints } from './key-points.ts';
import { opensContents, opensLinks } from './noise-lines.ts';
import { dropPortrait } from './portraits.ts';
import { countWords, endsSentence, isProse, type ScrapeLine } from './scrape-lines.ts';
import { isLifeSpan } from './signs.ts';
import { isAmongParagraphs } from './teasers.ts';

/** The paragraphs of the article in a scrape, and the line at which what follows it begins. */
export interface Body {
  readonly paragraphs: readonly string[];
  readonly end: number;
}

/** Finds the paragraphs of the body; `start` is the first line below the head; a page with markup has said which lines are links and captions. */
export function findBody(
  lines: readonly ScrapeLine[],
  start: number,
  core: Core,
  title: string,
  authors: readonly string[],
  isMarked = false,
): Body {
  const from = skipKeyPoints(lines, start);
  const end = findBodyEnd(lines, from, core);
  const kept = trimEnds(
    lines,
    dropPortrait(lines, trimEnds(lines, keepLines(lines, from, end, title, isMarked)), authors),
  );
  return { paragraphs: kept.map((index) => lines[index]?.text ?? ''), end: (kept.at(-1) ?? start - 1) + 1 };
}

function keepLines(
  lines: readonly ScrapeLine[],
  start: number,
  end: number,
  title: string,
  isMarked: boolean,
): number[] {
  const repeated = findRepeated(lines.slice(start));
  const teasers = findLoneTeasers(lines.slice(start, end));
  const kept: number[] = [];
  const sections = new Set<string>();
  let inLinks = false;
  let inContents = false;
  for (let index = start; index < end; index++) {
    const line = lines[index];
    if (!line) break;
    const { text } = line;
    const prose = isProse(text) && !isCaption(text);
    if (opensLinks(text)) {
      inLinks = true;
      inContents = opensContents(text);
      continue;
    }
    // `## What it costs`, below a list of links, goes on with the story.
    if (line.heading !== undefined && !line.linked && isProse(lines[index + 1]?.text ?? '')) inLinks = false;
    // What the list of contents names is a heading where it comes again.
    if (sections.has(text) && isProse(lines[index + 1]?.text ?? '')) {
      inLinks = false;
      kept.push(index);
      continue;
    }
    // No title of a link ends as these do.
    if ((prose && !text.endsWith('?')) || (/[^.][.:]$/.test(text) && countWords(text) >= 4 && !line.linked))
      inLinks = false;
    if (inLinks && inContents) sections.add(text);
    if (line.row) {
      // Above the first paragraph it is a box.
      if (!inLinks && kept.length > 0) kept.push(index);
      continue;
    }
    if (inLinks || isNoise(text) || isCaption(text) || text === title || repeated.has(text)) continue;
    if (teasers.has(text) || (kept.length === 0 && isOpeningCaption(lines, index))) continue;
    if (isBesidePicture(lines, index) || isInBox(lines, index) || isShouted(text)) continue;
    if (!isMarked && isAmongParagraphs(lines, index, title)) continue;
    if (isLinkAlone(lines, index) || isTeased(lines, index, repeated)) continue;
    // Below a numbered heading, a second one is the title of a video.
    if (
      /^\d{1,2}[.)] \S/.test(lines[index - 1]?.text ?? '') &&
      kept.at(-1) === index - 1 &&
      isLoneLabel(lines[index - 1]) &&
      isLoneLabel(line)
    )
      continue;
    if (kept.length === 0 && /^I (?:write|cover|report|blog)\b/.test(text)) continue;
    // Before the first paragraph stand credits and labels; a short first sentence ends as one.
    if (kept.length === 0 && !prose && !(countWords(text) >= 4 && endsSentence(text)) && !isCutLead(lines, index))
      continue;
    kept.push(index);
  }
  return kept;
}

function isLoneLabel(line: ScrapeLine | undefined): boolean {
  return line?.gap === true && !isProse(line.text) && !endsSentence(line.text);
}

// Labels come again and again; sentences and long lines may be said twice.
function findRepeated(lines: readonly ScrapeLine[]): ReadonlySet<string> {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of lines.entries()) {
    if (/^[—–-] |^\[.+\]$/.test(text) || isProse(text) || /[.!?]["'”’]?$/.test(text)) continue;
    const known = places.get(text);
    if (known) known.push(index);
    else places.set(text, [index]);
  }
  const opensProse = (index: number) => isProse(lines[index + 1]?.text ?? '');
  const repeated = [...places].filter(([text, [first = 0, second, third]]) => {
    // What stands among labels first and above a paragraph then is a heading that a list of contents has named; two lines in a row are a
    // picture's words and its caption.
    const apart = second !== undefined && (second > first + 3 || (second > first + 1 && lines[second]?.gap === true));
    const isHeading =
      third === undefined && apart && !lines[second]?.linked && countWords(text) >= 2 && opensProse(second);
    return second !== undefined && !(isHeading && !opensProse(first));
  });
  return new Set(repeated.map(([text]) => text));
}

// Titles of other stories close together; places and names of a list have commas and dashes in them.
function isTeaser(text: string): boolean {
  return isHeadlineCase(text) && !/[,:]|--/.test(text);
}

/** Words of a line that says what comes below the story. */
const shortestAnnouncement = 7;

// Labels at the end (tags, names of sections) go; the lines of a list stay with it.
function trimEnds(lines: readonly ScrapeLine[], kept: readonly number[]): number[] {
  const trimmed = [...kept];
  let teaser = false;
  for (;;) {
    const last = trimmed.at(-1);
    const line = last === undefined ? undefined : lines[last];
    // `READ the full text:` announces what is no story.
    if (last !== undefined && line?.text.endsWith(':') && countWords(line.text) <= shortestAnnouncement) {
      trimmed.pop();
      continue;
    }
    if (
      last === undefined ||
      !line ||
      line.row ||
      isProse(line.text) ||
      endsSentence(line.text) ||
      isLifeSpan(line.text) ||
      (isBracketed(line.text) && trimmed.slice(0, -1).some((index) => isBracketed(lines[index]?.text ?? ''))) ||
      /^[—–-]\s?\S.*@\w/.test(line.text)
    )
      return trimmed;
    // `15 Images of Old Ferries` is too short to tell; but it stands with others.
    const among: boolean = teaser && lines[last + 1]?.gap === false && isHeadlineCase(line.text, 2);
    if ((isTightList(lines, last) && !isTeaser(line.text) && !among) || isListed(lines, last)) return trimmed;
    teaser = among || isTeaser(line.text);
    trimmed.pop();
  }
}
