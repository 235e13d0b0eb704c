import { expect, it } from 'vitest';
import { withoutTokens } from '../../src/discord/log.ts';

it.each([
  ['the token of the bot', 'Authorization: Bot part.of.three', 'Authorization: Bot …'],
  ['that of an interaction', 'POST /interactions/123456/aW50ZXJ.x_-y/callback', 'POST /interactions/123456/…/callback'],
  ['that of a webhook', '/webhooks/123456/aW50ZXJ.x_-y/messages/@original', '/webhooks/123456/…/messages/@original'],
])('takes %s out of a line', (_name, line, shown) => {
  expect(withoutTokens(line, 'part.of.three')).toBe(shown);
});

it('leaves other lines alone', () => {
  expect(withoutTokens('{"msg":"connected to Discord"}', undefined)).toBe('{"msg":"connected to Discord"}');
});
