import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feedback } from './bot-context.ts';

/** Gives what keeps feedback: a line of JSON each in `feedback.jsonl`, with the day and without a name. The file may be deleted at any time. */
export function openFeedback(folder: string, onError: (error: unknown) => void): (feedback: Feedback) => void {
  let last: Promise<void> = Promise.resolve();
  return (feedback) => {
    const line = `${JSON.stringify({ day: new Date().toISOString().slice(0, 10), ...feedback })}\n`;
    last = last
      .then(() => mkdir(folder, { recursive: true }))
      .then(() => appendFile(join(folder, 'feedback.jsonl'), line))
      .catch(onError);
  };
}
