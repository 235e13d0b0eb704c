/**
 * `npm run eval [AREA …]`: runs the evaluation that lies beside the project and the blind questions over its articles (`readers`), prints its figures beside those of other systems and the goals,
 * and how sure answers are beside how many are right (`npm run eval confidence`: that alone). Fails where the contract is broken or a figure
 * is below its floor in `floors.json`. Says so and exits 0 where the data or python3 are absent.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { type Measure, measures } from './measures.ts';
import { measureReliability } from './reliability.ts';
import { measureStanding } from './summaries/measure-standing.ts';

const project = path.resolve(import.meta.dirname, '../..');
const runner = path.join(project, '../shared/eval/run.py');
const floors = z
  .record(z.string(), z.number())
  .parse(JSON.parse(readFileSync(path.join(import.meta.dirname, 'floors.json'), 'utf8')));

/** The figure at a path, or `undefined` where the evaluation did not give it. */
function figureAt(scores: unknown, measure: Measure): number | undefined {
  let value: unknown = scores;
  for (const key of measure.path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return typeof value === 'number' ? value : undefined;
}

function isBelow(value: number, floor: number, measure: Measure): boolean {
  return measure.least ? value > floor + 1e-9 : value < floor - 1e-9;
}

function show(value: number | undefined): string {
  if (value === undefined) return '';
  return value > 2 ? value.toFixed(1) : value.toFixed(3);
}

async function main(areas: readonly string[]): Promise<number> {
  if (!existsSync(runner)) return skip('the evaluation data (../shared/eval) are not beside this project');
  if (spawnSync('python3', ['--version']).status !== 0) return skip('there is no python3');
  if (areas.length === 1 && areas[0] === 'confidence') return printReliability();
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-eval-'));
  try {
    const known = areas.filter((area) => area !== ownArea && area !== standingArea);
    const runs = [
      ...(areas.length === 0 || known.length > 0 ? [runAreas(known, path.join(folder, 'scores.json'))] : []),
      ...(areas.length === 0 || areas.includes(ownArea) ? [runOwn(path.join(folder, 'own.json'))] : []),
    ];
    const lines = runs.flatMap(({ stdout }) => stdout.split('\n'));
    const faults = lines.filter((line) => line.startsWith('FAULT'));
    const notes = lines.filter((line) => /^ {2}\w.*(?:CPU ms|p99)/u.test(line));
    const standing = areas.length === 0 || areas.includes(standingArea) ? { [standingArea]: measureStanding() } : {};
    const failures = printTable(Object.assign(standing, ...runs.map(({ scores }) => scores)));
    process.stdout.write(`${notes.join('\n')}\n${faults.map((line) => `${line}\n`).join('')}`);
    if (areas.length === 0) await printReliability();
    const broken = runs.some(({ status }) => status !== 0);
    const said = runs.map(({ stderr }) => stderr.slice(-2000)).join('');
    if (broken) process.stdout.write(`the evaluation failed: ${faults.length} faults\n${said}`);
    process.stdout.write(
      failures === 0 && !broken
        ? 'every figure is at or above its floor\n'
        : `${failures} figures are below their floors\n`,
    );
    return failures === 0 && !broken ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Run {
  readonly scores: object;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runAreas(args: readonly string[], file: string): Run {
  const { status, stdout, stderr } = spawnSync('python3', [runner, ...args, '--json', file], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { scores: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}, status, stdout, stderr };
}

/** The area of the questions in `mission/readers.jsonl`, which people wrote who had read the articles and not seen the program. */
const ownArea = 'readers';

/** The area of sentences of which readers said whether they understood them alone. */
const standingArea = 'standing';

function runOwn(file: string): Run {
  const run = runAreas(['mission', '--data', import.meta.dirname, '--split', ownArea], file);
  const { mission } = run.scores as { readonly mission?: object };
  return { ...run, scores: { [ownArea]: mission } };
}

async function printReliability(): Promise<number> {
  process.stdout.write(`${await measureReliability(path.join(project, '../shared'))}\n`);
  return 0;
}

function printTable(scores: unknown): number {
  let failures = 0;
  const row = (cells: readonly string[]) =>
    `${(cells[0] ?? '').padEnd(42)}${cells
      .slice(1, 4)
      .map((cell) => cell.padStart(9))
      .join('')}   ${cells.slice(4).join('  ')}\n`;
  process.stdout.write(row(['', 'measured', 'floor', 'goal', 'best of others']));
  for (const measure of measures) {
    const value = figureAt(scores, measure);
    if (value === undefined) continue;
    const floor = floors[measure.name];
    const below = floor !== undefined && isBelow(value, floor, measure);
    if (below) failures++;
    const peer = measure.peer ? `${show(measure.peer.value)} ${measure.peer.name}` : '';
    process.stdout.write(
      row([measure.name, show(value), show(floor), show(measure.goal), peer, below ? 'BELOW ITS FLOOR' : '']),
    );
  }
  return failures;
}

function skip(reason: string): number {
  process.stdout.write(`evaluation skipped: ${reason}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
