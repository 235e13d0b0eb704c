import type { ScrapeLine } from './scrape-lines.ts';

const role =
  /^(?:[^ ]{1,30} ){1,6}(?:\([^)]{1,60}\) )?(?:is (?:an?|the|our|based|(?:\p{Ll}{3,12} )?(?:editor|director|author|president|founder|professor) (?:of|at|for))|joined|has (?:been|worked|written|covered)|writes|covers|reports|can be reached|lives)\b/u;
const work = /^ (?:\p{Ll}{3,12} )?(?:is|was|works|writes|covers|reports|has (?:been|worked|written|covered)|joined)\b/u;

/**
 * The lines of a body without what the page says of the author: at the end `Dana Whitlock is a writer in Port Ellery. She …`, perhaps below
 * the name alone, or the same before the first paragraph.
 */
export function dropPortrait(
  lines: readonly ScrapeLine[],
  kept: readonly number[],
  authors: readonly string[],
): number[] {
  const parts = authors.flatMap((name) => [name.split(' ').at(0) ?? name, name.split(' ').at(-1) ?? name]);
  const names = authors.map((name) => name.toLowerCase());
  const told = kept.findIndex((index, at) => {
    const text = lines[index]?.text ?? '';
    if (at < kept.length - 4 || at < 2) return false;
    if (names.includes(text.toLowerCase())) return true;
    const named = authors.some((name) => text.startsWith(name));
    if (!named && !parts.some((part) => text.startsWith(`${part} `))) return false;
    return role.test(text);
  });
  const rest = told < 0 ? [...kept] : kept.slice(0, told);
  return rest.length > 2 && opensWithPortrait(lines[rest[0] ?? 0]?.text ?? '', authors) ? rest.slice(1) : rest;
}

function opensWithPortrait(text: string, authors: readonly string[]): boolean {
  return authors.some((name) => name.includes(' ') && text.startsWith(name) && work.test(text.slice(name.length)));
}
