import type { Command, Library } from '../command.ts';
import { servePreview } from './serve-preview.ts';

/** Serves the preview page until a signal ends it; says on standard error where it is. */
export async function runPreview(library: Library, commands: readonly Command[], port: number): Promise<void> {
  const ended = Promise.withResolvers<void>();
  const serving = await servePreview(library, commands, {
    port,
    onError: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
  });
  process.once('SIGINT', ended.resolve);
  process.once('SIGTERM', ended.resolve);
  process.stderr.write(`The preview is at http://127.0.0.1:${serving.port}/ (Ctrl+C ends it).\n`);
  await ended.promise;
  await serving.close();
}
