const key = /^[A-Za-z][\w -]{1,30}$/;
const longestValue = 1000;

/** The fields of those lines that read `name: value`, names in small letters and values without their quotation marks. */
export function readLabels(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const [name = '', ...rest] = line.split(/:[ \t]/);
    const value = line.slice(name.length + 1).trim();
    if (rest.length > 0 && key.test(name) && value !== '' && value.length <= longestValue)
      fields.set(name.toLowerCase(), unquote(value));
  }
  return fields;
}

const assignment = /^\s{0,8}([\w-]{1,40})\s{0,8}=\s{0,8}(\S.{0,2000})$/;

/** The texts and lists of texts that TOML assigns above its first section; nothing else is used of it. */
export function readTomlFields(toml: string): Readonly<Record<string, string | readonly string[]>> {
  const lines = joinLists(toml.split('\n'));
  const section = lines.findIndex((line) => line.startsWith('['));
  const fields = lines.slice(0, section < 0 ? lines.length : section).flatMap((line) => {
    const [, name, value = ''] = assignment.exec(line) ?? [];
    return name === undefined ? [] : [[name, readValue(value)] as const];
  });
  return Object.fromEntries(fields);
}

// `authors = [`, `"Dana Whitlock",`, `]`
function joinLists(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let list: string[] | undefined;
  for (const line of lines) {
    if (list === undefined && /^\s{0,8}[\w-]{1,40}\s{0,8}=\s{0,8}\[[^\]]{0,1000}$/.test(line)) list = [];
    if (list === undefined) joined.push(line);
    else list.push(line.trim());
    if (list !== undefined && line.includes(']')) {
      joined.push(list.join(' '));
      list = undefined;
    }
  }
  return [...joined, ...(list ?? [])];
}

function readValue(written: string): string | readonly string[] {
  const quoted = [...written.matchAll(/"([^"]{0,500})"|'([^']{0,500})'/g)].map(([, one, two]) => one ?? two ?? '');
  if (written.startsWith('[')) return quoted;
  return quoted[0] ?? written.trim();
}

function unquote(text: string): string {
  const mark = text.charAt(0);
  return text.length > 1 && (mark === '"' || mark === "'") && text.endsWith(mark) ? text.slice(1, -1) : text;
}
