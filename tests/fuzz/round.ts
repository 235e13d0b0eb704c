import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commands } from '../../commands/index.ts';
import { VerbatimError } from '../../src/errors.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { responseFields } from '../../src/terminal/json.ts';
import { renderReply } from '../../src/terminal/render.ts';
import { runRequest } from '../../src/terminal/run-request.ts';
import { searchCommand } from '../../src/terminal/search-command.ts';
import { styleFor } from '../../src/terminal/style.ts';
import type { Span } from '../../src/types/articles.ts';
import { hostileFile, hostilePiece } from './hostile-files.ts';
import type { Random } from './random.ts';

/** The sample articles, as bytes to break. */
export async function readSeeds(folder: string): Promise<Uint8Array[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(files.sort().map((file) => readFile(file)));
}

const filesAtOnce = 6;
const requestsAtOnce = 12;
const every = [...commands, searchCommand];
const style = styleFor(process.stdout);

/**
 * Writes hostile files, opens them as a library and puts hostile requests to it.
 * Throws where a file is neither an article nor a problem, where an offset is wrong, or where an answer is not in the words of its article.
 */
export async function fuzzRound(random: Random, seeds: readonly Uint8Array[]): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-fuzz-'));
  try {
    const articles = path.join(folder, 'articles');
    await mkdir(articles);
    const files = Array.from({ length: filesAtOnce }, (_, number) => hostileFile(random, seeds, number));
    for (const { name, bytes } of files) await writeFile(path.join(articles, name), bytes);
    const library = await openLibrary([articles], random.below(2) === 0 ? { dataDir: path.join(folder, 'data') } : {});
    await expectNoneLost(
      library,
      files.map(({ name }) => name),
    );
    for (let request = 0; request < requestsAtOnce; request++) await ask(library, random);
    await library.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function expectNoneLost(library: Library, names: readonly string[]): Promise<void> {
  const ids = (await library.articles({ limit: 10_000 })).articles.map(({ id }) => id);
  for (const name of names) {
    const named = library.status.problems.some(({ message }) => message.includes(name));
    const loaded = ids.some((id) => id === name || id.startsWith(`${name}#`) || id.endsWith(`${name}`));
    if (!named && !loaded && !name.endsWith('.jsonl') && !name.endsWith('.json')) throw new Error(`${name} is lost`);
  }
  for (const id of ids) {
    const found = await library.article(id);
    if (!found) throw new Error(`article ${id} is listed and cannot be had`);
    const { length } = found.article.text;
    const { paragraphs, sentences, quotes, timexes } = found.analysis;
    for (const spans of [paragraphs, sentences, quotes, timexes]) expectInOrder(spans, length, id);
  }
}

function expectInOrder(spans: readonly Span[], length: number, id: string): void {
  let last = 0;
  for (const { start, end } of spans) {
    if (!(start >= last && end > start && end <= length))
      throw new Error(`${id}: span ${start}–${end} after ${last} of ${length}`);
    last = end;
  }
}

async function ask(library: Library, random: Random): Promise<void> {
  const text = (): string => hostilePiece(random).slice(0, 7000);
  const request = {
    command: random.pick(every).name,
    ...Object.fromEntries(
      ['question', 'query', 'text', 'topic', 'speaker', 'article']
        .filter(() => random.below(3) > 0)
        .map((field) => [field, text()]),
    ),
    conversation: 'one',
  };
  try {
    const { command, reply } = await runRequest(library, every, request);
    await expectVerbatim(library, responseFields(command, reply));
    renderReply(reply, style);
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
  }
}

async function expectVerbatim(library: Library, value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null) return;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const { article, start, end, text } = fields;
  if (typeof article === 'string' && typeof start === 'number' && typeof end === 'number') {
    const found = await library.article(article);
    if (found?.article.text.slice(start, end) !== text) throw new Error(`${article} ${start}–${end} is not verbatim`);
  }
  for (const inner of Object.values(value)) await expectVerbatim(library, inner);
}
