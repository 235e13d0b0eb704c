/** A request as a button carries it: what to run again, and the questions that it followed. */
export interface RequestState {
  readonly command: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Earlier questions of the conversation, oldest first. */
  readonly before: readonly string[];
}

/** A place in an article as a button carries it. */
export interface PlaceState {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A request as one line of text, for a custom id.
 *
 * @example writeRequest({ command: 'quotes', values: { speaker: 'Ines' }, before: [] }) // 'quotes|speaker|Ines'
 */
export function writeRequest({ command, values, before }: RequestState): string {
  const given = Object.entries(values).flatMap(([name, value]) => [name, String(value)]);
  return joinFields([command, ...given, ...before.flatMap((question) => ['<', question])]);
}

/** The request of such a line, or `undefined` where it is none. Values are unchecked text. */
export function parseRequest(line: string): RequestState | undefined {
  const [command, ...rest] = splitFields(line);
  if (command === undefined || !/^[\p{Ll}\p{Lo}-]{1,32}$/u.test(command) || rest.length % 2 !== 0) return undefined;
  const values: Record<string, string> = {};
  const before: string[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const name = rest[at] ?? '';
    const value = rest[at + 1] ?? '';
    if (name === '<') before.push(value);
    else if (/^[\p{Ll}\p{Lo}-]{1,32}$/u.test(name)) values[name] = value;
    else return undefined;
  }
  return { command, values, before };
}

/** A place as one line of text. */
export function writePlace({ article, start, end }: PlaceState): string {
  return joinFields(['@', article, String(start), String(end)]);
}

/** The place of such a line, or `undefined`. The article may be gone, and the offsets may be anyone's. */
export function parsePlace(line: string): PlaceState | undefined {
  const [mark, article, start, end, ...more] = splitFields(line);
  if (mark !== '@' || article === undefined || more.length > 0) return undefined;
  if (!/^\d{1,9}$/u.test(start ?? '') || !/^\d{1,9}$/u.test(end ?? '')) return undefined;
  return { article, start: Number(start), end: Number(end) };
}

function joinFields(fields: readonly string[]): string {
  return fields.map((field) => field.replace(/[\\|]/gu, '\\$&')).join('|');
}

function splitFields(line: string): string[] {
  const fields: string[] = [];
  let field = '';
  for (let at = 0; at < line.length; at++) {
    const unit = line[at] ?? '';
    if (unit === '|') {
      fields.push(field);
      field = '';
    } else if (unit === '\\') field += line[++at] ?? '';
    else field += unit;
  }
  return [...fields, field];
}
