import { cite } from '../../excerpt.ts';
import type { AnalysedArticle, Span } from '../../types/articles.ts';
import type { Words } from '../locales/words.ts';
import { writeCustomId } from '../state/custom-id.ts';
import { type PlaceState, writePlace } from '../state/request-state.ts';
import type { StateStore } from '../state/state-store.ts';
import { accents, button, type MessageBody, message, note, type Part, row, rule, textPart } from './message.ts';
import { markedText, sourceLine } from './quotation-text.ts';
import { pageLength, splitText } from './split-text.ts';

/**
 * The article around a place, for the reader alone: the paragraph of the place with its neighbours, the place in bold.
 * `step` moves on: each step is a window of the article that fits a message, step 0 the one with the place.
 */
export function renderContext(
  place: PlaceState,
  step: number | undefined,
  found: AnalysedArticle | undefined,
  tools: { words: Words; states: StateStore },
): MessageBody {
  const { words, states } = tools;
  if (!found || place.start >= place.end || place.end > found.article.text.length) return note(words.goneArticle, true);
  const { article, analysis } = found;
  const windows = windowsOf(article.text, analysis.paragraphs, place);
  const home = Math.max(
    0,
    windows.findIndex(({ start, end }) => place.start < end && place.end > start),
  );
  const at = Math.max(0, Math.min(step ?? home, windows.length - 1));
  const window = windows[at];
  if (!window) return note(words.goneArticle, true);
  const citation = cite(article, analysis.paragraphs, place);
  const payload = writePlace(place);
  const id = (number: number) => writeCustomId({ action: 'around', number, payload }, states);
  const parts: Part[] = [
    textPart(visible(markedText(article.text, window, place))),
    rule(),
    textPart(sourceLine(citation, words)),
    row(
      button(id(at - 1), { emoji: '🔼', label: words.buttons.earlier, disabled: at === 0 }),
      button(id(at + 1), { emoji: '🔽', label: words.buttons.later, disabled: at === windows.length - 1 }),
    ),
  ];
  return message(parts, { accent: accents.answer, ephemeral: true });
}

// Discord takes no text of blanks alone, which is what a paragraph of invisible characters comes to.
function visible(text: string): string {
  return text.trim() === '' ? '…' : text;
}

/** The article cut into windows: one holds the place with the paragraphs around it, the others run from it to both ends. */
function windowsOf(text: string, paragraphs: readonly Span[], place: Span): Span[] {
  const inside = paragraphs.findIndex(({ end }) => end > place.start);
  const first = paragraphs[Math.max(0, inside - 1)]?.start ?? 0;
  const last = paragraphs[Math.min(paragraphs.length - 1, Math.max(0, inside) + 1)]?.end ?? text.length;
  const own = paragraphs[Math.max(0, inside)] ?? { start: 0, end: text.length };
  const around = last - first <= pageLength ? { start: first, end: last } : own;
  const cut = (start: number, end: number) =>
    splitText(text.slice(start, end)).map((part) => ({ start: part.start + start, end: part.end + start }));
  return [...cut(0, around.start), ...cut(around.start, around.end), ...cut(around.end, text.length)];
}
