/** Markup in which every text is escaped: made by `html` and nothing else. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | undefined | false | readonly Part[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Markup with values put in: texts and numbers are escaped, so that they can stand between tags and in quoted attributes; markup is put in
 * as it is, lists one after the other, `undefined` and `false` as nothing.
 *
 * @example html`<b title="${'"'}">${'<i>'}</b>`.markup // '<b title="&quot;">&lt;i&gt;</b>'
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.map((text, index) => (index === 0 ? text : `${write(parts[index - 1])}${text}`)).join('') };
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') {
    return String(part).replace(/[&<>"']/gu, (found) => escapes[found] ?? '');
  }
  return 'markup' in part ? part.markup : part.map(write).join('');
}
