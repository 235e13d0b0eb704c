/** Loads the articles of a folder, then changes some and loads again, without end: to be killed. `victim.ts FOLDER DATA_DIR SEED` */
import { openLiveLibrary } from '../../src/discord/library/live-library.ts';
import { openLibrary } from '../../src/library.ts';
import { makeRandom } from '../bench/generate.ts';
import { changeSome } from './town-news.ts';

const [folder = '', dataDir = '', seed = '1'] = process.argv.slice(2);
const random = makeRandom(Number(seed));
const live = openLiveLibrary(
  async () => {
    const library = await openLibrary([folder], { dataDir });
    return {
      run: () => Promise.reject(new Error('nobody asks')),
      complete: async () => [],
      article: library.article,
      status: library.status,
      close: library.close,
    };
  },
  () => {},
);
process.stdout.write('begin\n');
for (;;) {
  await live.reload();
  process.stdout.write('loaded\n');
  changeSome(folder, 1 + Math.floor(random() * 6), random);
}
