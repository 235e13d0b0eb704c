import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file that may hold articles. */
export interface ArticleFile {
  /** Where it lies, as the operating system wants it. */
  readonly path: string;
  /** The path below the article folder with forward slashes; the base name for a file given by name. */
  readonly name: string;
}

/** Lists the files below each path, folders in folders, in the order given and by name within a folder. */
export async function listFiles(paths: readonly string[]): Promise<ArticleFile[]> {
  const files: ArticleFile[] = [];
  for (const given of paths) {
    const info = await stat(given);
    if (!info.isDirectory()) {
      files.push({ path: given, name: path.basename(given) });
      continue;
    }
    const entries = await readdir(given, { recursive: true, withFileTypes: true });
    const found = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    for (const file of found.sort())
      files.push({ path: file, name: path.relative(given, file).split(path.sep).join('/') });
  }
  return files;
}
