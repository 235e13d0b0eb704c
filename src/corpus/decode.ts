import type { Format } from './formats.ts';

/**
 * The text of a file's bytes: by byte order mark, by what the page says of itself, else UTF-8, else Windows-1252. Undefined where the
 * bytes are no text. Line ends become `\n`, except in JSON, where the text is taken as it is.
 */
export function decodeText(bytes: Uint8Array, format: Format): string | undefined {
  const encoding = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (!encoding && looksBinary(bytes)) return undefined;
  const text = encoding ? new TextDecoder(encoding).decode(bytes) : decodeBytes(bytes, format === 'html');
  return format === 'json' || format === 'jsonl' ? text : normalizeLineEnds(text);
}

/** UTF-8 where the bytes are valid, else what the page declares, else Windows-1252, in which all bytes mean something. */
export function decodeBytes(bytes: Uint8Array, isPage = false): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: that is the answer, and no failure.
  }
  const declared = isPage ? declaredEncoding(bytes) : undefined;
  // A page that says UTF-8 and has a few wrong bytes is UTF-8 with slips, not Windows-1252.
  return (declared ?? new TextDecoder('windows-1252')).decode(bytes);
}

/** The encoding that a byte order mark names. */
export function byteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

// UTF-16 without a mark: in Western text every other byte is zero, and always on the same side.
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 4096 - (4096 % 2));
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  const pairs = Math.floor(head.length / 2);
  if (pairs < 4) return undefined;
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le';
  if (even > pairs * 0.7 && odd === 0) return 'utf-16be';
  return undefined;
}

const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x50, 0x4b, 0x03, 0x04], // zip, docx
  [0x1f, 0x8b], // gzip
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
];

/** Control characters that no text has, and the first bytes of the usual binary formats. */
function looksBinary(bytes: Uint8Array): boolean {
  if (signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return true;
  const head = bytes.subarray(0, 16_384);
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 11 && byte !== 27) control++;
  }
  return control > head.length / 100;
}

function declaredEncoding(bytes: Uint8Array): TextDecoder | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const label = /charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i.exec(head)?.[1];
  if (!label) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined; // a label that does not exist says nothing
  }
}

/** Every kind of line end becomes `\n`. */
export function normalizeLineEnds(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n');
}
