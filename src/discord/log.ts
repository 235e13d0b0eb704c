import { destination, type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

// The tokens of interactions stand in addresses, those of bots have three parts; neither is ever written.
const secretPaths = /(\/(?:interactions|webhooks)\/\d{5,25}\/)[\w.%-]{8,}/gu;

/** Takes every token out of a line of the log. */
export function withoutTokens(line: string, token: string | undefined): string {
  const bare = line.replace(secretPaths, '$1…');
  return token === undefined || token.length < 8 ? bare : bare.replaceAll(token, '…');
}

/** The log: JSON lines on standard error, with the time and the level in words. */
export function openLog(config: Pick<Config, 'LOG_LEVEL' | 'DISCORD_TOKEN'>): Logger {
  return pino(
    {
      level: config.LOG_LEVEL,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: describeError },
      hooks: { streamWrite: (line) => withoutTokens(line, config.DISCORD_TOKEN) },
    },
    destination({ fd: 2, sync: true }),
  );
}

/** What a log needs of an error: Discord's carry the whole request, which is nobody's business. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const code: unknown = Reflect.get(error, 'code');
  const status: unknown = Reflect.get(error, 'status');
  return {
    type: error.name,
    message: error.message,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' && { status }),
    stack: error.stack,
    ...(error.cause instanceof Error && { cause: error.cause.message }),
  };
}
