import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../types/articles.ts';
import { type Format, formatOf, isOtherDocument } from './formats.ts';
import { reasonOf } from './reason.ts';

/** A file that may hold articles. */
export interface ArticleFile {
  /** Where it lies, as the operating system wants it. */
  readonly path: string;
  /** The path below the article folder with forward slashes; the base name for a file given by name. */
  readonly name: string;
  /** Absent where the file cannot be used, and `problem` says why. */
  readonly format?: Format;
  /** Why it cannot be read at all; `readArticles` hands it on, so that every path given has its place in the order. */
  readonly problem?: Problem;
}

// Deeper folders are taken for a mistake (a mounted file system within itself), not for a collection of articles.
const deepest = 64;

/**
 * Lists the article files below each path, folders in folders, in the order given and by name within a folder. Hidden files and what is
 * no document are passed over, unless a link leads to them; a path that cannot be read and a link that leads out of its folder are listed with
 * a `problem`.
 */
export async function listFiles(paths: readonly string[]): Promise<ArticleFile[]> {
  const files: ArticleFile[] = [];
  for (const given of paths) {
    try {
      const info = await stat(given);
      if (info.isDirectory()) await listFolder(given, '', { top: await realpath(given), files, entered: new Set() });
      else files.push(namedFile(given, info.isFile()));
    } catch (error) {
      const name = nameOf(given);
      files.push({ path: given, name, problem: unreadable(given, reasonOf(error)) });
    }
  }
  return files;
}

/** The base name; `.` and `..` and the like are called by what they lead to. */
function nameOf(given: string): string {
  return path.basename(path.resolve(given)) || given;
}

function namedFile(given: string, isFile: boolean): ArticleFile {
  const file = { path: given, name: nameOf(given) };
  if (!isFile) return { ...file, problem: unreadable(given, 'is neither a file nor a folder') };
  const format = formatOf(file.name);
  return format ? { ...file, format } : { ...file, problem: unknownFormat(file.name) };
}

interface Walk {
  /** The real path of the folder that was given: no link may leave it. */
  readonly top: string;
  readonly files: ArticleFile[];
  /** The real paths of the hidden folders that links led into: each is listed once, however links circle. */
  readonly entered: Set<string>;
}

async function listFolder(folder: string, prefix: string, walk: Walk, depth = 0): Promise<void> {
  const report = (name: string, reason: string) =>
    walk.files.push({ path: path.join(folder, name), name: prefix + name, problem: unreadable(prefix + name, reason) });
  const entries = await readdir(folder, { withFileTypes: true });
  // By code unit, so that the order is the same on every machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const led = entry.isSymbolicLink() ? await followLink(path.join(folder, entry.name), walk) : undefined;
    if (led?.problem !== undefined) report(entry.name, led.problem);
    if (entry.isSymbolicLink() && !led?.kind) continue;
    if (entry.isDirectory() || led?.kind === 'folder') {
      if (depth >= deepest) {
        report(entry.name, `lies more than ${deepest} folders deep`);
        continue;
      }
      try {
        await listFolder(path.join(folder, entry.name), `${prefix}${entry.name}/`, walk, depth + 1);
      } catch (error) {
        report(entry.name, reasonOf(error));
      }
    } else {
      const file = entry.isFile() || led ? foundFile(folder, prefix, entry) : undefined;
      if (file) walk.files.push(file);
    }
  }
}

function foundFile(folder: string, prefix: string, entry: Dirent): ArticleFile | undefined {
  const file = { path: path.join(folder, entry.name), name: prefix + entry.name };
  const format = formatOf(entry.name);
  if (format) return { ...file, format };
  return isOtherDocument(entry.name) ? { ...file, problem: unknownFormat(file.name) } : undefined;
}

interface Led {
  /** What the link stands for, where it is to be read under the link's own name. */
  readonly kind?: 'file' | 'folder';
  readonly problem?: string;
}

// A link that stays inside is passed over: what it leads to is listed by its own name, and twice would be twice in every answer. What is hidden
// is not listed: Kubernetes mounts `ferry.txt` as a link into a hidden folder (`..data`) that it swaps.
async function followLink(link: string, { top, entered }: Walk): Promise<Led> {
  try {
    const target = await realpath(link);
    const below = path.relative(top, target);
    const inside = below === '' || !(below === '..' || below.startsWith(`..${path.sep}`) || path.isAbsolute(below));
    if (!inside) return { problem: 'is a link that leads out of the article folder' };
    if (!below.split(path.sep).some((part) => part.startsWith('.'))) return {};
    const info = await stat(target);
    if (info.isFile()) return { kind: 'file' };
    if (!info.isDirectory() || entered.has(target)) return {};
    entered.add(target);
    return { kind: 'folder' };
  } catch (error) {
    return { problem: `is a link that leads nowhere (${reasonOf(error)})` };
  }
}

function unreadable(name: string, reason: string): Problem {
  return {
    code: 'unreadable',
    message: `${name}: ${reason}. Put a readable file or folder there, or leave the path out.`,
  };
}

function unknownFormat(name: string): Problem {
  const message = `${name}: this format is not read. Save it as .txt, .md, .html, .json or .jsonl.`;
  return { code: 'unknown-format', message };
}
