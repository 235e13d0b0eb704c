import { formatDay } from '../locales/format.ts';
import { writeCustomId } from '../state/custom-id.ts';
import { writePlace } from '../state/request-state.ts';
import { placeIn } from './answer-view.ts';
import { cutLine } from './escape.ts';
import {
  accents,
  button,
  type MessageBody,
  menu,
  message,
  note,
  type Part,
  picturePart,
  type Row,
  row,
  rule,
  section,
  textPart,
} from './message.ts';
import { sourceLine } from './quotation-text.ts';
import { type Block, requestId, type View, type ViewTools } from './view.ts';

export interface PageOptions {
  readonly page: number;
  /** Seen by the asker alone: then it can be shared. */
  readonly ephemeral: boolean;
  /** A line of small print below, such as who shared it. */
  readonly remark?: string;
  /** What the picture of the dates shows, where it goes with the message. */
  readonly pictureAlt?: string;
}

const pictureName = 'timeline.png';

/** One page of a view as a message: header, words, proof, buttons. */
export function renderPage(view: View, tools: ViewTools, options: PageOptions): MessageBody {
  const number = Math.max(0, Math.min(options.page, view.pages.length - 1));
  const page = view.pages[number];
  const parts: Part[] = [];
  if (view.header !== undefined) parts.push(textPart(view.header));
  const blocks = page?.blocks.map((make) => make()) ?? [];
  blocks.forEach(({ text, button: aside }, index) => {
    if (index > 0 && aside) parts.push(rule());
    parts.push(aside ? section(text, aside) : textPart(text));
  });
  if (page?.source) parts.push(rule(), textPart(sourceLine(page.source, tools.words)));
  if (options.pictureAlt !== undefined) parts.push(picturePart(pictureName, options.pictureAlt));
  if (options.remark !== undefined) parts.push(textPart(`-# ${options.remark}`));
  if (view.footer !== undefined) parts.push(textPart(view.footer));
  parts.push(...(view.rows ?? []), ...controls(view, tools, { ...options, page: number }, blocks));
  const body = message(parts, { accent: view.found ? accents.answer : accents.plain, ephemeral: options.ephemeral });
  if (options.pictureAlt === undefined) return body;
  return { ...body, attachments: [{ id: '0', filename: pictureName, description: options.pictureAlt }] };
}

function controls(
  view: View,
  tools: ViewTools,
  { page, ephemeral, pictureAlt }: PageOptions,
  blocks: readonly Block[],
): Row[] {
  const { words, states } = tools;
  const labels = words.buttons;
  const pages = view.pages.length;
  const citation = view.pages[page]?.citation;
  const first = [];
  if (pages > 1) {
    first.push(
      button(requestId(tools, 'page', page - 1), { emoji: '◀️', label: labels.previous, disabled: page === 0 }),
      button(writeCustomId({ action: 'page', number: page, payload: '=' }, states), {
        label: placeIn(page, pages, tools),
        disabled: true,
      }),
      button(requestId(tools, 'page', page + 1), { emoji: '▶️', label: labels.next, disabled: page === pages - 1 }),
    );
  }
  const own = blocks.some(({ button: aside }) => aside !== undefined);
  if (citation && !own) {
    const id = writeCustomId({ action: 'context', number: 0, payload: writePlace(citation) }, states);
    first.push(button(id, { label: labels.context }));
  }
  if (view.sources.length > 1) first.push(button(requestId(tools, 'sources', 0), { label: labels.sources }));
  const second = [];
  if (view.timeline && pictureAlt === undefined) {
    second.push(button(requestId(tools, 'timeline', 0), { label: words.timeLine }));
  }
  if (view.found && ephemeral) second.push(button(requestId(tools, 'share', page), { label: labels.share }));
  if (citation || view.header !== undefined) {
    second.push(
      button(requestId(tools, 'good', page), { emoji: '👍', label: labels.good }),
      button(requestId(tools, 'bad', page), { emoji: '👎', label: labels.bad }),
    );
  }
  return [first, second].filter((buttons) => buttons.length > 0).map((buttons) => row(...buttons));
}

/** All that a reply cites, for the reader alone, with a menu that goes to each. */
export function renderSources(view: View, tools: ViewTools): MessageBody {
  const { words } = tools;
  const lines = view.sources.slice(0, 15).map(({ citation }) => sourceLine(citation, words));
  const choices = view.sources.slice(0, 25).map(({ citation, page }) => ({
    label: cutLine(citation.text, 100),
    value: String(page),
    description: cutLine(
      [citation.title, citation.published && formatDay(citation.published, words)].filter(Boolean).join(' · '),
      100,
    ),
  }));
  const picker = menu(requestId(tools, 'jump', 0), words.menuHints.source, choices);
  const rows = picker.options.length === 0 ? [] : [row(picker)];
  return note(limitLines([`**${words.sourcesTitle}**`, ...lines], 3500), true, rows);
}

/** Lines joined, as many as fit into so many characters. */
function limitLines(lines: readonly string[], limit: number): string {
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > limit) break;
    kept.push(line);
  }
  return kept.join('\n');
}
