import { writeFile } from 'node:fs/promises';
import { VerbatimError } from '../errors.ts';
import { makeCalendarFile } from '../exports/calendar-file.ts';
import { renderPng } from '../exports/png.ts';
import { drawTimeline } from '../exports/timeline-picture.ts';
import type { DatesReply } from '../types/replies.ts';

/** Files that `verbatim dates` writes beside its answer. */
export interface ExportOptions {
  /** A `.png` or `.svg` file for the time line. */
  readonly picture?: string;
  /** A file for the calendar. */
  readonly ics?: string;
  readonly theme?: string;
}

/**
 * Checks the file names before anything is answered. Throws a `VerbatimError` (`bad-request`) for a picture that is neither `.png` nor `.svg`
 * and for a theme that does not exist.
 */
export function checkExports({ picture, theme }: ExportOptions): void {
  if (picture !== undefined && !/\.(?:png|svg)$/iu.test(picture)) {
    throw new VerbatimError('bad-request', `--picture is "${picture}"; its name must end in .png or .svg.`);
  }
  if (theme !== undefined && theme !== 'light' && theme !== 'dark') {
    throw new VerbatimError('bad-request', `--theme is "${theme}"; it must be light or dark.`);
  }
}

/** Writes the time line and the calendar where the options name files. Throws a `VerbatimError` (`cannot-write`) where that fails. */
export async function writeExports(reply: DatesReply, { picture, ics, theme }: ExportOptions): Promise<void> {
  if (picture !== undefined) {
    const svg = drawTimeline(reply, theme === 'dark' ? 'dark' : 'light');
    await write(picture, /\.svg$/iu.test(picture) ? svg : await renderPng(svg));
  }
  if (ics !== undefined) await write(ics, makeCalendarFile(reply));
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (cause) {
    throw new VerbatimError(
      'cannot-write',
      `${file}: cannot be written. Name a file in a folder that exists and is writable.`,
      { cause },
    );
  }
}
