import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

type Validate = (
  method: string,
  path: string,
  body: unknown,
  context?: object,
) => { readonly errors: readonly string[]; readonly warnings: readonly string[] };

const validator = new URL('../../../shared/discord/validate_payload.mjs', import.meta.url);

/** Whether Discord's own description of its interface is at hand to check payloads against. */
export const hasValidator = existsSync(validator);
if (!hasValidator) process.stderr.write('skipped: payloads are not checked, ../shared/discord is missing\n');
const validate: Validate = hasValidator
  ? (await import(pathToFileURL(validator.pathname).href)).validate
  : () => ({ errors: [], warnings: [] });

/** What is wrong with a body that the bot sends, warnings included. */
export function checkCall(method: string, path: string, body: unknown, context: object = {}): string[] {
  const { errors, warnings } = validate(method, `/api/v10${path}`, body, context);
  return [...errors, ...warnings].map((fault) => `${method} ${path}: ${fault}`);
}
