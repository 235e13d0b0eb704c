import type { BotStatus } from '../discord/interactions/bot-status.ts';
import { jsonReply, type Route } from './route.ts';

/** `/healthz`: that the process works. */
export function healthRoute(): Route {
  return { methods: ['GET'], answer: () => jsonReply(200, { status: 'ok' }) };
}

/** `/readyz`: whether readers get answers now, and if not, what is missing. */
export function readinessRoute(status: Pick<BotStatus, 'connected' | 'loaded' | 'articles'>): Route {
  return {
    methods: ['GET'],
    answer: () => {
      const connected = status.connected();
      const loaded = status.loaded();
      return jsonReply(connected && loaded ? 200 : 503, { connected, loaded, articles: status.articles() });
    },
  };
}
