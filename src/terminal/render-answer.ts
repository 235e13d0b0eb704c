import { furtherPassages } from '../further-passages.ts';
import type { AskReply, BestAnswer, Citation, Highlight, Reply } from '../types/replies.ts';
import { blocks, indent, type Look, renderCitation, source } from './frame.ts';
import { renderDate, renderMatches, renderQuotes, renderSummary } from './render-hits.ts';
import { renderArticles } from './render-lists.ts';
import { printable } from './style.ts';

/** The sentence that answers with its mark, or that the articles do not say, with the nearest that they hold. */
export function renderAnswer(reply: AskReply, style: Look): string {
  if (reply.via) return renderHandedOver(reply, reply.via, style);
  if (reply.answer) {
    const { citation, highlight } = reply.answer;
    if (reply.others) return renderContested([reply.answer, ...reply.others], style);
    const more = furtherPassages(reply)
      .filter((passage) => passage.citation.article !== citation.article)
      .slice(0, 2);
    const also = more.map((passage) => style.faint(`${indent}also: ${source(passage.citation)}`));
    return [renderCitation(citation, style, highlight), ...also].join('\n');
  }
  const near = reply.passages.slice(0, 2).map(({ citation }) => renderCitation(citation, style));
  return blocks([
    style.strong('The articles do not say.'),
    ...(near.length > 0 ? [`${style.faint('The nearest that they hold:')}\n${near.join('\n\n')}`] : []),
    ...(reply.suggestions.length > 0
      ? [['Questions that would work:', ...reply.suggestions.map((text) => `${indent}${printable(text)}`)].join('\n')]
      : []),
  ]);
}

/** Further dates are shown beside the one that answers where they score at least this share of it. */
const nearlyAsGood = 0.7;

// Articles that answer differently: newest first, as what was counted later is often counted better.
function renderContested(answers: readonly BestAnswer[], style: Look): string {
  const newest = [...answers].sort((a, b) => (b.citation.published ?? '').localeCompare(a.citation.published ?? ''));
  return blocks([
    style.strong('The articles differ:'),
    ...newest.map(({ citation, highlight }) => renderCitation(citation, style, highlight)),
  ]);
}

/** How many results of another command stand under a question that was really for it. */
const mostHandedOver = 4;

// A question that was really for another command: its best results, and how to get the rest.
function renderHandedOver(reply: AskReply, via: NonNullable<AskReply['via']>, style: Look): string {
  switch (via.kind) {
    case 'quotes': {
      const who = via.speaker ? ` speaker: ${printable(via.speaker.name)}` : '';
      const rest = `/quotes${who}${via.topic ? ` topic: ${printable(via.topic)}` : ''}`;
      const shown = renderQuotes({ ...via, quotes: via.quotes.slice(0, mostHandedOver), total: 0 }, style);
      return via.total > mostHandedOver ? blocks([shown, style.faint(`${indent}all ${via.total}: ${rest}`)]) : shown;
    }
    case 'dates': {
      const { answer } = reply;
      const best = via.dates.find(({ citation }) => answer && overlaps(citation, answer.highlight ?? answer.citation));
      const others = via.dates.filter((date) => date !== best && (!best || date.score >= nearlyAsGood * best.score));
      others.sort((a, b) => b.score - a.score);
      const also = others.slice(0, best ? 2 : mostHandedOver).sort((a, b) => a.from.localeCompare(b.from));
      return [...(best ? [best] : []), ...also].map((date) => renderDate(date, style)).join('\n');
    }
    case 'matches':
      return renderMatches(via.matches.slice(0, 2), style);
    case 'summary':
      return renderSummary(via, style);
    case 'articles':
      return renderArticles(via, style);
    default:
      throw new TypeError(`unknown reply ${(via satisfies never as Reply).kind}`);
  }
}

function overlaps(a: Citation, b: Citation | Highlight): boolean {
  return (!('article' in b) || a.article === b.article) && a.start < b.end && b.start < a.end;
}
