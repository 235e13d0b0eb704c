import type { Problem } from '../types/articles.ts';
import { isRecord, noText, readFields } from './article-record.ts';
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
    return { problems: [badJson(place, `is not valid JSON (${reason})`)] };
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
  const empty = text.trim() === '' ? [noText(place, 'Give the article a body, or take it out.')] : [];
  return { article: { ...fields, text }, problems: [...problems, ...empty] };
}

function badJson(place: string, what: string): Problem {
  return { code: 'bad-json', message: `${place}: ${what} Mend it: {"title": "…", "text": "…"}.` };
}
