import { isCaption, isCredit, looksLikeCaption } from './captions.ts';
import { isNoise, isOwner } from './find-end.ts';
import { isBar } from './noise-lines.ts';
import { isSaidTwice } from './said-twice.ts';
import { countWords, endsSentence, isProse, type ScrapeLine } from './scrape-lines.ts';

/** Whether a line belongs to a picture or a video, as the lines beside it show: it stands above a credit or below `Watch video 02:14`. */
export function isBesidePicture(lines: readonly ScrapeLine[], index: number): boolean {
  return (
    isSaidTwice(lines, index) ||
    isAboveCredit(lines, index) ||
    isBelowCredit(lines, index) ||
    isAltText(lines, index) ||
    isBelowButtons(lines, index) ||
    isVideoTitle(lines, index)
  );
}

const longestCaption = 60;
const shortCaption = 25;

// Between two blank lines, what stands above a credit is the caption however long; elsewhere its words must show that.
function isAboveCredit(lines: readonly ScrapeLine[], index: number): boolean {
  const [line, below, next] = [lines[index], lines[index + 1], lines[index + 2]];
  if (!line || !below || !isCredit(below.text)) return false;
  if (line.pictured && countWords(line.text) <= longestCaption) return true;
  if (line.gap && !below.gap && next?.gap === true && countWords(line.text) <= longestCaption) return true;
  // A credit over a caption is not of the paragraph above it.
  const over =
    next !== undefined && isCaption(next.text) && !isCredit(next.text) && countWords(line.text) > shortCaption;
  return !over && looksLikeCaption(line.text) && !isBelowCredit(lines, index + 2);
}

// `Facebook Twitter Pinterest` or `© Ellery Images`, and then what the picture shows, above the next paragraph.
function isBelowButtons(lines: readonly ScrapeLine[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!above || !line || endsSentence(line.text) || countWords(line.text) < 3 || countWords(line.text) > longestCaption)
    return false;
  if (isOwner(above.text)) return line.gap === above.gap || !line.gap;
  const services =
    above.text.match(/\b(?:Facebook|Twitter|Pinterest|WhatsApp|LinkedIn|Reddit|Messenger|Tumblr)\b/g) ?? [];
  return (
    services.length >= 2 && isBar(above.text) && isProse(below?.text ?? '') && isProse(lines[index - 2]?.text ?? '')
  );
}

// A credit may stand first: the short line right below it, with a gap after it, is the caption.
function isBelowCredit(lines: readonly ScrapeLine[], index: number): boolean {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!before || !line || line.gap || after?.gap !== true) return false;
  return before.gap && isCredit(before.text) && looksLikeCaption(line.text);
}

// What a picture shows, in words for those who do not see it, stands above its caption: `A man on a ladder with a string of lights`.
function isAltText(lines: readonly ScrapeLine[], index: number): boolean {
  const shows =
    /^(?:an?|two|three|four|several|image|photo|picture|portrait|close[- ]?up|aerial|view|screenshot|people)\b/i;
  const text = lines[index]?.text ?? '';
  return (
    shows.test(text) &&
    !/["“‘]|(?<= )'/.test(text) &&
    !endsSentence(text) &&
    countWords(text) >= 4 &&
    isCaption(lines[index + 1]?.text ?? '')
  );
}

// Below `Watch video 02:14` or `WATCH | Crew finds bell:` stand the title of the video and what it shows, with its length.
function isVideoTitle(lines: readonly ScrapeLine[], index: number): boolean {
  const [opening, above, line] = lines.slice(Math.max(0, index - 2), index + 1);
  const below = lines[index + 1];
  // `How the ferry was built`, and right below it `02:14 - Source: Ellery News`.
  if (
    below &&
    !below.gap &&
    /^\d{1,2}:\d\d(?:\s?[-–—|]\s?source\b.{0,40})?$/i.test(below.text) &&
    line &&
    !isProse(line.text)
  )
    return true;
  if (!opening || !above || !line || !isLabel(line.text)) return false;
  // `VIDEO: In this talk …`, and below it whose that is: `ELLERYFILM`.
  if (/^(?:video|photo|image)s?: .{30}/i.test(above.text) && /^\p{Lu}{2,20}$/u.test(line.text)) return true;
  return announcesVideo(above.text) || (announcesVideo(opening.text) && isLabel(above.text) && endsInLength(line.text));
}

function announcesVideo(text: string): boolean {
  return /^(?:watch|video)\b/i.test(text) && (text.endsWith(':') || endsInLength(text)) && isNoise(text);
}

function endsInLength(text: string): boolean {
  return /\s\d{1,2}:\d\d$/.test(text);
}

function isLabel(text: string): boolean {
  return !isProse(text) && !endsSentence(text);
}
