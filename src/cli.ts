import { openCollection } from './collection/open-collection.ts';
import { inspectionLine } from './terminal/json.ts';

const args = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (args[0] === 'inspect') {
  const { articles } = await openCollection(args.slice(1));
  for (const article of articles) process.stdout.write(`${JSON.stringify(inspectionLine(article))}\n`);
}
