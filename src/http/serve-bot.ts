import type { Config } from '../config.ts';
import type { Bot } from '../discord/bot.ts';
import { healthRoute, readinessRoute } from './health.ts';
import { metricsRoute } from './metrics.ts';
import type { Route } from './route.ts';
import { serve } from './serve.ts';

/** Serves health, readiness and metrics of a running bot, and gives what ends that. */
export async function serveBot(
  { status, log }: Pick<Bot, 'status' | 'log'>,
  { HTTP_HOST, HTTP_PORT }: Pick<Config, 'HTTP_HOST' | 'HTTP_PORT'>,
): Promise<() => Promise<void>> {
  const routes = new Map<string, Route>([
    ['/healthz', healthRoute()],
    ['/readyz', readinessRoute(status)],
    ['/metrics', metricsRoute(status)],
  ]);
  const serving = await serve({
    host: HTTP_HOST,
    port: HTTP_PORT ?? 0,
    routes,
    onError: (error) => log.error({ error }, 'a request over HTTP failed'),
  });
  log.info({ host: HTTP_HOST, port: serving.port, paths: [...routes.keys()] }, 'serving over HTTP');
  return () => serving.close();
}
