import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../../types.ts';
import { noText } from '../article-record.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import { findBody } from '../text/find-body.ts';
import { isPersonName } from '../text/read-byline.ts';
import type { ScrapeLine } from '../text/scrape-lines.ts';
import { blockLines } from './block-lines.ts';
import type { DomElement } from './dom.ts';
import { dropAsides } from './drop-asides.ts';
import { guardPage } from './guard-page.ts';
import { readLinkedArticle } from './linked-data.ts';
import { type PageFields, readPageFields } from './page-fields.ts';
import { readSigns } from './page-signs.ts';

/** Reads a web page: the body by Readability, the fields from what the page says of itself. */
export function parseHtmlArticle(page: string, name: string): ParsedArticle {
  const { html, linkedData } = guardPage(page);
  const { document } = parseHTML(html.includes('<html') ? html : `<html><body>${html}</body></html>`);
  const linked = readLinkedArticle(linkedData);
  const stated = readPageFields(document as unknown as DomElement, linked);
  const fields = completeFields(stated, document as unknown as DomElement);
  const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    serializer: (node) => node as unknown as DomElement,
    charThreshold: 250,
    keepClasses: true,
  }).parse();
  const lines = (found?.content ? articleLines(found.content) : []).filter(({ text }) => text !== fields.subheading);
  const { paragraphs } = findBody(lines, 0, { start: 0, end: lines.length }, fields.title, fields.authors);
  const article: Article = { id: name, ...fields, text: paragraphs.join('\n\n') };
  const problems =
    paragraphs.length === 0 ? [noText(name, 'No article was found in the page: save its text as .txt.')] : [];
  return { article, problems };
}

// Readability takes the page apart, so its whole text is read before, and only where a field is missing.
function completeFields(stated: PageFields, document: DomElement): PageFields {
  const body = document.querySelector('body');
  if (!body || (stated.published && stated.authors.some(isPersonName))) return stated;
  const signs = readSigns(blockLines(body), stated.title);
  const published = stated.published ?? signs.published;
  // A person who signs wrote it; that the linked data names the company says less.
  const authors = signs.authors.length > 0 && !stated.authors.some(isPersonName) ? signs.authors : stated.authors;
  return { ...stated, authors, ...(published && { published }) };
}

function articleLines(content: DomElement): ScrapeLine[] {
  dropAsides(content);
  return blockLines(content);
}
