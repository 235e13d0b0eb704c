import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openVerifier } from '../../src/http/signature.ts';
import { publicKeyOf } from './sign.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const verify = openVerifier(publicKeyOf(publicKey));
const signed = (timestamp: string, body: string, key: KeyObject = privateKey) =>
  sign(null, Buffer.from(timestamp + body), key).toString('hex');

it('takes what is signed, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 4_000_000_000 }), (body, at) => {
      expect(verify(signed(String(at), body), String(at), Buffer.from(body))).toBe(true);
    }),
  );
});

it('refuses what differs in one bit', () => {
  const signature = signed('1700000000', 'body');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 511 }), (bit) => {
      const bytes = Buffer.from(signature, 'hex');
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(verify(bytes.toString('hex'), '1700000000', Buffer.from('body'))).toBe(false);
    }),
  );
});

it.each([
  ['another body', signed('1', 'body'), '1', 'bodY'],
  ['another time', signed('1', 'body'), '2', 'body'],
  ['another key', signed('1', 'body', generateKeyPairSync('ed25519').privateKey), '1', 'body'],
  ['no signature', '', '1', 'body'],
  ['half a signature', signed('1', 'body').slice(0, 64), '1', 'body'],
  ['a signature with something after it', `${signed('1', 'body')}00`, '1', 'body'],
  ['no hexadecimal digits', 'x'.repeat(128), '1', 'body'],
  ['zeros', '0'.repeat(128), '1', 'body'],
  ['a time that is none', signed('now', 'body'), 'now', 'body'],
])('refuses %s', (_name, signature, timestamp, body) => {
  expect(verify(signature, timestamp, Buffer.from(body))).toBe(false);
});
