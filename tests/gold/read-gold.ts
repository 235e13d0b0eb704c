import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, Span } from '../../src/types/articles.ts';

/** Words in quotation marks as a careful reader marked them. */
export interface GoldQuote extends Span {
  readonly kind: 'direct' | 'partial';
  /** The longest name that the article gives; absent for an unnamed source. */
  readonly speaker?: string;
  /** The words for an unnamed source: `a spokesman`. */
  readonly unnamed?: string;
}

/** An expression of time as a careful reader marked it. */
export interface GoldTimex extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
}

/** A marked article: its clean text is what loading should make of the article of the same id. */
export interface GoldArticle {
  readonly article: Article;
  readonly quotes: readonly GoldQuote[];
  readonly timexes: readonly GoldTimex[];
  /** Debatable: what is found there counts neither for nor against. */
  readonly open: readonly Span[];
}

/**
 * Parses the marks out of a text. `{Friday|2031-03-07}` is a timex (`SET ` before the value of a set), `[[“Yes,”|Ada Pell]]` a direct
 * quote, `|~Ada Pell]]` a partial one, `|?a clerk]]` one from an unnamed source, and a lone `!` leaves the case open.
 *
 * @example parseMarks('[[“No,”|Ada Pell]] she said {today|2031-03-07}.').text // '“No,” she said today.'
 */
export function parseMarks(marked: string): Omit<GoldArticle, 'article'> & { readonly text: string } {
  const quotes: GoldQuote[] = [];
  const timexes: GoldTimex[] = [];
  const open: Span[] = [];
  const opened: { readonly mark: string; readonly start: number }[] = [];
  let text = '';
  for (const [piece] of marked.matchAll(/\[\[|\{|\|[^|\]}]*(?:\]\]|\})|[^[{|]+|[[|]/gu)) {
    if (piece === '[[' || piece === '{') opened.push({ mark: piece, start: text.length });
    else if (piece.startsWith('|') && piece.length > 1) {
      const { mark, start } = opened.pop() ?? { mark: '', start: 0 };
      if (mark !== (piece.endsWith('}') ? '{' : '[[')) throw new Error(`unbalanced mark before "${piece}"`);
      const label = piece.slice(1, mark === '{' ? -1 : -2);
      const span = { start, end: text.length };
      if (label === '!') open.push(span);
      else if (mark === '{') timexes.push({ ...span, ...parseValue(label) });
      else quotes.push({ ...span, ...parseSource(label) });
    } else text += piece;
  }
  if (opened.length > 0) throw new Error(`a mark is not closed: "${text.slice(opened[0]?.start).slice(0, 40)}"`);
  const inOrder = (a: Span, b: Span): number => a.start - b.start;
  return { text, quotes: quotes.sort(inOrder), timexes: timexes.sort(inOrder), open: open.sort(inOrder) };
}

function parseValue(label: string): Pick<GoldTimex, 'type' | 'value'> {
  if (label.startsWith('SET ')) return { type: 'SET', value: label.slice(4) };
  if (/^P[\dTX]/u.test(label)) return { type: 'DURATION', value: label };
  return { type: /^\d{4}-\d\d-\d\dT/u.test(label) ? 'TIME' : 'DATE', value: label };
}

function parseSource(label: string): Pick<GoldQuote, 'kind' | 'speaker' | 'unnamed'> {
  const kind = label.startsWith('~') ? 'partial' : 'direct';
  const source = label.replace(/^~/u, '');
  return source.startsWith('?') ? { kind, unnamed: source.slice(1) } : { kind, speaker: source };
}

/** Parses one marked article: lines of `field: value`, a blank line, the marked body. */
export function parseGoldArticle(source: string): GoldArticle {
  const body = source.indexOf('\n\n');
  const fields = new Map(
    source
      .slice(0, body)
      .split('\n')
      .map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), line.slice(colon + 1).trim()];
      }),
  );
  const { text, ...marks } = parseMarks(source.slice(body + 2).trimEnd());
  const given = (name: 'subheading' | 'outlet' | 'published' | 'url'): Partial<Article> =>
    fields.get(name) ? { [name]: fields.get(name) } : {};
  const article: Article = {
    id: fields.get('id') ?? '',
    title: fields.get('title') ?? '',
    authors: fields.get('authors')?.split('; ') ?? [],
    ...given('subheading'),
    ...given('outlet'),
    ...given('published'),
    ...given('url'),
    text,
  };
  return { article, ...marks };
}

/** Reads the marked articles of a file or folder of this folder: `articles` (all is marked) or `mini/quotes.txt`. */
export function readGold(name: string): readonly GoldArticle[] {
  const place = path.join(import.meta.dirname, name);
  const files = name.endsWith('.txt')
    ? [place]
    : readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .map((file) => path.join(place, file));
  return files.flatMap((file) => readFileSync(file, 'utf8').split('\n====\n').map(parseGoldArticle));
}
