import { dateWords } from '../exports/date-words.ts';
import { furtherPassages } from '../further-passages.ts';
import type {
  AskReply,
  BestAnswer,
  Citation,
  DateHit,
  Highlight,
  QuotationMatch,
  QuoteHit,
  Reply,
} from '../types/replies.ts';
import { type Voices, voiceKey } from '../voices.ts';
import { indent, type Look, renderCitation, sayer, source, withoutMarks } from './frame.ts';
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
        ? none('No passage has these words.')
        : blocks(reply.passages.map(({ citation }) => renderCitation(citation, style)));
    case 'summary':
      return renderSummary(reply.sentences, reply.topic, style);
    case 'quotes':
      return renderQuotes(reply, style);
    case 'dates':
      return reply.dates.length === 0
        ? none('The articles name no dates for this.')
        : reply.dates.map((date) => renderDate(date, style)).join('\n');
    case 'matches':
      return reply.matches.length === 0
        ? none('No one said this in the articles.')
        : blocks(reply.matches.map((match) => renderMatch(match, style)));
    case 'articles':
      return renderArticles(reply, style);
    case 'speakers':
      return reply.speakers.length === 0
        ? none('Nobody of this name or role is quoted.')
        : reply.speakers.map((speaker) => renderSpeaker(speaker, style)).join('\n');
    case 'nothing-found':
      return renderNothing(reply, style);
    case 'notice':
      return [style.strong(reply.title), ...reply.lines].join('\n');
    default:
      throw new TypeError(`unknown reply ${(reply satisfies never as Reply).kind}`);
  }
}

function none(text: string): string {
  return text;
}

function blocks(parts: readonly string[]): string {
  return parts.join('\n\n');
}

function renderAnswer(reply: AskReply, style: Look): string {
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
      return renderReply({ ...via, matches: via.matches.slice(0, 2) }, style, style.voices);
    case 'summary':
    case 'articles':
      return renderReply(via, style, style.voices);
    default:
      throw new TypeError(`unknown reply ${(via satisfies never as Reply).kind}`);
  }
}

function overlaps(a: Citation, b: Citation | Highlight): boolean {
  return (!('article' in b) || a.article === b.article) && a.start < b.end && b.start < a.end;
}

function renderSummary(sentences: readonly Citation[], topic: string | undefined, style: Look): string {
  if (sentences.length === 0)
    return none(
      topic === undefined ? 'There is nothing to summarise.' : 'The articles do not say anything about this.',
    );
  const parts: string[] = [];
  sentences.forEach((sentence, index) => {
    const last = sentences[index + 1]?.article !== sentence.article;
    parts.push(style.wrap(`❝\u00a0${printable(sentence.text)}\u00a0❞`, indent));
    if (last) parts.push(`${style.faint(`${indent}${source(sentence)}`)}${index + 1 < sentences.length ? '\n' : ''}`);
  });
  return parts.join('\n');
}

function renderQuotes(reply: Extract<Reply, { kind: 'quotes' }>, style: Look): string {
  const { speaker, quotes, total, didYouMean } = reply;
  const about =
    speaker && `${style.strong(printable(speaker.name))}${speaker.roles[0] ? `, ${printable(speaker.roles[0])}` : ''}`;
  if (quotes.length === 0) return none(about ? `${about} is not quoted on this.` : 'Nobody is quoted on this.');
  const shown = total > quotes.length ? style.faint(`${quotes.length} of ${total} quotes are shown.`) : undefined;
  const several =
    didYouMean.length > 0
      ? style.faint(`Several people have this name: ${didYouMean.map(printable).join(', ')}.`)
      : undefined;
  return blocks([
    ...quotes.map((quote) => renderQuote(quote, style)),
    ...[shown, several].filter((line) => line !== undefined),
  ]);
}

function renderQuote({ citation, speaker, role, mention }: QuoteHit, style: Look): string {
  const who = speaker ?? mention?.text ?? 'an unnamed source';
  return [
    style.wrap(`❝\u00a0${printable(withoutMarks(citation.text))}\u00a0❞`, indent),
    sayer(citation, { name: who, ...(role !== undefined && { role }) }, style),
    style.faint(`${indent}${source(citation)}`),
  ].join('\n');
}

function renderDate({ citation, sentence, value, from, to, basis }: DateHit, style: Look): string {
  const words = basis === 'published' ? 'day of publication' : `“${printable(citation.text)}”`;
  const mark = basis === 'published' ? undefined : { start: citation.start, end: citation.end, text: citation.text };
  return [
    `${style.accent(dateWords({ value, from, to }))} ${style.faint(`(${words})`)}`,
    renderCitation(sentence, style, mark),
  ].join('\n');
}

function renderMatch({ citation, speaker, exact, similarity, differences }: QuotationMatch, style: Look): string {
  const verdict = exact ? 'word for word' : `${Math.round(similarity * 100)} % alike`;
  const changes = differences.map(({ said, asked }) => {
    if (said === '') return `${indent}not said: “${printable(asked)}”`;
    if (asked === '') return `${indent}left out: “${printable(said)}”`;
    return `${indent}said “${printable(said)}”, not “${printable(asked)}”`;
  });
  const role = speaker === null ? undefined : style.voices.get(voiceKey(citation))?.role;
  const name = speaker ?? 'an unnamed source';
  const who = `${sayer(citation, { name, ...(role !== undefined && { role }) }, style)} · ${verdict}`;
  return [
    style.wrap(`❝\u00a0${printable(withoutMarks(citation.text))}\u00a0❞`, indent),
    who,
    ...changes,
    style.faint(`${indent}${source(citation)}`),
  ].join('\n');
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
