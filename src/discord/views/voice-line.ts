import type { Citation, QuoteHit } from '../../types/replies.ts';
import { voiceKey } from '../../voices.ts';
import { formatDay } from '../locales/format.ts';
import { cutLine, plain } from './escape.ts';
import { speakerLine } from './quotation-text.ts';
import type { ViewTools } from './view.ts';

type Tools = Pick<ViewTools, 'words' | 'voices'>;

/** Who says the words of a citation, with role and day, as far as the article tells; `undefined` where nobody says them. */
export function voiceLine(citation: Citation, tools: Tools): string | undefined {
  const voice = tools.voices.get(voiceKey(citation));
  return voice && `— ${speakerLine(voice.name, voice.role)}${saidOn(citation, tools)}`;
}

/** Who said a quote, with role and day. */
export function quoteLine({ citation, speaker, role, mention }: QuoteHit, tools: Tools): string {
  const unnamed = mention ? plain(cutLine(mention.text, 120)) : tools.words.unnamed;
  return `— ${speaker === null ? unnamed : speakerLine(speaker, role)}${saidOn(citation, tools)}`;
}

/** Who said what was looked for; the role is the article's. */
export function matchLine(citation: Citation, speaker: string | null, verdict: string, tools: Tools): string {
  const role = tools.voices.get(voiceKey(citation))?.role;
  const who = speaker === null ? tools.words.unnamed : speakerLine(speaker, role);
  return `— ${who}${saidOn(citation, tools)} · ${verdict}`;
}

function saidOn(citation: Citation, { words, voices }: Tools): string {
  const said = voices.get(voiceKey(citation))?.said;
  return said ? ` · ${words.saidOn(formatDay(said.day, words), plain(said.text))}` : '';
}
