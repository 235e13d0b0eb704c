import { afterEach, expect, it } from 'vitest';
import { discordCommands } from '../../../commands/index.ts';
import { deployCommands } from '../../../src/discord/connection/register.ts';
import { registrations } from '../../../src/discord/connection/registration.ts';
import { openRest } from '../../../src/discord/connection/rest.ts';
import { languages } from '../../../src/discord/locales/choose.ts';
import { checkCall } from '../check-payload.ts';
import { application, type FakeDiscord, startDiscord, token } from '../fake-discord.ts';

let discord: FakeDiscord | undefined;
afterEach(async () => {
  await discord?.end();
  discord = undefined;
});

it.each([true, false])('registers commands that Discord takes (for users: %s)', (userInstall) => {
  const body = registrations(discordCommands, userInstall);
  expect(checkCall('PUT', `/applications/${application}/commands`, body)).toEqual([]);
  expect(body.every(({ contexts }) => contexts.includes(2)) && body.length > 0).toBe(false);
});

it('has every command and option in every language', () => {
  for (const { name, options } of discordCommands) {
    const wanted = Object.entries(options).flatMap(([option, declared]) =>
      declared.type === 'choice' && declared.subcommands ? declared.choices : [option],
    );
    for (const words of Object.values(languages)) {
      expect(Object.keys(words.commands[name]?.options ?? {})).toEqual(wanted);
    }
  }
});

it('writes nothing at a second start in one server, for whose commands Discord keeps no contexts', async () => {
  discord = await startDiscord();
  const rest = openRest(discord.api, token);
  const wanted = registrations(discordCommands, true);
  for (let start = 0; start < 2; start++) await deployCommands(rest, application, wanted, '100000000000000004');
  expect(discord.calls.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
    `/applications/${application}/guilds/100000000000000004/commands`,
  ]);
  expect(discord.commands()[0]).toMatchObject({ contexts: null });
  expect(discord.invalid).toEqual([]);
});

it('writes only what differs', async () => {
  discord = await startDiscord();
  const rest = openRest(discord.api, token);
  const wanted = registrations(discordCommands, false);
  const [first, second, ...others] = wanted;
  if (!first || !second) throw new Error('there are no commands');
  const deploy = (commands: typeof wanted) => deployCommands(rest, application, commands);
  const writes = () => (discord?.calls ?? []).filter(({ method }) => method !== 'GET').map(({ method }) => method);
  await deploy([first, ...others]);
  expect(writes()).toEqual(['PUT']);
  expect(await deploy([first, ...others])).toMatchObject({ created: [], changed: [], removed: [] });
  expect(writes()).toEqual(['PUT']);
  const changed = { ...first, description: 'Something else' };
  expect(await deploy([changed, second, ...others.slice(1)])).toMatchObject({
    created: [second.name],
    changed: [first.name],
    removed: [others[0]?.name],
  });
  expect(writes()).toEqual(['PUT', 'POST', 'PATCH', 'DELETE']);
  expect(discord.invalid).toEqual([]);
});
