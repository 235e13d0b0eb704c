import type { Names } from './draw-markdown.ts';
import { type DrawnMessage, drawMessage } from './draw-message.ts';
import { type Html, html } from './html.ts';

export const botName = 'Verbatim';

/** Who wrote an entry, and upon what. */
export interface EntryFrame {
  readonly id: string;
  /** The day's time at which it was written, as shown: `13:05`. */
  readonly time: string;
  /** The reader who used a command, with what they typed. */
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
${used && html`<div class="above"><span class="face small reader">${used.who.slice(0, 1)}</span><b>${used.who}</b> used <span class="mention" title="${used.typed}">/${used.command}</span></div>`}
${replyTo && html`<div class="above"><span class="face small${replyTo.who !== botName && ' reader'}">${replyTo.who === botName ? '❝' : replyTo.who.slice(0, 1)}</span><b>@${replyTo.who}</b> <span class="quoted">${replyTo.text}</span></div>`}
<span class="face" aria-hidden="true">❝</span>
<header><b>${botName}</b><span class="app">APP</span><time>Today at ${time}</time></header>
<div class="message">${drawMessage(message, names)}</div>
${ephemeral && html`<footer>👁 Only you can see this · <button type="button" class="link" data-dismiss>Dismiss message</button></footer>`}
</article>`;
}

/** What a reader wrote in the channel. */
export function drawQuestion(frame: Pick<EntryFrame, 'id' | 'time'>, who: string, text: string): Html {
  return html`<article class="entry" data-message="${frame.id}">
<span class="face reader" aria-hidden="true">${who.slice(0, 1)}</span>
<header><b>${who}</b><time>Today at ${frame.time}</time></header>
<div class="message"><div class="text"><span class="mention">@${botName}</span> ${text}</div></div>
</article>`;
}

/** What Discord itself says to a reader whose line it does not send. */
export function drawRefusal(text: string): Html {
  return html`<article class="entry refusal" role="alert"><div class="message">${text}</div></article>`;
}
