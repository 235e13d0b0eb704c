import { type Command, checkValues } from '../../command.ts';
import { VerbatimError } from '../../errors.ts';
import type { Librarian } from '../library/librarian.ts';
import { formatNumber } from '../locales/format.ts';
import type { Words } from '../locales/words.ts';
import type { RequestState } from '../state/request-state.ts';
import { pickMenu } from '../views/list-views.ts';
import { button, type MessageBody, note, type Row, row } from '../views/message.ts';
import { renderPage } from '../views/render.ts';
import { replyView } from '../views/reply-view.ts';
import { requestId, type View, type ViewTools } from '../views/view.ts';
import type { BotContext } from './bot-context.ts';
import type { Later, Outgoing } from './callback.ts';
import { commandLink } from './help.ts';

/** A request that is answered now. */
export interface Answering {
  readonly request: RequestState;
  readonly words: Words;
  readonly context: BotContext;
  /** The conversation that it goes on with; absent: the questions before it are asked again, unseen. */
  readonly conversation?: string;
}

/** The view of an answer and what it was made with. */
export interface Answered {
  readonly view: View;
  readonly tools: ViewTools;
}

// Lists go on over pages, so that more is asked for than the terminal shows at once.
const listLength: Readonly<Record<string, number>> = { quotes: 100, articles: 100, speakers: 100, dates: 100 };

/** Answers a request; a string says in the reader's words why there is none. Throws only what is a bug. */
export async function answerRequest({ request, words, context, conversation }: Answering): Promise<Answered | string> {
  const command = context.commands.find(({ name }) => name === request.command);
  const library = context.library();
  if (!command || !library) return command ? words.failed : words.oldButton;
  const fault = badOption(command, request.values, words);
  if (fault !== undefined) return fault;
  const limit = listLength[command.name];
  const { reply, voices } = await library.run({
    ...request,
    values: checkValues(command, request.values),
    ...(conversation !== undefined && { conversation }),
    ...(limit !== undefined && { limit }),
  });
  const link = (name: string) => commandLink(name, context);
  const tools: ViewTools = { words, voices, states: context.states, link, request };
  const laid = replyView(reply, tools);
  const rows = [...(laid.rows ?? []), ...(await articlesMenu(laid, tools, library))];
  const view = { ...laid, rows };
  context.onAnswer?.({ command: command.name, found: view.found });
  return { view, tools };
}

/** Where a title was typed that fits several articles: a menu of these, the rest of the request as it is. */
async function articlesMenu(view: View, tools: ViewTools, library: Librarian): Promise<Row[]> {
  const { request, words } = tools;
  const { article } = request.values;
  if (typeof article !== 'string' || !view.found || view.sources.some(({ citation }) => citation.article === article))
    return [];
  const titles = (await library.complete('articles', article.slice(0, 200), 10)).map(({ value }) => value);
  const typed = article.trim().toLowerCase();
  if (titles.length < 2 || titles.some((title) => title.toLowerCase() === typed)) return [];
  const gap = { ...request, values: { ...request.values, article: '' } };
  return pickMenu(titles, requestId(tools, 'pick', 1, gap), words.menuHints.article);
}

/** What is wrong with the values of a request, in words for the reader. */
function badOption(command: Command, values: RequestState['values'], words: Words): string | undefined {
  const labelOf = (name: string): string => words.commands[command.name]?.options[name]?.name ?? name;
  for (const [name, option] of Object.entries(command.options)) {
    try {
      checkValues({ ...command, options: { [name]: option } }, values);
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error;
      return option.type === 'day' ? words.badDay(labelOf(name)) : words.badValue(labelOf(name));
    }
  }
  try {
    checkValues(command, values);
  } catch (error) {
    // Each value is right, so that only the two days are at odds.
    if (!(error instanceof VerbatimError)) throw error;
    return words.badRange(labelOf('from'), labelOf('to'));
  }
  return undefined;
}

/** The first page of an answer, or what is wrong, or how far the loading is with a button to ask again. */
export async function answerMessage(answering: Answering, ephemeral: boolean): Promise<Outgoing> {
  const { context, words, request } = answering;
  if (!context.library()) return { body: loadingMessage(context, words, request) };
  const answered = await answerRequest(answering);
  if (typeof answered === 'string') return { body: note(answered, true) };
  const { view, tools } = answered;
  const body = renderPage(view, tools, { page: 0, ephemeral });
  if (!view.timeline || !context.calm()) return { body };
  return { body, later: () => withTimeline(answered, context, ephemeral) };
}

/** The first page of dates with their time line; `undefined` where it cannot be drawn now. */
export async function withTimeline(
  { view, tools }: Answered,
  context: BotContext,
  ephemeral: boolean,
): Promise<Later | undefined> {
  const picture = view.timeline && (await context.drawTimeline(view.timeline));
  if (!picture) return undefined;
  return {
    body: renderPage(view, tools, { page: 0, ephemeral, pictureAlt: picture.alt }),
    files: [{ name: 'timeline.png', data: picture.png, contentType: 'image/png' }],
  };
}

/** How far the loading of the articles is, with a button that answers the request once it is done. */
export function loadingMessage(context: BotContext, words: Words, request: RequestState): MessageBody {
  const progress = context.progress();
  const percent = new Intl.NumberFormat(words.tag, { style: 'percent' });
  const share = progress && progress.inAll > 0 ? percent.format(progress.done / progress.inAll) : undefined;
  const articles = formatNumber(progress?.done ?? 0, words);
  const id = requestId({ states: context.states, request }, 'again', 0);
  return note(`${words.loading(articles, share)} ${words.loadingMore}`, true, [
    row(button(id, { label: words.buttons.again, primary: true })),
  ]);
}
