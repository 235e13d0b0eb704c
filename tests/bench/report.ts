import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import type { Failed, Latency, Measured } from './measured.ts';
import type { Mixed } from './mixed.ts';
import { drawPlot } from './plot.ts';

const docs = path.join(import.meta.dirname, '../../docs');
type Result = Measured | Failed;

/** Prints the figures as tables. */
export function printReport(results: readonly Result[], mixed: Mixed | undefined): void {
  console.log(toMarkdown(results, mixed));
}

/** Puts the figures between the marks in `docs/performance.md`, and draws the plot beside it. */
export function writeReport(results: readonly Result[], mixed: Mixed | undefined): void {
  const file = path.join(docs, 'performance.md');
  const [before, , after] = readFileSync(file, 'utf8').split(/<!-- (?:figures|end) -->\n/u);
  writeFileSync(file, `${before}<!-- figures -->\n${toMarkdown(results, mixed)}<!-- end -->\n${after ?? ''}`);
  writeFileSync(path.join(docs, 'performance.svg'), drawPlot(results.filter(isMeasured)));
}

function isMeasured(result: Result): result is Measured {
  return !('failed' in result);
}

function toMarkdown(results: readonly Result[], mixed: Mixed | undefined): string {
  const sizes = [...new Set(results.map(({ articles }) => articles))].sort((a, b) => a - b);
  const parts = sizes.map((size) => {
    const those = results.filter(({ articles }) => articles === size);
    return `### ${size.toLocaleString('en')} articles\n\n${speedTable(those)}\n${sizeTable(those)}\n${ratios(those.filter(isMeasured))}`;
  });
  const found =
    mixed &&
    `### Real articles among generated ones\n\nSQuAD's ${mixed.real} articles among ${mixed.generated.toLocaleString('en')} generated ones: of ${mixed.questions} questions, the right paragraph comes first for ${mixed.answer.toFixed(3)} of those asked, and ${mixed.search.toFixed(3)} of those searched for.\n`;
  const machine = `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node.js ${process.versions.node}.\n`;
  return [machine, ...parts, ...(found === undefined ? [] : [found])].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map((_, at) => (at === 0 ? '---' : '---:'))) + rows.map(line).join('');
}

function speedTable(results: readonly Result[]): string {
  const rows = results.flatMap((each) => {
    if (!isMeasured(each)) return [[each.engine, each.failed, '', '', '']];
    return each.latencies.map(({ name, natural, asked, p50, p99, first, five }) => [
      `${each.engine}, ${name}${natural ? ', as readers ask' : ''}${asked === undefined ? '' : ` (${asked} of them)`}`,
      milliseconds(p50),
      milliseconds(p99),
      first?.toFixed(3) ?? '',
      five?.toFixed(3) ?? '',
    ]);
  });
  return table(['500 questions', 'p50, ms', 'p99, ms', 'right article first', 'among five'], rows);
}

function sizeTable(results: readonly Result[]): string {
  const rows = results
    .filter(isMeasured)
    .map(({ engine, cold, warm, memory, rss, burst }) => [
      engine,
      `${seconds(cold.wall)} (${seconds(cold.cpu)})`,
      warm ? `${seconds(warm.wall)} (${seconds(warm.cpu)})` : '',
      (memory / 1e6).toFixed(0),
      (rss / 1e6).toFixed(0),
      burst.perSecond.toFixed(0),
      milliseconds(burst.p99),
    ]);
  const head = ['start and load', 'cold, s (CPU)', 'warm, s (CPU)', 'heap and buffers, MB', 'process, MB'];
  return table([...head, 'a second, 100 at once', 'their p99, ms'], rows);
}

/** What is promised is said in terms of MiniSearch, as seconds depend on the machine. */
function ratios(results: readonly Measured[]): string {
  const ours = results.find(({ engine }) => engine === 'Verbatim');
  const mini = results.find(({ engine }) => engine === 'MiniSearch');
  if (!ours?.warm || !mini) return '';
  const speeds = [false, true].flatMap((natural) => {
    const theirs = latency(mini, 'search', natural);
    const asked = natural ? ', as readers ask' : '';
    return ['search', 'whole answer'].flatMap((name) => {
      const own = latency(ours, name, natural);
      const what = name === 'search' ? name : `${name}, beside its search`;
      return theirs && own ? [[`${what}${asked}: how many times faster, p50 and p99`, faster(theirs, own), '']] : [];
    });
  });
  const times = (a: number, b: number): string => `${(a / b).toFixed(2)} ×`;
  return table(
    ['Verbatim beside MiniSearch', 'by the clock', 'by CPU'],
    [
      ['cold start, to its build', times(ours.cold.wall, mini.cold.wall), times(ours.cold.cpu, mini.cold.cpu)],
      ['warm start, to its build', times(ours.warm.wall, mini.cold.wall), times(ours.warm.cpu, mini.cold.cpu)],
      ['memory, to its with texts', times(ours.memory, mini.memory), ''],
      ...speeds,
    ],
  );
}

function latency({ latencies }: Measured, name: string, natural: boolean): Latency | undefined {
  return latencies.find((each) => each.name === name && (each.natural ?? false) === natural);
}

function faster(theirs: Latency, ours: Latency): string {
  return `${(theirs.p50 / ours.p50).toFixed(1)}, ${(theirs.p99 / ours.p99).toFixed(1)}`;
}

function seconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(1);
}

function milliseconds(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(1);
}
