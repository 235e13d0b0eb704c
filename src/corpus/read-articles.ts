import { readFile, stat } from 'node:fs/promises';
import type { Article, Problem } from '../types/articles.ts';
import { decodeText } from './decode.ts';
import type { Format } from './formats.ts';
import { parseHtmlArticle } from './html/parse-html.ts';
import { parseJsonArticle } from './json-article.ts';
import { readJsonLines } from './json-lines.ts';
import type { ArticleFile } from './list-files.ts';
import { parseMarkdownArticle } from './markdown/parse-markdown.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { reasonOf } from './reason.ts';
import { parseScrape } from './text/parse-scrape.ts';

/** An article with what was wrong with it; `article` is absent where nothing could be used. */
export interface LoadedArticle {
  readonly file: ArticleFile;
  /** The article's id; what it would have been called where there is none. */
  readonly id: string;
  readonly article?: Article;
  readonly problems: readonly Problem[];
}

const parsers: Readonly<Record<Exclude<Format, 'jsonl'>, (text: string, name: string) => ParsedArticle>> = {
  text: parseScrape,
  markdown: parseMarkdownArticle,
  html: parseHtmlArticle,
  json: parseJsonArticle,
};

/** Bytes of a file that holds one article: a long book has 2 MB, the heaviest news page 10. */
const largest: Readonly<Record<Exclude<Format, 'jsonl'>, number>> = {
  text: 8_000_000,
  markdown: 2_000_000,
  html: 16_000_000,
  json: 32_000_000,
};

/** Reads the articles of one file, in its order. Never throws for what a file holds: that becomes a problem. */
export async function* readArticles(file: ArticleFile): AsyncGenerator<LoadedArticle> {
  const { format } = file;
  if (file.problem || !format) {
    yield { file, id: file.name, problems: file.problem ? [file.problem] : [] };
    return;
  }
  try {
    if (format === 'jsonl') for await (const loaded of readJsonLines(file.path, file.name)) yield { file, ...loaded };
    else yield { file, ...(await readOne(file, format)) };
  } catch (error) {
    // The readers report what is wrong with a text; what arrives here is the operating system's refusal.
    if (!(error instanceof Error && 'code' in error)) throw error;
    const message = `${file.name}: ${reasonOf(error)}. Mend the file or its permissions, or take it out of the folder.`;
    yield { file, id: file.name, problems: [{ code: 'unreadable', message }] };
  }
}

async function readOne(file: ArticleFile, format: Exclude<Format, 'jsonl'>): Promise<Omit<LoadedArticle, 'file'>> {
  const { name } = file;
  const limit = largest[format];
  const { size } = await stat(file.path);
  if (size > limit) {
    const message = `${name}: has ${megabytes(size)} MB, more than the ${megabytes(limit)} MB that one article may have. Split it, or make it a .jsonl with one article a line.`;
    return { id: name, problems: [{ code: 'too-large', message }] };
  }
  const text = decodeText(await readFile(file.path), format);
  if (text === undefined) {
    const message = `${name}: does not hold text. Save it as UTF-8 text, or take it out of the folder.`;
    return { id: name, problems: [{ code: 'not-text', message }] };
  }
  if (text.replace(/[\u200b\ufeff]/g, '').trim() === '') return { id: name, problems: [empty(name)] };
  const parsed = parsers[format](text, name);
  // A page or a note without a word is no article; what is titled, or was made as one, is shown with what is wrong with it.
  if (format !== 'json' && parsed.article?.text === '' && parsed.article.title === '')
    return { id: name, problems: parsed.problems };
  return { id: parsed.article?.id ?? name, ...parsed };
}

function empty(name: string): Problem {
  const message = `${name}: is empty. Put an article into it, or take it out of the folder.`;
  return { code: 'no-text', field: 'text', message };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
}
