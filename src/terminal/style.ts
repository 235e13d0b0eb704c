import { stripVTControlCharacters, styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';

/** How text is dressed for where it goes: with colour for a terminal that has it, plain for pipes and where `NO_COLOR` is set. */
export interface Style {
  /** The phrase that answers. */
  readonly mark: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly accent: (text: string) => string;
  /** Breaks lines at the terminal's width; a pipe gets them whole. */
  readonly wrap: (text: string, indent: string) => string;
}

/** The style for a stream. */
export function styleFor(stream: NodeJS.WriteStream): Style {
  const width = stream.isTTY ? Math.max(40, Math.min(stream.columns ?? 80, 100)) : undefined;
  const dress = (format: Parameters<typeof styleText>[0]) => (text: string) => styleText(format, text, { stream });
  const coloured = dress('bold')('x') !== 'x';
  return {
    mark: coloured ? dress(['bold', 'underline']) : (text) => `**${text}**`,
    strong: dress('bold'),
    faint: dress('dim'),
    accent: dress('cyan'),
    wrap: (text, indent) => {
      const lines =
        width === undefined ? text.split('\n') : wrapAnsi(text, width - indent.length, { trim: true }).split('\n');
      return lines.map((line) => `${indent}${line}`).join('\n');
    },
  };
}

// Controls, invisible and direction-changing characters, which could redraw the terminal or show other words than the article's.
const unsafe = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** Article text made safe to print: control and direction characters are dropped; line breaks stay. */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replace(unsafe, (found) => (found === '\t' ? ' ' : ''))
    .toWellFormed();
}
