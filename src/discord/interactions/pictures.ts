import type { DatesReply } from '../../types/replies.ts';

/** A picture with its words for who does not see it. */
export interface Picture {
  readonly png: Uint8Array;
  readonly alt: string;
}

/** The longest alternative text that Discord takes. */
const longestAlt = 1024;

/** Draws a time line; one at a time, as it takes a core for up to a second. `undefined` while another is drawn. */
export function openPictures(): (reply: DatesReply) => Promise<Picture | undefined> {
  let busy = false;
  return async (reply) => {
    if (busy || reply.dates.length < 2) return undefined;
    busy = true;
    try {
      // Few starts of a bot need to draw, and none at once.
      const { describeTimeline, drawTimeline } = await import('../../exports/timeline-picture.ts');
      const { renderPng } = await import('../../exports/png.ts');
      const png = await renderPng(drawTimeline(reply, 'dark'));
      return { png, alt: describeTimeline(reply, longestAlt) };
    } finally {
      busy = false;
    }
  };
}
