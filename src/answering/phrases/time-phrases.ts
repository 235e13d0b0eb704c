import type { Timex } from '../../types/articles.ts';
import { type PhraseSource, wordOf } from './phrase.ts';

const month =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)$/u;

/** Adds dates and durations: those that the analysis found, or else what stands beside the name of a month. */
export function addTimes({ tokens, add }: PhraseSource, timexes: readonly Timex[]): void {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return;
  let found = false;
  for (const timex of timexes) {
    if (timex.start < first.start || timex.end > last.end) continue;
    const from = tokens.findIndex(({ end }) => end > timex.start);
    const to = tokens.findLastIndex(({ start }) => start < timex.end) + 1;
    add(timex.type === 'DURATION' || timex.type === 'SET' ? 'duration' : 'date', from, to);
    found = true;
  }
  if (found) return;
  for (let at = 0; at < tokens.length; at++) {
    if (!month.test(wordOf(tokens[at]))) continue;
    const from = tokens[at - 1]?.kind === 'number' ? at - 1 : at;
    let to = at + 1;
    while (tokens[to]?.kind === 'number' || (wordOf(tokens[to]) === ',' && tokens[to + 1]?.kind === 'number')) to++;
    if (to > at + 1 || from < at) add('date', from, to);
  }
}
