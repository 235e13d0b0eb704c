import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from '../bench/generate.ts';

const speakers = ['Ada Marsh', 'Femi Oduya', 'the harbour office', 'Lena Brandt', 'a spokesman for the ferry line'];
const things = ['the ferry', 'the north pier', 'the tide gate', 'the fish market', 'the lighthouse', 'the old crane'];
const sayings = ['is late again', 'will open on Friday', 'cost two million more', 'was never safe', 'needs a new roof'];
const days = ['on Friday', 'last week', 'in April 2031', 'yesterday', 'on 3 March'];

/** Makes an article of invented news. */
export function writeNews(random: Random): {
  readonly title: string;
  readonly text: string;
  readonly published: string;
} {
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const paragraphs = Array.from(
    { length: 10 + Math.floor(random() * 30) },
    () =>
      `"${pick(things)} ${pick(sayings)}, and ${pick(things)} ${pick(sayings)}," said ${pick(speakers)} ${pick(days)}. Number ${Math.floor(random() * 1e6)} was painted on ${pick(things)}.`,
  );
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  return {
    title: `Port Ellery: ${pick(things)} ${pick(sayings)}`,
    text: paragraphs.join('\n\n'),
    published: `2031-05-${day}`,
  };
}

/** Fills a folder with so many files of one article each, and a collection of half as many. */
export function fillFolder(folder: string, count: number, random: Random): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) write(folder, number, random);
  const lines = Array.from({ length: count / 2 }, () => `${JSON.stringify(writeNews(random))}\n`);
  writeFileSync(path.join(folder, 'all.jsonl'), lines.join(''));
}

/** Changes, adds or takes away so many articles. */
export function changeSome(folder: string, count: number, random: Random): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (let change = 0; change < count; change++) {
    const name = names[Math.floor(random() * names.length)];
    const what = random();
    if (what < 0.2) appendFileSync(path.join(folder, 'all.jsonl'), `${JSON.stringify(writeNews(random))}\n`);
    else if (what < 0.3 && name && names.length > 40) rmSync(path.join(folder, name), { force: true });
    else write(folder, Math.floor(random() * (names.length + 5)), random);
  }
}

function write(folder: string, number: number, random: Random): void {
  writeFileSync(path.join(folder, `news-${number}.json`), JSON.stringify(writeNews(random)));
}
