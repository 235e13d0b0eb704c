import { Readability } from '@mozilla/readability';
import type { Article, Problem } from '../../types/articles.ts';
import { noText } from '../article-record.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { findBody } from '../text/find-body.ts';
import { type Core, findCore } from '../text/find-core.ts';
import { withoutPlaces } from '../text/placed-byline.ts';
import type { ScrapeLine } from '../text/scrape-lines.ts';
import { isPageHead } from './after-heading.ts';
import { blockLines } from './block-lines.ts';
import { isDayFirst } from './day-order.ts';
import type { DomElement } from './dom.ts';
import { dropAsides } from './drop-asides.ts';
import { guardPage } from './guard-page.ts';
import { joinInitials } from './join-initials.ts';
import { isPerson } from './page-authors.ts';
import { dateInAddress } from './page-date.ts';
import { type PageFields, readPageFields, type StatedFields } from './page-fields.ts';
import { readSigns } from './page-signs.ts';
import { cleanText } from './page-text.ts';
import { parsePage } from './parse-page.ts';

// linkedom's document is a browser's as far as Readability looks.
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** Reads a web page: the body by Readability, the fields from what the page says of itself. */
export function parseHtmlArticle(page: string, name: string): ParsedArticle {
  const read = readPage(page);
  if ('failure' in read) {
    const message = `${name}: cannot be read as a web page (${read.failure}). Save its text as .txt.`;
    return { problems: [{ code: 'bad-html', message }] };
  }
  const { fields, lines, story, pieces, cut } = read;
  const found = paragraphsOf(lines, fields, { start: 0, end: lines.length });
  const shown = found.length > 0 ? found : paragraphsOfPage(pieces, fields);
  const paragraphs = story === undefined ? shown : wholeStory(shown, story);
  const text = paragraphs.join('\n\n');
  const article: Article = { id: name, ...fields, authors: withoutPlaces(fields.authors, text), text };
  const problems: Problem[] = [];
  if (paragraphs.length === 0) problems.push(noText(name, 'No article was found in the page: save its text as .txt.'));
  if (cut) {
    const message = `${name}: has more elements than a page may have, and its end is left out. Save its text as .txt.`;
    problems.push({ code: 'too-large', message });
  }
  return { article, problems };
}

const shortestStory = 600;
const leastShown = 0.5;

// Some pages show the beginning of a story alone, and hold all of it for search engines.
function wholeStory(shown: readonly string[], story: string): readonly string[] {
  const told = story
    .split(/\n+|<\/p>|<br\s?\/?>/i)
    .map(cleanText)
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
  const length = told.join(' ').length;
  const goesOn = length >= shortestStory && shown.join(' ').length < length * leastShown;
  return goesOn && told[0]?.startsWith((shown[0] ?? '').slice(0, 40)) ? told : shown;
}

function paragraphsOf(lines: readonly ScrapeLine[], fields: PageFields, core: Core): readonly string[] {
  const story = lines.filter(({ text }) => text !== fields.subheading);
  return findBody(story, core.start, core, fields.title, fields.authors, true).paragraphs;
}

// Where Readability finds no article, and in a page of several pieces: the densest running text below its title, as in a scrape.
function paragraphsOfPage(pieces: readonly string[], fields: PageFields): readonly string[] {
  const lines = pieces.flatMap((piece) => {
    const body = parsePage(piece).querySelector('body');
    if (!body) return [];
    dropAsides(body);
    return joinInitials(blockLines(body)).filter(({ linked }) => !linked);
  });
  const { end } = findCore(lines);
  const title = lines.slice(0, end).findIndex(({ heading, text }) => heading !== undefined && text === fields.title);
  const below = lines.slice(title + 1);
  return paragraphsOf(below, fields, findCore(below));
}

interface PageParts {
  readonly fields: PageFields;
  /** Of the article, where Readability finds it. */
  readonly lines: readonly ScrapeLine[];
  readonly story: string | undefined;
  /** The page's own source, made safe. */
  readonly pieces: readonly string[];
  readonly cut: boolean;
}

function readPage(page: string): PageParts | { readonly failure: string } {
  const { html, more, cut, linkedData } = guardPage(page);
  try {
    const document = parsePage(html);
    const { story, ...stated } = readPageFields(document, linkedData);
    const fields = completeFields(stated, document);
    const lines = more.length === 0 ? readableLines(document) : [];
    return { fields, lines, story, pieces: [html, ...more], cut };
  } catch (error) {
    // Parser and reader are others' and made for pages that people wrote: what they cannot bear is the page's fault, and reported.
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

function readableLines(document: DomElement): readonly ScrapeLine[] {
  const found = new Readability(document as unknown as ReadableDocument, {
    serializer: (node) => node as unknown as DomElement,
    charThreshold: 250,
    keepClasses: true,
  }).parse();
  if (!found?.content) return [];
  dropAsides(found.content);
  return joinInitials(blockLines(found.content));
}

// Readability takes the page apart, so its whole text is read before, and only where a field is missing.
function completeFields({ changed, ...stated }: StatedFields, document: DomElement): PageFields {
  const body = document.querySelector('body');
  if (!body || (stated.published && stated.authors.some(isPerson))) return stated;
  const lines = blockLines(body, true, (element) => isPageHead(element, stated.title));
  const signs = readSigns(lines, stated.title, isDayFirst(document, stated.url));
  const filed = stated.url && dateInAddress(stated.url);
  const published = stated.published ?? signs.published ?? (filed || changed || signs.changed);
  // A person who signs wrote it; that the linked data names the company says less.
  const authors = signs.authors.length > 0 && !stated.authors.some(isPerson) ? signs.authors : stated.authors;
  return { ...stated, authors, ...(published && { published }) };
}
