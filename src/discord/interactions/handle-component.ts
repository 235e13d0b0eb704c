import { chooseWords } from '../locales/choose.ts';
import type { Words } from '../locales/words.ts';
import { type ComponentState, parseCustomId } from '../state/custom-id.ts';
import { parsePlace, parseRequest, type RequestState } from '../state/request-state.ts';
import { renderContext } from '../views/context-view.ts';
import { plainLine } from '../views/escape.ts';
import { note } from '../views/message.ts';
import { renderPage, renderSources } from '../views/render.ts';
import { settingsChange, settingsPanel } from '../views/settings-panel.ts';
import { answerMessage, answerRequest, loadingMessage, withTimeline } from './answer-request.ts';
import type { BotContext } from './bot-context.ts';
import { type Callback, replyWith, send, updateWith } from './callback.ts';
import { isForeign } from './deferral.ts';
import { mayManage, otherChannel, refusalHere } from './gates.ts';
import type { Interaction } from './interaction.ts';

type Component = Extract<Interaction, { kind: 'component' }>;

/** Answers a press of a button or a choice from a menu, on a message of now or of before a restart. */
export async function handleComponent(asked: Component, context: BotContext, words: Words): Promise<Callback> {
  const refusal = refusalHere(asked, context, words);
  if (refusal !== undefined) return replyWith(note(refusal, true));
  const state = parseCustomId(asked.customId, context.states);
  if (!state) return replyWith(note(words.oldButton, true));
  if (state.action === 'set') return changeSettings(state.payload, asked, context, words);
  const elsewhere = otherChannel(asked, context, words);
  if (elsewhere !== undefined) return replyWith(note(elsewhere, true));
  if (state.action === 'context' || state.action === 'around') return openContext(state, context, words);
  const request = parseRequest(state.payload);
  if (!request || !context.commands.some(({ name, audience }) => name === request.command && audience === undefined))
    return replyWith(note(words.oldButton, true));
  return useRequest(state, request, asked, context, words);
}

async function openContext(
  { action, number, payload }: ComponentState,
  context: BotContext,
  words: Words,
): Promise<Callback> {
  const library = context.library();
  const place = parsePlace(payload);
  if (!place) return replyWith(note(words.oldButton, true));
  if (!library) return replyWith(note(words.loading(String(context.progress()?.done ?? 0), undefined), true));
  const found = await library.article(place.article);
  const step = action === 'around' ? number : undefined;
  const body = renderContext(place, step, found, { words, states: context.states });
  return action === 'around' ? updateWith(body) : replyWith(body);
}

async function useRequest(
  { action, number }: ComponentState,
  request: RequestState,
  asked: Component,
  context: BotContext,
  words: Words,
): Promise<Callback> {
  const { ephemeral } = asked;
  switch (action) {
    case 'run':
      return send(await answerMessage({ request, words, context }, ephemeral));
    case 'again':
      return updateWith((await answerMessage({ request, words, context }, ephemeral)).body);
    case 'pick': {
      const filled = fill(request, asked.values[0] ?? '');
      return send(await answerMessage({ request: filled, words, context }, ephemeral));
    }
    default:
  }
  if (!context.library()) return replyWith(loadingMessage(context, words, request));
  const answered = await answerRequest({ request, words, context });
  if (typeof answered === 'string') return replyWith(note(answered, true));
  const { view, tools } = answered;
  switch (action) {
    case 'page': {
      // Somebody else's answer is not turned under their eyes: another reader gets a copy of their own.
      const foreign = isForeign(asked);
      const body = renderPage(view, tools, { page: number, ephemeral: ephemeral || foreign });
      return foreign ? replyWith(body) : updateWith(body);
    }
    case 'jump': {
      const page = Number(asked.values[0]);
      return updateWith(renderPage(view, tools, { page: Number.isInteger(page) ? page : 0, ephemeral: true }));
    }
    case 'sources':
      return replyWith(renderSources(view, tools));
    case 'timeline': {
      const drawn = await withTimeline(answered, context, ephemeral);
      return drawn ? replyWith(drawn.body, drawn.files) : replyWith(note(words.busyDrawing, true));
    }
    case 'share': {
      const remark = words.sharedBy(plainLine(asked.userName, 80));
      return replyWith(renderPage(view, tools, { page: number, ephemeral: false, remark }));
    }
    default: {
      const citation = view.pages[number]?.citation;
      context.keepFeedback({
        verdict: action === 'good' ? 'good' : 'bad',
        request,
        page: number,
        ...(citation && { citation: { article: citation.article, start: citation.start, end: citation.end } }),
      });
      return replyWith(note(words.thanks, true));
    }
  }
}

function fill(request: RequestState, value: string): RequestState {
  const values = Object.entries(request.values).map(([name, given]) => [name, given === '' ? value : given] as const);
  return { ...request, values: Object.fromEntries(values) };
}

function changeSettings(control: string, asked: Component, context: BotContext, words: Words): Callback {
  const { guild, values } = asked;
  if (guild === undefined) return replyWith(note(words.onlyServers, true));
  if (!mayManage(asked)) return replyWith(note(words.forManagers, true));
  const change = settingsChange(control, values);
  if (!change) return replyWith(note(words.oldButton, true));
  const kept = context.settings.change(guild, change);
  const settings = context.settings.of(guild);
  const now = chooseWords(settings.language ?? asked.locale);
  return updateWith(settingsPanel(settings, now, context.states, kept ? undefined : now.settings.notKept));
}
