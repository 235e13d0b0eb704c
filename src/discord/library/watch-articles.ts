/** Calls back soon after articles below the paths change, once for changes that come together. Gives what stops the watching. */
export async function watchArticles(
  paths: readonly string[],
  onChange: () => void,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  // Only a running bot watches; loading the watcher would delay its start.
  const { watch } = await import('chokidar');
  const watcher = watch([...paths], {
    ignoreInitial: true,
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
