import type { Library } from '../command.ts';
import type { Progress } from '../types/articles.ts';
import { drawProgress } from './progress.ts';

/** How a library is opened. */
export interface LibraryParts {
  readonly openLibrary: (paths: readonly string[], options: LibraryOptions) => Promise<Library>;
  /** Where the articles are, unless others are named. */
  readonly articlesDir: string;
}

export interface LibraryOptions {
  readonly cache: boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** The articles that a person asks for. */
export interface LibraryChoice {
  readonly articles?: readonly string[];
  readonly cache: boolean;
}

/** Opens the library that the options ask for, tells what went wrong in it, and closes it after use. */
export async function withLibrary(
  { openLibrary, articlesDir }: LibraryParts,
  options: LibraryChoice,
  use: (library: Library) => Promise<void>,
): Promise<void> {
  const bar = drawProgress(process.stderr);
  const library = await openLibrary(options.articles ?? [articlesDir], {
    cache: options.cache,
    onProgress: bar.update,
  }).finally(bar.done);
  reportProblems(library);
  try {
    await use(library);
  } finally {
    await library.close();
  }
}

/** Problems that are told one by one; of the rest, the number. */
const mostProblems = 20;

function reportProblems({ status: { articles, problems } }: Library): void {
  for (const { message } of problems.slice(0, mostProblems)) process.stderr.write(`${message}\n`);
  if (problems.length > mostProblems) {
    process.stderr.write(
      `… and ${problems.length - mostProblems} more; \`verbatim inspect\` shows those of each file.\n`,
    );
  }
  if (articles === 0) {
    process.stderr.write(
      'There are no articles: put .txt, .md, .html, .json or .jsonl files into the folder, or name another with --articles.\n',
    );
  }
}
