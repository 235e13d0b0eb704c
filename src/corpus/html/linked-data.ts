import { type ArticleRecord, isRecord } from '../article-record.ts';

/** What a page's linked data (JSON-LD) says of its article. */
export interface LinkedArticle {
  readonly title?: string;
  readonly subheading?: string;
  readonly authors: readonly string[];
  readonly outlet?: string;
  readonly published?: string;
  readonly body?: string;
}

const articleType = /(?:article|blogposting|report|review|newsitem|claimreview)$/i;
const deepest = 6;
const most = 300;

/**
 * Reads the article of the linked data: that with the page's title or address, else the first with a headline. Pages with slips in their
 * JSON are read as far as their strings go.
 */
export function readLinkedArticle(texts: readonly string[], pageTitle = '', url = ''): LinkedArticle | undefined {
  const nodes = texts.slice(0, 30).flatMap((text) => collect(parseLoosely(text) ?? pickStrings(text)));
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node] as const] : [],
    ),
  );
  const articles = nodes.filter((node) =>
    listOf(node['@type']).some((type) => typeof type === 'string' && articleType.test(type)),
  );
  const named = (value: unknown) => listOf(value).flatMap((entry) => nameOf(entry, byId));
  const article =
    articles.find((node) => isTitled(node, pageTitle)) ??
    articles.find((node) => node.headline !== undefined && isAt(node, url)) ??
    articles.find((node) => node.headline !== undefined) ??
    articles[0];
  if (!article) {
    // Some sites describe the page instead of the article.
    const dated = nodes.find((node) => textOf(node.datePublished) !== undefined);
    const authors = [...new Set(named(dated?.author ?? dated?.creator))];
    const published = textOf(dated?.datePublished);
    return published || authors.length > 0 ? { authors, ...(published && { published }) } : undefined;
  }
  const optional = (key: string, value: string | undefined) => (value ? { [key]: value } : {});
  return {
    authors: [...new Set(named(article.author ?? article.creator))],
    ...optional('title', textOf(article.headline) ?? textOf(article.name)),
    ...optional('subheading', textOf(article.alternativeHeadline)),
    ...optional('outlet', named(article.publisher)[0]),
    ...optional('published', textOf(article.datePublished) ?? textOf(article.dateCreated)),
    ...optional('body', textOf(article.articleBody)),
  };
}

// Lists of other stories stand in the linked data, too.
function isTitled(node: ArticleRecord, pageTitle: string): boolean {
  const headline = plain(textOf(node.headline) ?? '');
  return headline.length > 11 && plain(pageTitle).includes(headline);
}

function isAt(node: ArticleRecord, url: string): boolean {
  const page = isRecord(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage;
  return url !== '' && [node.url, page].includes(url);
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function parseLoosely(text: string): unknown {
  const bare = text.replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g, '').trim();
  if (bare.length > 2_000_000) return undefined;
  for (const candidate of [
    bare,
    bare
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // Not JSON: the mended form is tried, and a page without linked data is nothing wrong.
    }
  }
  return undefined;
}

/** What can be read of an article whose linked data are no JSON. */
function pickStrings(text: string): ArticleRecord | undefined {
  const data = text.slice(0, 100_000);
  const string = '"((?:[^"\\\\\n]|\\\\.){1,300})"';
  const pick = (key: string) => new RegExp(`"${key}"\\s{0,5}:\\s{0,5}${string}`).exec(data)?.[1];
  const author = new RegExp(
    `"author"\\s{0,5}:\\s{0,5}[[{\\s]{0,5}[^[\\]{}]{0,200}?"name"\\s{0,5}:\\s{0,5}${string}`,
  ).exec(data)?.[1];
  const found = { headline: pick('headline'), datePublished: pick('datePublished'), author: author ?? pick('author') };
  return found.datePublished ? { '@type': 'Article', ...found } : undefined;
}

/** Every object in the data, outermost first. */
function collect(data: unknown): ArticleRecord[] {
  const found: ArticleRecord[] = [];
  let level: unknown[] = [data];
  for (let depth = 0; depth < deepest && level.length > 0 && found.length < most; depth++) {
    const records = level.flatMap(listOf).filter(isRecord).slice(0, most);
    found.push(...records);
    level = records.flatMap((record) => Object.values(record)).slice(0, 5000);
  }
  return found.slice(0, most);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 500) : value === undefined || value === null ? [] : [value];
}

function nameOf(value: unknown, byId: ReadonlyMap<unknown, ArticleRecord>): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value))
    return value.slice(0, 20).flatMap((entry) => (Array.isArray(entry) ? [] : nameOf(entry, byId)));
  if (!isRecord(value)) return [];
  const record = value.name === undefined ? (byId.get(value['@id']) ?? value) : value;
  const names = listOf(record.name).flatMap((name) => (isRecord(name) ? [name['@value']] : [name]));
  const written = names.filter((name) => typeof name === 'string' && name.trim() !== '');
  if (written.length > 0) return written.map(String);
  const parts = [record.givenName, record.familyName].filter((part) => typeof part === 'string');
  return parts.length === 2 ? [parts.join(' ')] : [];
}

function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}
