const field = /^(?:from|to|cc|bcc|subject|date|sent|reply-to):\s/i;

/** Lines at the top of a mail in which its fields may stand. */
const longestHead = 12;

/**
 * The lines of a text without the fields of a mail above it: the subject stays, without its label, as the title, and so does the date.
 * Other texts stay as they are.
 */
export function dropMailHead(lines: readonly string[]): string[] {
  const head = lines.slice(0, longestHead);
  const has = (name: RegExp) => head.some((line) => name.test(line));
  if (!has(/^from:\s/i) || !has(/^subject:\s/i)) return [...lines];
  const blank = head.findIndex((line, index) => line === '' && field.test(head[index - 1] ?? ''));
  const end = blank < 0 ? head.length : blank;
  const kept = lines.slice(0, end).filter((line) => !field.test(line) || /^(?:subject|date|sent):/i.test(line));
  const subject = kept.filter((line) => /^subject:/i.test(line)).map((line) => line.replace(/^subject:\s*/i, ''));
  return [...subject, '', ...kept.filter((line) => !/^subject:/i.test(line)), ...lines.slice(end)];
}

const titleLabel = /^(?:title|headline): /i;
const otherLabel = /^(?:authors?|by|byline|published|date|source|url|link|publication): /i;
const longestLabels = 8;

/** The lines of a text without the label of its title, where the lines beside it are labelled, too: `Title: …`, `Author: …`, `Date: …`. */
export function dropTitleLabel(lines: readonly string[]): string[] {
  const head = lines.slice(0, longestLabels);
  const at = head.findIndex((line) => titleLabel.test(line));
  if (at < 0 || !head.some((line) => otherLabel.test(line))) return [...lines];
  return lines.map((line, index) => (index === at ? line.replace(titleLabel, '') : line));
}
