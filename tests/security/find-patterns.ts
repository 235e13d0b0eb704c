import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';

/** A regular expression of the program. */
export interface Pattern {
  /** Below the project's folder, with forward slashes. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Finds the regular expressions that stand in the program as literals. */
export function findLiterals(folders: readonly string[]): Pattern[] {
  return sources(folders).flatMap((file) => {
    const patterns: Pattern[] = [];
    const tree = parse(stripTypeScriptTypes(readFileSync(file, 'utf8')), {
      ecmaVersion: 'latest',
      sourceType: 'module',
    });
    simple(tree, {
      Literal: (node) => {
        if (node.regex) patterns.push({ file, source: node.regex.pattern, flags: node.regex.flags });
      },
    });
    return patterns;
  });
}

/** Finds the regular expressions that modules build when they are loaded. */
export async function findBuilt(folders: readonly string[]): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  const building = sources(folders).filter((file) => readFileSync(file, 'utf8').includes('new RegExp('));
  const Plain = globalThis.RegExp;
  for (const file of building) {
    globalThis.RegExp = new Proxy(Plain, {
      construct: (target, [source, flags]: [string | RegExp, string?]) => {
        const made = new target(source, flags);
        patterns.push({ file, source: made.source, flags: made.flags });
        return made;
      },
    });
    try {
      await import(path.resolve(file));
    } finally {
      globalThis.RegExp = Plain;
    }
  }
  return patterns;
}

function sources(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.ts`))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
