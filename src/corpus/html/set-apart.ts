/** Elements within a line that a style sheet may set apart. */
export const inline: ReadonlySet<string> = new Set(['a', 'span', 'time', 'cite', 'abbr', 'label']);

/** Marks where such an element begins or ends; it stands for itself in no page, as a character for private use. */
export const joint = '\ue000';

/**
 * A text with a bar at the marks where letters would run into each other, and nothing where a sign or white space stands between.
 *
 * @example setApart('Dana Whitlock\ue000\ue0003 March') // 'Dana Whitlock | 3 March'
 */
export function setApart(text: string): string {
  if (!text.includes(joint)) return text;
  return text
    .split(joint)
    .filter((part) => part !== '')
    .reduce((before, part) => {
      const glued = /[\p{L}\p{N}]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}@]/u.test(part);
      return `${before}${glued ? ' | ' : ''}${part}`;
    }, '');
}
