import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const goldSpeaker = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  class: z.string(),
  head: z.string().optional(),
  canonical: z.string().nullish(),
  aliases: z.array(z.string()).optional(),
});

const goldArticle = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      kind: z.enum(['direct', 'partial', 'none']),
      ignore: z.string().optional(),
      speaker: goldSpeaker.nullish(),
    }),
  ),
});

export type GoldArticle = z.infer<typeof goldArticle>;
export type GoldQuote = GoldArticle['quotes'][number];
export type GoldSpeaker = z.infer<typeof goldSpeaker>;

/** Reads articles with marked quotes, one JSON object a line. */
export function readGold(path: string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => goldArticle.parse(JSON.parse(line)));
}

/** Whether an article belongs to the third that is only ever scored, never read or tuned on. */
export function isUnseen(id: string): boolean {
  return BigInt(`0x${createHash('sha1').update(id).digest('hex')}`) % 3n === 0n;
}

function fold(name: string): string[] {
  return (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]s\b/gu, '')
      .match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)
      ?.filter((word) => !/^(?:jr|sr|ii|iii|iv|md|phd)$/u.test(word)) ?? []
  );
}

/** Whether a name means the gold speaker: same surname, and no given name that contradicts. */
export function namesSpeaker(parts: readonly string[], speaker: GoldSpeaker): boolean {
  const given = fold(parts.join(' '));
  return [speaker.canonical, ...(speaker.aliases ?? [])].some((name) => {
    if (!name) return false;
    const gold = fold(name);
    if (gold.length === 0 || gold.at(-1) !== given.at(-1)) return false;
    if (gold.length < 2 || given.length < 2) return true;
    return given.slice(0, -1).some((a) => gold.slice(0, -1).some((b) => a === b || a[0] === b[0]));
  });
}
