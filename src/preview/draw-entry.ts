import { discordNames } from '../discord/connection/command-names.ts';
import type { Names } from './draw-markdown.ts';
import { type DrawnMessage, drawMessage } from './draw-message.ts';
import { type Html, html } from './html.ts';

export const botName = 'Verbatim';

/** Who wrote an entry, and upon what. */
export interface EntryFrame {
  readonly id: string;
  /** The day's time at which it was written, as shown: `13:05`. */
  readonly time: string;
  /** The reader who used a command or a menu of a message, with what they typed. */
  readonly used?: { readonly who: string; readonly command: string; readonly typed: string };
  /** The message that it replies to: a question, or an answer whose button was pressed. */
  readonly replyTo?: { readonly who: string; readonly text: string };
  /** Words above the answer's buttons, such as for an answer that only one sees. */
  readonly ephemeral: boolean;
}

/** An answer of the bot in the channel: whose command it answers, avatar, name, message. */
export function drawAnswer(frame: EntryFrame, message: DrawnMessage, names: Names): Html {
  const { id, time, used, replyTo, ephemeral } = frame;
  return html`<article class="entry bot${ephemeral && ' ephemeral'}" data-message="${id}">
${used && html`<div class="above"><span class="face small reader">${used.who.slice(0, 1)}</span><b>${used.who}</b> used <span class="mention" title="${used.typed}">${used.command}</span></div>`}
${replyTo && drawReplyTo(replyTo)}
<span class="face" aria-hidden="true">❝</span>
<header><b>${botName}</b><span class="app">APP</span><time>Today at ${time}</time></header>
<div class="message">${drawMessage(message, names)}</div>
${ephemeral && html`<footer>👁 Only you can see this · <button type="button" class="link" data-dismiss>Dismiss message</button></footer>`}
${actions(id, ephemeral)}
</article>`;
}

function drawReplyTo({ who, text }: NonNullable<EntryFrame['replyTo']>): Html {
  return html`<div class="above"><span class="face small${who !== botName && ' reader'}">${who === botName ? '❝' : who.slice(0, 1)}</span><b>@${who}</b> <span class="quoted">${text}</span></div>`;
}

// What Discord offers on a message: to reply to it, and the menus of apps, which know nothing of what one alone can see.
function actions(id: string, ephemeral: boolean): Html | undefined {
  if (ephemeral) return undefined;
  const menus = [discordNames.askMenu, discordNames.checkMenu].map(
    (name) => html`<button type="button" data-menu="${name}">${name}</button>`,
  );
  return html`<div class="actions"><button type="button" data-reply="${id}">↩ Reply</button>${menus}</div>`;
}

/** What a reader wrote in the channel. */
export function drawQuestion(frame: Pick<EntryFrame, 'id' | 'time' | 'replyTo'>, who: string, text: string): Html {
  return html`<article class="entry" data-message="${frame.id}">
${frame.replyTo && drawReplyTo(frame.replyTo)}
<span class="face reader" aria-hidden="true">${who.slice(0, 1)}</span>
<header><b>${who}</b><time>Today at ${frame.time}</time></header>
<div class="message"><div class="text"><span class="mention">@${botName}</span> ${text}</div></div>
${actions(frame.id, false)}
</article>`;
}

/** What Discord itself says to a reader whose line it does not send. */
export function drawRefusal(text: string): Html {
  return html`<article class="entry refusal" role="alert"><div class="message">${text}</div></article>`;
}
