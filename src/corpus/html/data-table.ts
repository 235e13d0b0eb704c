import type { DomElement, DomNode } from './dom.ts';

/** Characters of a cell: what is longer is a column of the page, and in a table without headers a note. */
const longestCell = 400;
const longestPlain = 120;

/**
 * The cells of the rows of a table that gives data, row by row; nothing for a table that only lays out a page: one with tables, headings or
 * several paragraphs in a cell, with one cell a row, or of links.
 *
 * @example rowsOfData(table) // [[th 'Ticket', th 'Fare'], [td 'Adult', td '$2']], as elements
 */
export function rowsOfData(table: DomElement): readonly (readonly DomElement[])[] | undefined {
  if (table.querySelector('table, ul, ol, h1, h2, h3, h4, h5, h6, article, section, form') !== null) return undefined;
  const rows = [...table.querySelectorAll('tr')].map(cellsOf).filter((cells) => cells.length > 0);
  const wide = rows.filter((cells) => cells.length >= 2);
  if (wide.length < 2 || wide.length < rows.length * 0.6) return undefined;
  const headed = table.querySelector('th') !== null;
  const cells = rows.flat();
  if (!cells.every((cell) => isDatum(cell, headed ? longestCell : longestPlain))) return undefined;
  // Without headers a grid has as many cells in each row.
  const [first] = wide;
  if (!headed && wide.some((row) => row.length !== first?.length)) return undefined;
  const linked = cells.filter((cell) => isLink(cell)).length;
  return linked > cells.length / 2 ? undefined : rows;
}

function cellsOf(row: DomElement): readonly DomElement[] {
  return [...row.querySelectorAll('td, th')];
}

function isDatum(cell: DomElement, longest: number): boolean {
  return (cell.textContent ?? '').trim().length <= longest && [...cell.querySelectorAll('p, div')].length <= 2;
}

function isLink(cell: DomElement): boolean {
  const words = lengthOf(cell);
  const links = [...cell.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  return words > 0 && links >= words;
}

function lengthOf(node: DomNode): number {
  return (node.textContent ?? '').replace(/\s/g, '').length;
}
