import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { TokenIndex } from './token-index.ts';

/**
 * A token index as bytes: a line of JSON that says what follows, then the typed arrays as they stand in memory, each padded to a multiple of 8.
 * It is read on the kind of machine that wrote it, or `key` tells them apart.
 */
export function encodeIndex(index: TokenIndex, key: string): Buffer {
  const { ids, meanLength, meanArticleLength } = index;
  // Terms are parts of words, so that a line end is in none of them.
  const parts = [...arraysOf(index), new TextEncoder().encode([...ids.keys()].join('\n'))].map(toBytes);
  const body = Buffer.concat(parts.map((bytes) => Buffer.concat([bytes, Buffer.alloc(padding(bytes.length))])));
  const head = { key, sizes: parts.map(({ length }) => length), meanLength, meanArticleLength };
  const line = JSON.stringify({ ...head, check: checkOf(head, body) });
  return Buffer.concat([Buffer.from(`${line}${' '.repeat(padding(Buffer.byteLength(line) + 1))}\n`), body]);
}

/** Reads an index back, without copying it; `undefined` for what is damaged, cut short, or of another key. */
export function decodeIndex(bytes: Buffer, key: string): TokenIndex | undefined {
  const bodyAt = bytes.indexOf(10) + 1;
  const head = parseHead(bytes.toString('utf8', 0, bodyAt));
  const body = bytes.subarray(bodyAt);
  if (head?.key !== key || head.check !== checkOf(head, body)) return undefined;
  let at = bodyAt;
  const parts = head.sizes.map((size) => {
    const part = bytes.subarray(at, at + size);
    at += size + padding(size);
    return part;
  });
  const uint8 = (part: number): Uint8Array => {
    const { buffer, byteOffset, byteLength } = parts[part] ?? Buffer.alloc(0);
    return new Uint8Array(buffer, byteOffset, byteLength);
  };
  const int32 = (part: number): Int32Array => {
    const { buffer, byteOffset, byteLength } = uint8(part);
    return new Int32Array(buffer, byteOffset, byteLength / 4);
  };
  const uint32 = (part: number): Uint32Array => {
    const { buffer, byteOffset, byteLength } = uint8(part);
    return new Uint32Array(buffer, byteOffset, byteLength / 4);
  };
  const terms = parts[15]?.toString('utf8') ?? '';
  return {
    ids: new Map((terms === '' ? [] : terms.split('\n')).map((term, place) => [term, place + 1])),
    stops: uint8(0),
    telling: uint8(1),
    passageCounts: int32(2),
    articleCounts: int32(3),
    tokens: int32(4),
    passageTokens: int32(5),
    passageLengths: int32(6),
    articlePassages: int32(7),
    headings: { ids: int32(8), from: int32(9) },
    particulars: { ids: int32(10), from: int32(11) },
    starts: uint32(12),
    passageStarts: uint32(13),
    passageEnds: uint32(14),
    meanLength: head.meanLength,
    meanArticleLength: head.meanArticleLength,
  };
}

// In the order in which they are read back.
function arraysOf(index: TokenIndex): (Uint8Array | Int32Array | Uint32Array)[] {
  const { stops, telling, passageCounts, articleCounts, tokens, passageTokens, passageLengths, articlePassages } =
    index;
  const { headings, particulars, starts, passageStarts, passageEnds } = index;
  return [
    ...[stops, telling, passageCounts, articleCounts, tokens, passageTokens, passageLengths, articlePassages],
    ...[headings.ids, headings.from, particulars.ids, particulars.from, starts, passageStarts, passageEnds],
  ];
}

function toBytes({ buffer, byteOffset, byteLength }: Uint8Array | Int32Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function checkOf({ key, sizes, meanLength, meanArticleLength }: Head, body: Uint8Array): number {
  return crc32(body, crc32(JSON.stringify([key, sizes, meanLength, meanArticleLength])));
}

const padding = (size: number): number => (8 - (size % 8)) % 8;

const headShape = z.object({
  key: z.string(),
  sizes: z.array(z.number().int().nonnegative()),
  meanLength: z.number(),
  meanArticleLength: z.number(),
});
type Head = z.infer<typeof headShape>;

function parseHead(line: string): (Head & { readonly check: number }) | undefined {
  try {
    return headShape.extend({ check: z.number() }).parse(JSON.parse(line));
  } catch {
    return undefined; // no snapshot, or only its first bytes
  }
}
