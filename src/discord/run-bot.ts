import { type BotParts, startBot } from './bot.ts';

/** Runs the bot until a signal asks it to stop. Throws a `VerbatimError` where Discord or the articles do not let it run. */
export async function runBot(parts: BotParts): Promise<void> {
  const bot = startBot(parts);
  const stop = () => void bot.stop();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.on('unhandledRejection', (error) => bot.log.error({ error }, 'something failed in the background'));
  const serving = parts.serve?.(bot);
  try {
    await Promise.all([bot.ended, serving]);
  } catch (error) {
    await bot.stop();
    throw error;
  } finally {
    // Serves until all is answered; where it could not begin, there is nothing to end.
    await serving?.then(
      (end) => end(),
      () => undefined,
    );
  }
}
