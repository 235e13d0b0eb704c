import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/corpus/list-files.ts';
import { type LoadedArticle, readArticles } from '../../src/corpus/read-articles.ts';

let base: string;

beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'read-articles-'));
});

afterAll(() => rm(base, { recursive: true }));

async function load(name: string, content?: string | Uint8Array): Promise<LoadedArticle[]> {
  const file = path.join(base, name);
  if (content !== undefined) await writeFile(file, content);
  const loaded: LoadedArticle[] = [];
  for (const found of await listFiles([file])) for await (const article of readArticles(found)) loaded.push(article);
  return loaded;
}

const codes = (loaded: readonly LoadedArticle[]) => loaded.flatMap(({ problems }) => problems.map(({ code }) => code));

describe('readArticles of one article in JSON', () => {
  it('takes the body exactly as it is, and passes over unknown keys and null', async () => {
    const text = ' \tOne.\r\nTwo.\n\n\nThree.  ';
    const record = {
      title: 'T',
      text,
      author: 'Ada Quill',
      outlet: null,
      published: '2020-02-03T04:05+02:00',
      mood: 1,
    };
    const [loaded, ...more] = await load('a.json', JSON.stringify(record));
    expect(more).toEqual([]);
    expect(loaded).toMatchObject({ id: 'a.json', problems: [] });
    expect(loaded?.article).toEqual({
      id: 'a.json',
      title: 'T',
      text,
      authors: ['Ada Quill'],
      published: '2020-02-03T04:05+02:00',
    });
  });

  it.each([
    ['an impossible date', { text: 'x', published: '2021-02-29' }, 'bad-date', 'published'],
    ['a date in words', { text: 'x', published: 'soon' }, 'bad-date', 'published'],
    ['a title that is a list', { text: 'x', title: [] }, 'bad-field', 'title'],
    ['an author that is a number', { text: 'x', authors: [5] }, 'bad-field', 'authors'],
    ['an address that runs', { text: 'x', url: 'javascript:alert(1)' }, 'bad-field', 'url'],
    ['a body that is an object', { text: {} }, 'bad-field', 'text'],
    ['no body', { title: 'x' }, 'no-text', 'text'],
    ['an empty body', { text: ' \n' }, 'no-text', 'text'],
  ])('reports %s, leaves it out and loads the rest', async (_, record, code, field) => {
    const [loaded] = await load('b.json', JSON.stringify(record));
    expect(loaded?.problems).toEqual([{ code, field, message: expect.stringMatching(/^b\.json: "/) }]);
    expect(loaded?.article).toBeDefined();
    if (field !== 'text') expect(loaded?.article).toMatchObject({ text: 'x' });
    if (field === 'published' || field === 'url') expect(loaded?.article?.[field]).toBeUndefined();
  });

  it.each([
    ['broken JSON', '{"text": '],
    ['a list', '[{"text": "x"}]'],
    ['a bare word', '"x"'],
  ])('leaves out %s', async (_, content) => {
    const loaded = await load('c.json', content);
    expect(codes(loaded)).toEqual(['bad-json']);
    expect(loaded[0]).not.toHaveProperty('article');
    expect(loaded[0]?.id).toBe('c.json');
  });
});

describe('readArticles of a file of lines', () => {
  it('numbers articles by their lines, and reports a broken line while the others load', async () => {
    const loaded = await load('d.jsonl', '{"text":"one"}\r\n\n{"text":\n{"id":"own","text":"four"}\n[1]');
    expect(loaded.map(({ id, article }) => [id, article?.text])).toEqual([
      ['d.jsonl#1', 'one'],
      ['d.jsonl#3', undefined],
      ['own', 'four'],
      ['d.jsonl#5', undefined],
    ]);
    expect(loaded[1]?.problems[0]?.message).toMatch(/^d\.jsonl, line 3: is not valid JSON/);
  });

  it('reads lines that are longer than what is read at once', async () => {
    const texts = ['a'.repeat(1_500_000), 'b', `${'é'.repeat(700_000)}`];
    const loaded = await load('e.jsonl', texts.map((text) => JSON.stringify({ text })).join('\n'));
    expect(loaded.map(({ article }) => article?.text)).toEqual(texts);
  });

  it.each([
    ['UTF-16, little end first', Buffer.from('\ufeff{"text":"Ċ \u0a0a"}\n{"text":"two"}\n', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeff{"text":"Ċ \u0a0a"}\n{"text":"two"}\n', 'utf16le').swap16()],
    ['UTF-8 with a mark', Buffer.from('\ufeff{"text":"Ċ \u0a0a"}\n{"text":"two"}\n')],
  ])('reads %s', async (_, bytes) => {
    const loaded = await load('f.jsonl', bytes);
    expect(loaded.map(({ article }) => article?.text)).toEqual(['Ċ \u0a0a', 'two']);
  });

  it('reads a file without any line', async () => {
    expect(await load('g.jsonl', '')).toEqual([]);
  });
});

describe('readArticles of what cannot be read', () => {
  it('gives one entry for a path that does not exist', async () => {
    const loaded = await load('missing.txt');
    expect(loaded).toHaveLength(1);
    expect(loaded[0]).toMatchObject({ id: 'missing.txt', problems: [{ code: 'unreadable' }] });
    expect(loaded[0]?.article).toBeUndefined();
  });

  it('leaves out a file that is too large for one article, without reading it', async () => {
    await writeFile(path.join(base, 'big.txt'), '');
    await truncate(path.join(base, 'big.txt'), 50_000_000);
    const loaded = await load('big.txt');
    expect(codes(loaded)).toEqual(['too-large']);
    expect(loaded[0]?.problems[0]?.message).toMatch(/^big\.txt: has 50 MB, more than the 8\.0 MB/);
  });

  it.each([
    ['binary.txt', Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256)],
    ['paper.md', Buffer.from('%PDF-1.4 and so on')],
    ['packed.html', Uint8Array.from([0x1f, 0x8b, 8, 0])],
  ])('leaves out %s, which holds no text', async (name, bytes) => {
    expect(codes(await load(name, bytes))).toEqual(['not-text']);
  });

  it.each([
    ['empty.txt', ''],
    ['empty.md', ''],
    ['empty.html', ''],
    ['empty.json', ''],
    ['white.txt', ' \n\t\r\n'],
    ['white.json', '\ufeff\n'],
    ['signs.txt', '---\n***\n'],
    ['comment.md', '<!-- later -->\n'],
    ['wordless.html', '<html><head></head><body><p> </p></body></html>'],
  ])('reports once that %s has no words, which is no article', async (name, content) => {
    const loaded = await load(name, content);
    expect(codes(loaded)).toEqual(['no-text']);
    expect(loaded[0]).not.toHaveProperty('article');
    expect(loaded[0]?.problems[0]?.message.startsWith(`${name}: `)).toBe(true);
  });

  it('loads what has a title alone, and reports that the text is missing', async () => {
    const [loaded] = await load('front.md', '---\ntitle: Old ferry to sail on\n---\n');
    expect(loaded?.article).toMatchObject({ id: 'front.md', title: 'Old ferry to sail on', text: '' });
    expect(loaded?.problems.map(({ code }) => code)).toEqual(['no-text']);
  });
});

describe('readArticles of other encodings', () => {
  const words = 'Café “Löwe”\n\nThe owner of the café said on Monday that it will stay open all through the winter.';

  it.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(words, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(words, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(words.replace('“', '\x93').replace('”', '\x94'), 'latin1')],
    ['line ends of Windows', Buffer.from(words.replaceAll('\n', '\r\n'))],
    ['line ends of old Macs', Buffer.from(words.replaceAll('\n', '\r'))],
  ])('reads %s', async (_, bytes) => {
    const [loaded] = await load('words.txt', bytes);
    expect(loaded?.article?.title).toBe('Café “Löwe”');
    expect(loaded?.article?.text).toBe(words.split('\n\n')[1]);
  });
});
