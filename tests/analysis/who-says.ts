import { analyze } from '../../src/analysis/analyze.ts';

/** Each quote of a text as "speaker: its words"; where the source has no name, its mention in brackets. */
export function whoSays(text: string): string[] {
  const { quotes, speakers } = analyze({ id: 'test', title: '', authors: [], text });
  return quotes.map(({ start, end, speaker, mention }) => {
    const unnamed = `[${mention ? text.slice(mention.start, mention.end) : ''}]`;
    return `${speaker === undefined ? unnamed : speakers[speaker]?.name}: ${text.slice(start, end)}`;
  });
}
