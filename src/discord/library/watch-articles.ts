import path from 'node:path';

/**
 * Calls back soon after articles below the paths change, once for changes that come together; `dataDir` is passed over where it lies below
 * one of them. Gives what stops the watching.
 */
export async function watchArticles(
  paths: readonly string[],
  dataDir: string,
  onChange: () => void,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  // Only a running bot watches; loading the watcher would delay its start.
  const { watch } = await import('chokidar');
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: paths.some((each) => isBelow(dataDir, each)) ? [dataDir] : [],
    awaitWriteFinish: { stabilityThreshold: 150, pollInterval: 50 },
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, 100);
  });
  watcher.on('error', onError);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}

function isBelow(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
