import { generateKeyPairSync } from 'node:crypto';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library.ts';
import { type FakeDiscord, nextId, startDiscord } from '../discord/fake-discord.ts';
import { idOf, press, slash, textOf } from '../discord/interactions.ts';
import { type RunningBot, runBot } from '../http/run-bot.ts';
import { publicKeyOf, signedRequest } from '../http/sign.ts';
import { startCluster, type TestCluster, whyNoCluster } from './start-cluster.ts';

const missing = whyNoCluster();
if (missing) console.log(`skipped: several answerers with one index (${missing})`);

const samples = path.join(import.meta.dirname, '../../articles');
const { publicKey, privateKey } = generateKeyPairSync('ed25519');

describe.skipIf(missing)('several answerers with one index', () => {
  let cluster: TestCluster;
  let discord: FakeDiscord;
  let answerers: readonly RunningBot[];

  beforeAll(async () => {
    [cluster, discord] = await Promise.all([startCluster(1), startDiscord()]);
    // Somebody who has the articles stores them; the answerers look at no files.
    const place = { addresses: cluster.addresses, name: 'common', follow: false };
    await (await openLibrary([samples], { cluster: place })).close();
    const environment = {
      OPENSEARCH_URL: cluster.addresses.join(','),
      OPENSEARCH_INDEX: 'common',
      OPENSEARCH_FOLLOW: 'true',
      DISCORD_SHARDS: 'none',
      DISCORD_PUBLIC_KEY: publicKeyOf(publicKey),
    };
    answerers = await Promise.all([runBot(discord.api, environment), runBot(discord.api, environment)]);
    for (const { url } of answerers) while (!(await fetch(`${url}/readyz`)).ok) await wait(50);
  });
  afterAll(async () => {
    for (const answerer of answerers ?? []) await answerer.stop();
    await discord?.end();
    await cluster?.close();
  });

  const send = async (to: number, interaction: Record<string, unknown>) => {
    const body = JSON.stringify({ id: nextId(), token: 't', application_id: '1', version: 1, ...interaction });
    const response = await fetch(`${answerers[to]?.url}/interactions`, signedRequest(body, privateKey));
    return (await response.json()) as { type: number; data: Record<string, unknown> };
  };

  it('say the same, and go on with what the other has begun', async () => {
    for (const interaction of [slash('quotes'), slash('dates'), slash('articles'), slash('speakers')]) {
      const [one, other] = [await send(0, interaction), await send(1, interaction)];
      expect(one.type).toBe(4);
      expect(textOf(one.data)).not.toBe('');
      expect(textOf(other.data)).toBe(textOf(one.data));
    }
    const first = await send(0, slash('quotes'));
    const second = await send(1, press(idOf(first.data, 'Next')));
    expect(second.type).toBe(7);
    expect(textOf(second.data)).not.toBe(textOf(first.data));
  });

  it('leave the gateway to others', () => {
    expect(discord.gateway.shards).toEqual([]);
  });
});
