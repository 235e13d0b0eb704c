import type { Command, Library } from '../../command.ts';

const titles = 12;

/**
 * Requests such as readers make, out of what the library itself offers, each to be run unseen. The first requests of a process take several
 * times as long as later ones, as their code is compiled while it is used; a rehearsal has that behind it when a reader asks.
 */
export function* rehearsal(library: Library, commands: readonly Command[]): Generator<() => Promise<unknown>, void> {
  const run = (name: string, values: Readonly<Record<string, string>>) => async () =>
    commands.find((command) => command.name === name)?.run(library, values, { scope: { limit: 100 }, commands });
  for (const { value: title } of library.complete('articles', '', titles)) {
    yield run('ask', { question: `What did they say about ${title}?` });
    yield run('quotes', { topic: title });
    yield run('summary', { topic: title });
    yield run('dates', { topic: title });
    yield async () => library.complete('topics', title.slice(0, 3), 25);
  }
}

/** Runs pieces one after another, with a pause for other work between them, until there is no time left or `enough` says so. */
export async function rehearse(
  pieces: Iterator<() => Promise<unknown>, void>,
  milliseconds: number,
  enough: () => boolean = () => false,
): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end && !enough()) {
    const { done, value } = pieces.next();
    if (done) return;
    // What fails here fails for the reader who asks for it, and is told there.
    await value().catch(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
