import { Buffer } from 'node:buffer';
import type { Random } from './random.ts';

/** A file as an attacker or an accident would leave it. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const endings = ['txt', 'md', 'html', 'htm', 'json', 'jsonl'] as const;

// One character of each general category of Unicode, with the marks that news text is made of.
const letters = [
  ...[
    'a',
    'Z',
    'ǅ',
    'ʰ',
    '中',
    'ａ',
    '\u0301',
    '\u0903',
    '\u20dd',
    '7',
    'Ⅻ',
    '²',
    '_',
    '-',
    '(',
    ')',
    '«',
    '»',
    '!',
    '+',
    '$',
    '^',
    '©',
  ],
  ...[
    ' ',
    '\u2028',
    '\u2029',
    '\0',
    '\u00ad',
    '\ud800',
    '\udc00',
    '\ue000',
    '\u0378',
    '\ufeff',
    '\u202e',
    '\u200b',
    '\t',
    '\r',
    '\n',
    '\v',
  ],
  ...[
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '.',
    ',',
    ':',
    ';',
    '?',
    '…',
    '—',
    '/',
    '\\',
    '<',
    '>',
    '&',
    '{',
    '}',
    '[',
    ']',
    '#',
    '@',
    '|',
    '*',
    '`',
    '🦀',
    '👩‍🚀',
  ],
];

const markup: readonly ((times: number) => string)[] = [
  (times) => '<div>'.repeat(times),
  (times) => `${'<p>'.repeat(times)}x`,
  (times) => '<table><tr><td>'.repeat(times),
  (times) => '<a href="javascript:alert(1)" onclick="x">'.repeat(times),
  (times) => '<script type="application/ld+json">{"@graph":['.repeat(times),
  (times) => `<script type="application/ld+json">${'['.repeat(times)}${']'.repeat(times)}</script>`,
  (times) => `<img src="data:image/png;base64,${'A'.repeat(times)}">`,
  (times) => '<!--'.repeat(times),
  (times) => '<![CDATA['.repeat(times),
  (times) => '&#x41;&amp;&bogus;'.repeat(times),
  (times) => '['.repeat(times),
  (times) => '{"a":'.repeat(times),
  (times) => `{"text":"${'\\ud800'.repeat(times)}","published":"2019-02-30","authors":[[[]]]}`,
  (times) => '> '.repeat(times),
  (times) => '- '.repeat(times),
  (times) => '![a]('.repeat(times),
  (times) => '**_'.repeat(times),
  (times) => `---\n${'a: &a [*a, '.repeat(Math.min(times, 200))}\n---\n`,
  (times) => `---\n${'? '.repeat(times)}\n---\n`,
  (times) => `\n${'|'.repeat(times)}\n`,
];

const news = [
  'Mayor Ada Quist said on Friday that the ferry was late.',
  '“It is late,” she said. “It was late in May, too.',
  '\n\n“And it will be late on 30 February 2031,” Quist added.',
  'By Nils Berg, Port Ellery Gazette',
  'Updated: 12:61 p.m. EDT, March 45, 2031',
  'According to the Harbour Board, ',
  "the 1990s, 'the quarter', last week, a year earlier, 1999-13-45",
  'QUIST: Who pays? BERG: Nobody.',
  '   ',
  '\n',
  '\n\n',
  'A. B. C. D. U.S. Mr. ',
];

/** Makes one file: a piece of news, markup or noise, broken in several places. */
export function hostileFile(random: Random, seeds: readonly Uint8Array[], number: number): HostileFile {
  const name = `f${number}.${random.pick(endings)}`;
  const text = Array.from({ length: 1 + random.below(30) }, () => hostilePiece(random)).join(
    random.pick(['', ' ', '\n', '\n\n']),
  );
  switch (random.below(6)) {
    case 0:
      return { name, bytes: breakBytes(random, random.pick(seeds)) };
    case 1:
      return { name, bytes: splice(random, random.pick(seeds), random.pick(seeds)) };
    case 2:
      return { name, bytes: breakBytes(random, Buffer.from(text)) };
    case 3:
      return { name, bytes: Buffer.from(`\ufeff${text}`, 'utf16le') };
    case 4: {
      const record = {
        id: random.pick(['a', '../../etc/passwd', '', 'a/b', '\0']),
        title: hostilePiece(random).slice(0, 500),
        text,
      };
      const line = JSON.stringify(record);
      return {
        name,
        bytes: Buffer.from(name.endsWith('jsonl') ? `${line}\n${line.slice(0, line.length / 2)}\n${line}` : line),
      };
    }
    default:
      return { name, bytes: Buffer.from(text) };
  }
}

/** A stretch of text as an attacker or an accident would write it, up to some 100,000 characters, mostly much less. */
export function hostilePiece(random: Random): string {
  const times = random.pick([1, 3, 20, 300, random.pick([3000, 30_000])]);
  switch (random.below(6)) {
    case 0:
      return random.pick(letters).repeat(times);
    case 1:
      return Array.from({ length: Math.min(times, 3000) }, () => random.pick(letters)).join('');
    case 2:
      return random.pick(markup)(Math.min(times, 10_000));
    case 3:
      return String.fromCharCode(...Array.from({ length: Math.min(times, 300) }, () => random.below(0x10000)));
    default:
      return Array.from({ length: Math.min(times, 60) }, () => random.pick(news)).join(random.pick([' ', '', '\n']));
  }
}

function breakBytes(random: Random, bytes: Uint8Array): Uint8Array {
  const broken = Buffer.from(bytes);
  for (let times = random.below(40); times > 0 && broken.length > 0; times--)
    broken[random.below(broken.length)] = random.below(256);
  return broken.subarray(0, random.below(4) === 0 ? random.below(broken.length + 1) : broken.length);
}

function splice(random: Random, one: Uint8Array, other: Uint8Array): Uint8Array {
  const from = random.below(other.length + 1);
  return Buffer.concat([
    one.subarray(0, random.below(one.length + 1)),
    other.subarray(from),
    Buffer.from(hostilePiece(random)),
  ]);
}
