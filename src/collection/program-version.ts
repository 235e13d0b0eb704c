import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * A hash of all code that decides what is found in an article, and how it is indexed: what was cached by other code is not used.
 * `alsoBy` are further folders that decide. Taken from the sources themselves, so that nobody has to remember to raise a number.
 */
export function programVersion(alsoBy: readonly string[] = []): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package.json')));
  for (const folder of ['src/corpus', 'src/analysis', 'src/search', ...alsoBy]) {
    const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts') || name.endsWith('.json')).sort()) {
      hash.update(file).update(readFileSync(path.join(root, folder, file)));
    }
  }
  return hash.digest('hex');
}
