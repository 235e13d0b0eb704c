import type { NothingFoundReply, Reply } from '../../types/replies.ts';
import { answerView, passagesView, summaryView } from './answer-view.ts';
import { cutLine, plain } from './escape.ts';
import { articlesView, datesView, pickMenu, quotesView, speakerMenu, speakersView } from './list-views.ts';
import { matchesView } from './match-view.ts';
import { requestId, textView, type View, type ViewTools } from './view.ts';

/** Lays out any reply. */
export function replyView(reply: Reply, tools: ViewTools): View {
  switch (reply.kind) {
    case 'answer': {
      if (!reply.via) return answerView(reply, tools);
      const view = replyView(reply.via, tools);
      const header = `-# ${plain(cutLine(reply.question, 240))}`;
      return { ...view, header: view.header === undefined ? header : `${header}\n${view.header}` };
    }
    case 'passages':
      return passagesView(reply, tools);
    case 'summary':
      return summaryView(reply, tools);
    case 'quotes':
      return quotesView(reply, tools);
    case 'dates':
      return datesView(reply, tools);
    case 'matches':
      return matchesView(reply, tools);
    case 'articles':
      return articlesView(reply, tools);
    case 'speakers':
      return speakersView(reply, tools);
    case 'nothing-found':
      return nothingView(reply, tools);
    case 'notice': {
      const lines = reply.lines.map((line) => plain(cutLine(line, 300))).slice(0, 12);
      return { ...textView([`**${plain(cutLine(reply.title, 250))}**`, ...lines].join('\n')), found: true };
    }
    default:
      throw new TypeError(`unknown reply ${(reply satisfies never as Reply).kind}`);
  }
}

function nothingView({ reason, asked, didYouMean }: NothingFoundReply, tools: ViewTools): View {
  const { words, request } = tools;
  const what = plain(cutLine(asked, 120));
  const text = {
    'no-articles': words.noArticlesYet,
    'unknown-article': words.unknownArticle(what),
    'unknown-speaker': words.unknownSpeaker(what),
    'empty-request': words.emptyRequest,
  }[reason];
  if (didYouMean.length === 0) return textView(`**${text}**`);
  const gap = { ...request, before: [], values: { ...request.values, article: '' } };
  const rows =
    reason === 'unknown-article'
      ? pickMenu(didYouMean, requestId(tools, 'pick', 0, gap), words.menuHints.article)
      : speakerMenu(didYouMean, tools);
  return textView(`**${text}**\n${words.didYouMean}`, rows);
}
