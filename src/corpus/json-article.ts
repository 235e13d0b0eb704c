import type { Problem } from '../types/articles.ts';
import { type ArticleRecord, isRecord, noText, readFields } from './article-record.ts';
import type { ParsedArticle } from './parsed-article.ts';

/** Reads a JSON text that holds one article. The body is taken exactly as it is. */
export function parseJsonArticle(json: string, name: string): ParsedArticle {
  return parseArticleRecord(json, name, name);
}

/** Reads one article record; `place` names the file, and the line where it is one of many. */
export function parseArticleRecord(json: string, defaultId: string, place: string): ParsedArticle {
  let record: unknown;
  try {
    record = JSON.parse(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [badJson(place, `is not valid JSON (${reason}).`)] };
  }
  if (!isRecord(record)) {
    const many = Array.isArray(record) ? ' A list of articles is a .jsonl, with one article a line.' : '';
    return { problems: [badJson(place, `is not an object with the fields of an article.${many}`)] };
  }
  const { fields, problems } = readFields(record, defaultId, place);
  const text = record.text ?? '';
  if (typeof text !== 'string') {
    const message = `${place}: "text" is not a text, and is left out. Write the body in quotation marks.`;
    return { article: { ...fields, text: '' }, problems: [...problems, { code: 'bad-field', field: 'text', message }] };
  }
  const empty = text.trim() === '' ? [noText(place, remedyFor(record))] : [];
  return { article: { ...fields, text }, problems: [...problems, ...empty] };
}

const otherNames = ['body', 'content', 'articleBody', 'article_body', 'fulltext', 'story', 'article'];

// Exports of other programs call the body otherwise, or wrap the article.
function remedyFor(record: ArticleRecord): string {
  const other = otherNames.find((name) => typeof record[name] === 'string' && record[name] !== '');
  if (other !== undefined) return `Call its "${other}" "text".`;
  const wrapped = Object.entries(record).find(([, value]) => isRecord(value) && typeof value.text === 'string');
  if (wrapped !== undefined) return `Take the article out of "${wrapped[0].slice(0, 40)}".`;
  return 'Give the article a body, or take it out.';
}

function badJson(place: string, what: string): Problem {
  return { code: 'bad-json', message: `${place}: ${what} Mend it: {"title": "…", "text": "…"}.` };
}
