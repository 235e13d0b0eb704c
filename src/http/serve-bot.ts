import type { Config } from '../config.ts';
import type { Bot } from '../discord/bot.ts';
import { healthRoute, readinessRoute } from './health.ts';
import { interactionsRoute } from './interactions.ts';
import { metricsRoute } from './metrics.ts';
import type { Route } from './route.ts';
import { serve } from './serve.ts';

/** Serves health, readiness, metrics and, where there is a public key, signed interactions of a running bot, and gives what ends that. */
export async function serveBot(
  { status, log, take }: Pick<Bot, 'status' | 'log' | 'take'>,
  { HTTP_HOST, HTTP_PORT, DISCORD_PUBLIC_KEY }: Pick<Config, 'HTTP_HOST' | 'HTTP_PORT' | 'DISCORD_PUBLIC_KEY'>,
): Promise<() => Promise<void>> {
  if (HTTP_PORT === undefined) {
    log.warn('DISCORD_PUBLIC_KEY is set but HTTP_PORT is not: signed interactions are not taken');
    return async () => {};
  }
  const routes = new Map<string, Route>([
    ['/healthz', healthRoute()],
    ['/readyz', readinessRoute(status)],
    ['/metrics', metricsRoute(status)],
  ]);
  if (DISCORD_PUBLIC_KEY !== undefined) routes.set('/interactions', interactionsRoute(DISCORD_PUBLIC_KEY, take));
  const serving = await serve({
    host: HTTP_HOST,
    port: HTTP_PORT,
    routes,
    onError: (error) => log.error({ error }, 'a request over HTTP failed'),
  });
  log.info({ host: HTTP_HOST, port: serving.port, paths: [...routes.keys()] }, 'serving over HTTP');
  return () => serving.close();
}
