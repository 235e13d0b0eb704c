import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { type EventParts, openEvents } from '../../src/discord/events.ts';
import { openLog } from '../../src/discord/log.ts';

const guild = (shard: number, number = 1) => ({ id: String((BigInt(number * 8 + shard) << 22n) + 5n) });

function ready(guilds: readonly { id: string }[], shard?: [number, number]): GatewayDispatchPayload {
  const d = { user: { id: '1', username: 'verbatim' }, application: { id: '2' }, guilds, ...(shard && { shard }) };
  return { op: 0, s: 1, t: GatewayDispatchEvents.Ready, d } as unknown as GatewayDispatchPayload;
}

it('counts the servers of all shards, and those of a new session once', () => {
  const parts = { log: openLog({ LOG_LEVEL: 'silent' }), onFirstReady: () => {} } as unknown as EventParts;
  const events = openEvents(parts);
  events.take(ready([guild(0), guild(0, 2)], [0, 8]));
  events.take(ready([guild(3)], [3, 8]));
  expect(events.servers()).toBe(3);
  events.take(ready([guild(0)], [0, 8]));
  expect(events.servers()).toBe(2);
  events.take(ready([guild(0)]));
  expect(events.servers()).toBe(1);
});
