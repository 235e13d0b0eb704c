import { formatNumber } from '../locales/format.ts';
import type { Words } from '../locales/words.ts';
import { plainLine } from '../views/escape.ts';
import { type MessageBody, note } from '../views/message.ts';
import type { BotContext } from './bot-context.ts';

/** What `/admin` answers its owner. */
export async function adminMessage(action: string, context: BotContext, words: Words): Promise<MessageBody> {
  return note(action === 'reload' ? await reload(context, words) : status(context, words), true);
}

async function reload(context: BotContext, words: Words): Promise<string> {
  const started = context.now();
  try {
    const articles = await context.reload();
    return words.admin.reloaded(formatNumber(articles, words), formatNumber((context.now() - started) / 1000, words));
  } catch (error) {
    context.onError(error, 'reload');
    return words.admin.reloadFailed;
  }
}

function status(context: BotContext, words: Words): string {
  const { admin } = words;
  const library = context.library()?.status;
  const { startedAt, servers, latency, memory } = context.vitals();
  const progress = context.progress();
  const since = new Intl.DateTimeFormat(words.tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const loaded = library
    ? [words.articlesCount(library.articles), words.quotesCount(library.quotes), words.speakersCount(library.speakers)]
    : [words.loading(formatNumber(progress?.done ?? 0, words), undefined)];
  const lines = [
    `**${admin.status}**`,
    loaded.join(' · '),
    [
      admin.upSince(`${since.format(startedAt)} UTC`),
      servers === undefined ? undefined : admin.servers(servers),
      admin.memory(formatNumber(Math.round(memory / 1e6), words)),
      latency === undefined ? undefined : admin.latency(formatNumber(Math.round(latency), words)),
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
  ];
  const problems = library?.problems ?? [];
  if (problems.length > 0) {
    lines.push(admin.problems(problems.length));
    lines.push(...problems.slice(0, 8).map(({ message }) => `-# ${plainLine(message, 200)}`));
  }
  return lines.join('\n');
}
