import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Library, openLibrary } from '../../src/library.ts';
import { startCluster, type TestCluster, whyNoCluster } from './start-cluster.ts';

const missing = whyNoCluster();
if (missing) console.log(`skipped: nodes that die (${missing})`);

const root = path.join(import.meta.dirname, '../..');
const corpus = path.join(root, '../shared/corpus/wikinews.jsonl');
const source = existsSync(corpus) ? corpus : path.join(root, 'articles');
if (!existsSync(corpus)) console.log('skipped: the larger corpus is not here; the sample articles stand in for it');

describe.skipIf(missing)('three nodes', () => {
  let running: TestCluster;
  let library: Library;
  beforeAll(async () => {
    running = await startCluster(3);
    library = await open();
    await running.recover();
  });
  afterAll(async () => {
    await library?.close();
    await running?.close();
  });
  const open = (): Promise<Library> =>
    openLibrary([source], { cluster: { addresses: running.addresses, name: 'news', follow: false } });

  /** Answers to questions about the articles, as text. */
  async function answersOf(asked: Library, titles: readonly string[]): Promise<string[]> {
    const ask = async (title: string): Promise<string> => {
      const { answer, passages } = await asked.ask({ question: `What happened: ${title}?` });
      const dates = await asked.dates({ topic: title });
      return JSON.stringify([answer?.citation, passages.map(({ citation }) => citation), dates]);
    };
    const answers: string[] = [];
    for (const title of titles) answers.push(await ask(title));
    return answers;
  }

  it('lose neither an answer nor an article while each in turn is killed and comes back', async () => {
    const { articles, total } = await library.articles({ limit: 25 });
    const titles = articles.map(({ title }) => title);
    const expected = await answersOf(library, titles);
    let rounds = 0;
    let over = false;
    const asking = (async () => {
      while (!over) {
        expect(await answersOf(library, titles)).toEqual(expected);
        rounds++;
      }
    })();
    for (let node = 0; node < 3; node++) {
      await running.kill(node);
      await wait(1500);
      await running.start(node);
      await running.recover();
    }
    over = true;
    await asking;
    expect(rounds).toBeGreaterThan(3);

    // Opened anew, it finds all that was there, and makes nothing again.
    const again = await open();
    expect(again.status).toEqual(library.status);
    expect((await again.articles({})).total).toBe(total);
    for (const { id } of (await again.articles({ limit: 1000 })).articles) {
      expect((await again.article(id))?.article.id).toBe(id);
    }
    expect(await answersOf(again, titles)).toEqual(expected);
    await again.close();
  });

  it('take all articles though one is killed while they are written', async () => {
    const loading = openLibrary([source], { cluster: { addresses: running.addresses, name: 'late', follow: false } });
    await wait(1200);
    await running.kill(2);
    const late = await loading;
    expect(late.status).toEqual(library.status);
    await running.start(2);
    await running.recover();
    for (const { id } of (await late.articles({ limit: 1000 })).articles) {
      expect((await late.article(id))?.article.id).toBe(id);
    }
    await late.close();
  });
});
