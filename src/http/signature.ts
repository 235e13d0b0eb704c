import { createPublicKey, verify } from 'node:crypto';

/** Tells whether a request is signed by the owner of a key. */
export type Verifier = (signature: string, timestamp: string, body: Uint8Array) => boolean;

/**
 * A verifier for Discord's signatures: Ed25519 over the timestamp and the body as they came, both headers as text.
 * The key is the application's public key, 64 hexadecimal digits.
 */
export function openVerifier(publicKey: string): Verifier {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return (signature, timestamp, body) => {
    // Node reads hexadecimal digits up to the first that is none.
    if (!/^[0-9a-f]{128}$/iu.test(signature) || !/^\d{1,20}$/u.test(timestamp)) return false;
    return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
  };
}
