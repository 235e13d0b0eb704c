import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Librarian, openLibrarian } from '../src/discord/library/librarian.ts';
import { openLiveLibrary } from '../src/discord/library/live-library.ts';
import { type Library, openLibrary } from '../src/library.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-reload-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every article of an edition names it, and there are more of each edition than of the one before. */
function publish(edition: number): void {
  for (let number = 0; number < 5 + edition; number++) {
    const text = `The north gate of quay ${number} is painted in edition ${edition}.\n\n"The gate holds in edition ${edition}," said Ada Marsh.`;
    writeFileSync(path.join(folder, `gate-${number}.json`), JSON.stringify({ title: `Gate ${number}`, text }));
  }
}

it.each([['with a cache'], ['without one']])(
  'shows the old articles or the new ones while they change, %s',
  async (cache) => {
    const data = cache === 'with a cache' ? { dataDir: path.join(folder, '.data') } : {};
    const libraries = new Map<Librarian, Library>();
    const live = openLiveLibrary(
      async () => {
        const library = await openLibrary([folder], data);
        const librarian = openLibrarian(library, []);
        libraries.set(librarian, library);
        return librarian;
      },
      () => {},
    );
    const current = (): Library => {
      const librarian = live.current();
      const library = librarian && libraries.get(librarian);
      if (!library) throw new Error('nothing is loaded');
      return library;
    };
    publish(1);
    await live.reload();
    const seen = new Set<number>();
    for (let edition = 2; edition <= 6; edition++) {
      publish(edition);
      let loading = true;
      const loaded = live.reload().finally(() => {
        loading = false;
      });
      do {
        const library = current();
        const { passages } = await library.search({ query: 'gate edition', limit: 100 });
        const { passages: quays } = await library.ask({ question: 'Which gate is painted?', limit: 100 });
        const said = await library.whoSaid({ text: 'The gate holds', limit: 100 });
        const texts = [
          ...[...passages, ...quays].map(({ citation }) => citation.text),
          ...said.matches.map(({ citation }) => citation.text),
        ];
        const editions = new Set(texts.map((text) => Number(/edition (\d)/u.exec(text)?.[1])));
        expect(editions.size).toBe(1);
        const [shown = 0] = editions;
        expect([edition - 1, edition]).toContain(shown);
        expect(library.status.articles).toBe(5 + shown);
        seen.add(shown);
        await new Promise(setImmediate);
      } while (loading);
      await loaded;
      expect((await current().search({ query: `edition ${edition}` })).passages[0]?.citation.text).toContain(
        `edition ${edition}`,
      );
    }
    expect([...seen]).toContain(1);
    await live.close();
  },
);
