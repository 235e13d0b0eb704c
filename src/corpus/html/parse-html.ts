import { Readability } from '@mozilla/readability';
// The same in one file, which loads in a third of the time.
import { parseHTML } from 'linkedom/worker';
import type { Article } from '../../types/articles.ts';
import { noText } from '../article-record.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { findBody } from '../text/find-body.ts';
import { isPersonName } from '../text/read-byline.ts';
import type { ScrapeLine } from '../text/scrape-lines.ts';
import { blockLines } from './block-lines.ts';
import { isDayFirst } from './day-order.ts';
import type { DomElement } from './dom.ts';
import { dropAsides } from './drop-asides.ts';
import { guardPage } from './guard-page.ts';
import { dateInAddress } from './page-date.ts';
import { type PageFields, readPageFields } from './page-fields.ts';
import { readSigns } from './page-signs.ts';

// linkedom's document is a browser's as far as Readability looks.
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** Reads a web page: the body by Readability, the fields from what the page says of itself. */
export function parseHtmlArticle(page: string, name: string): ParsedArticle {
  const read = readPage(page);
  if ('failure' in read) {
    const message = `${name}: cannot be read as a web page (${read.failure}). Save its text as .txt.`;
    return { problems: [{ code: 'bad-html', message }] };
  }
  const { fields, lines } = read;
  const story = lines.filter(({ text }) => text !== fields.subheading);
  const { paragraphs } = findBody(story, 0, { start: 0, end: story.length }, fields.title, fields.authors);
  const article: Article = { id: name, ...fields, text: paragraphs.join('\n\n') };
  const remedy = 'No article was found in the page: save its text as .txt.';
  return { article, problems: paragraphs.length === 0 ? [noText(name, remedy)] : [] };
}

type ReadPage = { readonly fields: PageFields; readonly lines: readonly ScrapeLine[] } | { readonly failure: string };

function readPage(page: string): ReadPage {
  const { html, linkedData } = guardPage(page);
  try {
    const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
    const root = document as unknown as DomElement;
    const fields = completeFields(readPageFields(root, linkedData), root);
    const found = new Readability(document as unknown as ReadableDocument, {
      serializer: (node) => node as unknown as DomElement,
      charThreshold: 250,
      keepClasses: true,
    }).parse();
    return { fields, lines: found?.content ? articleLines(found.content) : [] };
  } catch (error) {
    // Parser and reader are others' and made for pages that people wrote: what they cannot bear is the page's fault, and reported.
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

// Readability takes the page apart, so its whole text is read before, and only where a field is missing.
function completeFields(stated: PageFields, document: DomElement): PageFields {
  const body = document.querySelector('body');
  if (!body || (stated.published && stated.authors.some(isPersonName))) return stated;
  const signs = readSigns(blockLines(body), stated.title, isDayFirst(document, stated.url));
  const published = stated.published ?? signs.published ?? (stated.url && dateInAddress(stated.url));
  // A person who signs wrote it; that the linked data names the company says less.
  const authors = signs.authors.length > 0 && !stated.authors.some(isPersonName) ? signs.authors : stated.authors;
  return { ...stated, authors, ...(published && { published }) };
}

function articleLines(content: DomElement): ScrapeLine[] {
  dropAsides(content);
  return blockLines(content);
}
