import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { BotStatus, Count } from '../discord/interactions/bot-status.ts';
import type { Route } from './route.ts';

// Every label has a few values that are known beforehand, and none tells of a reader, a server or a question.
const counters: readonly (readonly [count: Count, name: string, help: string])[] = [
  ['interactions', 'interactions_total', 'Interactions that arrived'],
  ['messages', 'messages_total', 'Messages answered: mentions, replies, direct messages'],
  ['answered', 'interactions_answered_total', 'Interactions that Discord took an answer for'],
  ['unanswered', 'interactions_unanswered_total', 'Interactions whose answer Discord did not take'],
  ['deferred', 'interactions_deferred_total', 'Answers that took so long that they were deferred'],
  ['tooLate', 'unknown_interactions_total', 'Answers that came too late for Discord (10062)'],
  ['retried', 'discord_retries_total', 'Calls to Discord that were tried again'],
  ['rateLimited', 'discord_rate_limits_total', 'Calls that Discord put off (429)'],
  ['errors', 'errors_total', 'What should not have happened; the reader was told'],
  ['reloads', 'reloads_total', 'Loadings of the articles'],
];

/** `/metrics`, in the form that Prometheus reads. */
export function metricsRoute(status: BotStatus): Route {
  const registry = openRegistry(status);
  return {
    methods: ['GET'],
    answer: async () => ({ status: 200, type: registry.contentType, body: await registry.metrics() }),
  };
}

function openRegistry(status: BotStatus): Registry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  for (const [count, name, help] of counters) {
    new Counter({
      name: `verbatim_${name}`,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(status.counts[count]);
      },
    });
  }
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name: `verbatim_${name}`,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  gauge('connected', 'Whether the gateway is connected', () => Number(status.connected()));
  gauge('loaded', 'Whether the articles are loaded', () => Number(status.loaded()));
  gauge('articles', 'Articles loaded', status.articles);
  const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3];
  const times = {
    acknowledged: new Histogram({
      name: 'verbatim_acknowledgement_seconds',
      help: 'From the arrival of an interaction until Discord had the first response',
      buckets,
      registers,
    }),
    answered: new Histogram({
      name: 'verbatim_answer_seconds',
      help: 'From the arrival of an interaction until Discord had the whole answer',
      buckets: [...buckets, 5, 10, 30],
      registers,
    }),
  };
  const replies = new Counter({
    name: 'verbatim_replies_total',
    help: 'Requests answered, by command, and whether the articles had an answer',
    labelNames: ['command', 'found'],
    registers,
  });
  status.observe({
    took: (stage, milliseconds) => times[stage].observe(milliseconds / 1000),
    replied: (command, found) => replies.inc({ command, found: String(found) }),
  });
  return registry;
}
