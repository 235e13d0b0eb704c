import { createPublicKey, type KeyObject, sign } from 'node:crypto';

/** An Ed25519 key as Discord shows it: 64 hexadecimal digits. */
export function publicKeyOf(key: KeyObject): string {
  const { x } = createPublicKey(key.export({ type: 'spki', format: 'pem' })).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('hex');
}

/** A request as Discord signs it. */
export function signedRequest(body: string, key: KeyObject, timestamp = '1700000000'): RequestInit {
  return {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      'X-Signature-Ed25519': sign(null, Buffer.from(timestamp + body), key).toString('hex'),
      'X-Signature-Timestamp': timestamp,
    },
  };
}
