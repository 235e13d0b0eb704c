import type { Reply } from '../types/replies.ts';
import type { Voices } from '../voices.ts';
import { blocks, type Look, renderCitation } from './frame.ts';
import { renderAnswer } from './render-answer.ts';
import { renderDate, renderMatches, renderQuotes, renderSummary } from './render-hits.ts';
import { renderArticles, renderSpeaker } from './render-lists.ts';
import { printable, type Style } from './style.ts';

/** A reply as text for a person, without a line break at its end; `voices` tell who says what it cites. */
export function renderReply(reply: Reply, plainStyle: Style, voices: Voices = new Map()): string {
  const style: Look = { ...plainStyle, voices };
  switch (reply.kind) {
    case 'answer':
      return renderAnswer(reply, style);
    case 'passages':
      return reply.passages.length === 0
        ? 'No passage has these words.'
        : blocks(reply.passages.map(({ citation }) => renderCitation(citation, style)));
    case 'summary':
      return renderSummary(reply, style);
    case 'quotes':
      return renderQuotes(reply, style);
    case 'dates':
      return reply.dates.length === 0
        ? 'The articles name no dates for this.'
        : reply.dates.map((date) => renderDate(date, style)).join('\n');
    case 'matches':
      return renderMatches(reply.matches, style);
    case 'articles':
      return renderArticles(reply, style);
    case 'speakers':
      return reply.speakers.length === 0
        ? 'Nobody of this name or role is quoted.'
        : reply.speakers.map((speaker) => renderSpeaker(speaker, style)).join('\n');
    case 'nothing-found':
      return renderNothing(reply, style);
    case 'notice':
      return [style.strong(reply.title), ...reply.lines].join('\n');
    default:
      throw new TypeError(`unknown reply ${(reply satisfies never as Reply).kind}`);
  }
}

function renderNothing(reply: Extract<Reply, { kind: 'nothing-found' }>, style: Look): string {
  const asked = printable(reply.asked);
  const what = {
    'no-articles': 'There are no articles yet.',
    'unknown-article': `No article is called “${asked}”.`,
    'unknown-speaker': `Nobody called “${asked}” is quoted.`,
    'empty-request': 'There is nothing to look for in this.',
  }[reply.reason];
  return reply.didYouMean.length === 0
    ? what
    : `${what} Did you mean ${reply.didYouMean.map((name) => style.strong(printable(name))).join(', ')}?`;
}
