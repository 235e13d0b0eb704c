import { dateWords } from '../exports/date-words.ts';
import type { DateHit, QuotationMatch, QuoteHit, QuotesReply, SummaryReply } from '../types/replies.ts';
import { voiceKey } from '../voices.ts';
import { blocks, indent, type Look, renderCitation, sayer, source, withoutMarks } from './frame.ts';
import { printable } from './style.ts';

/** The sentences of a summary, those of one article together. */
export function renderSummary({ sentences, topic }: SummaryReply, style: Look): string {
  if (sentences.length === 0)
    return topic === undefined ? 'There is nothing to summarise.' : 'The articles do not say anything about this.';
  const parts: string[] = [];
  let from: number | undefined;
  sentences.forEach((sentence, index) => {
    from ??= sentence.paragraph;
    const last = sentences[index + 1]?.article !== sentence.article;
    parts.push(style.wrap(`❝\u00a0${printable(sentence.text)}\u00a0❞`, indent));
    if (!last) return;
    parts.push(`${style.faint(`${indent}${source(sentence, from)}`)}${index + 1 < sentences.length ? '\n' : ''}`);
    from = undefined;
  });
  return parts.join('\n');
}

/** Quotes with who said them, and how many more there are. */
export function renderQuotes(reply: QuotesReply, style: Look): string {
  const { speaker, quotes, total, didYouMean } = reply;
  const about =
    speaker && `${style.strong(printable(speaker.name))}${speaker.roles[0] ? `, ${printable(speaker.roles[0])}` : ''}`;
  if (quotes.length === 0 && total === 0)
    return about ? `${about} is not quoted on this.` : 'Nobody is quoted on this.';
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

/** A day, the words that tell it where they are others, and the sentence around them. */
export function renderDate({ citation, sentence, value, from, to, basis }: DateHit, style: Look): string {
  const day = dateWords({ value, from, to });
  const words = basis === 'published' ? 'day of publication' : `“${printable(citation.text)}”`;
  const beside = citation.text === day && basis !== 'published' ? '' : ` ${style.faint(`(${words})`)}`;
  const mark = basis === 'published' ? undefined : { start: citation.start, end: citation.end, text: citation.text };
  return [`${style.accent(day)}${beside}`, renderCitation(sentence, style, mark)].join('\n');
}

/** Who said the words asked about, and what was different in them. */
export function renderMatches(matches: readonly QuotationMatch[], style: Look): string {
  return matches.length === 0
    ? 'No one said this in the articles.'
    : blocks(matches.map((match) => renderMatch(match, style)));
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
