/** `npm run kills [-- COUNT [SEED]]`: kills a loading process so many times (default 200), and says whether every next start was right. */
import { runKills } from './kill-series.ts';

const [count = '200', seed = String(Date.now() % 100_000)] = process.argv.slice(2);
const { kills, loading, reloading, caching, faults } = await runKills(Number(count), Number(seed));
console.log(
  `${kills} kills (seed ${seed}): ${loading} during the first load, ${reloading} later; ${caching} left a cache that was being written`,
);
for (const fault of faults) console.log(fault);
console.log(faults.length === 0 ? 'every next start gave what a clean start gives' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
