// The same in one file, which loads in a third of the time.
import { parseHTML } from 'linkedom/worker';
import type { DomElement } from './dom.ts';

/** The document of a page that was made safe; a body is put around a piece of one. */
export function parsePage(html: string): DomElement {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  return document as unknown as DomElement;
}
