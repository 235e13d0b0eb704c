import type { ArticlesReply, Citation, DatesReply, QuotesReply, SpeakersReply } from '../../types/replies.ts';
import { formatDays, formatNumber } from '../locales/format.ts';
import { citationPages } from './answer-view.ts';
import { blockPages, type ListPiece } from './block-pages.ts';
import { contextButton } from './context-button.ts';
import { cutLine, plain } from './escape.ts';
import { button, menu, type Row, row } from './message.ts';
import { articleLine, markedText, quotationParts, sourceLine, speakerLine } from './quotation-text.ts';
import { type Block, type Page, requestId, textView, type View, type ViewTools } from './view.ts';
import { quoteLine } from './voice-line.ts';

const onePage = 1500;

/** Quotes: up to three short ones a page, a long one over pages of its own; who else may be meant is in a menu. */
export function quotesView(reply: QuotesReply, tools: ViewTools): View {
  const { words } = tools;
  const { speaker, quotes, total, didYouMean } = reply;
  const rows = speakerMenu(didYouMean, tools);
  if (quotes.length === 0) {
    const none = speaker ? words.notQuoted(speakerLine(speaker.name, speaker.roles[0])) : words.noQuotes;
    return textView(didYouMean.length > 0 ? `${none}\n${words.didYouMean}` : none, rows);
  }
  const shown =
    total > quotes.length
      ? words.showing(formatNumber(quotes.length, words), formatNumber(total, words))
      : words.quotesCount(total);
  const title = speaker ? `### ${speakerLine(speaker.name, speaker.roles[0])}\n` : '';
  const several = didYouMean.length > 0 ? ` ${words.severalNamed}` : '';
  const topic = reply.topic === undefined ? '' : `${plain(cutLine(reply.topic, 120))} · `;
  const header = `${title}-# ${topic}${shown}${several}`;
  const pieces = quotes.map((quote, index): ListPiece => {
    const { citation } = quote;
    const who = quoteLine(quote, tools);
    return {
      citation,
      block: () => ({
        text: [quotationParts(citation).join(' '), who, sourceLine(citation, words)].join('\n'),
        button: contextButton(citation, index, tools),
      }),
      alone: () => citationPages(citation, tools, undefined, who),
    };
  });
  return { header, ...blockPages(pieces), rows, found: true };
}

/** Dates in order of time, each with its sentence and the words that say when. */
export function datesView(reply: DatesReply, tools: ViewTools): View {
  const { words } = tools;
  const { dates, topic } = reply;
  if (dates.length === 0) return textView(words.noDates);
  const pages: Page[] = [];
  const sources: { citation: Citation; page: number }[] = [];
  let blocks: (() => Block)[] = [];
  let weight = 0;
  let first: Citation | undefined;
  const close = () => {
    if (first) pages.push({ blocks, citation: first });
    blocks = [];
    weight = 0;
    first = undefined;
  };
  for (const { citation, sentence, from, to, basis } of dates) {
    const mark = basis === 'published' ? undefined : citation;
    const when = `**${formatDays(from, to, words)}**${basis === 'published' ? ` (${words.publicationDay})` : ''}`;
    const parts = quotationParts(sentence, mark);
    if (blocks.length > 0 && (blocks.length >= 5 || weight + sentence.text.length > onePage)) close();
    sources.push({ citation: sentence, page: pages.length });
    for (const [index, part] of parts.entries()) {
      if (index > 0) close();
      blocks.push(() => {
        const source = index === parts.length - 1 ? `\n${sourceLine(sentence, words)}` : '';
        return { text: `${index === 0 ? `${when}\n` : ''}${part}${source}` };
      });
      first ??= sentence;
    }
    weight += sentence.text.length;
  }
  close();
  return {
    ...(topic !== undefined && { header: `### ${plain(cutLine(topic, 160))}` }),
    pages,
    sources,
    ...(dates.length > 1 && { timeline: reply }),
    found: true,
  };
}

/** Articles, five a page, each with a button for its summary, and a menu to go to one. */
export function articlesView({ articles, total, days }: ArticlesReply, tools: ViewTools): View {
  const { words } = tools;
  const time = days && words.publishedOn(formatDays(days.from, days.to, words));
  if (articles.length === 0) return textView([words.noArticle, ...(time ? [`-# ${time}`] : [])].join('\n'));
  const shown =
    total > articles.length
      ? words.showing(formatNumber(articles.length, words), formatNumber(total, words))
      : words.articlesCount(total);
  const pages: Page[] = [];
  for (let at = 0; at < articles.length; at += 5) {
    const blocks = articles.slice(at, at + 5).map((article, index) => (): Block => {
      const about = article.speakers
        .slice(0, 3)
        .map((name) => plain(cutLine(name, 60)))
        .join(', ');
      const lead = article.lead && leadLine(article.lead);
      const lines = [`**${articleLine(article, words)}**`, lead, about === '' ? undefined : `-# ${about}`];
      const request = { command: 'summary', values: { article: article.id }, before: [] };
      return {
        text: lines.filter((line) => line !== undefined).join('\n'),
        button: button(requestId(tools, 'run', at + index, request), { label: words.buttons.summary }),
      };
    });
    pages.push({ blocks });
  }
  return { header: `-# ${[shown, time].filter(Boolean).join(' · ')}`, pages, sources: [], found: true };
}

function leadLine(lead: Citation): string {
  const line = cutLine(lead.text, 260);
  return line.endsWith('…') ? plain(line) : markedText(line, { start: 0, end: line.length }, undefined);
}

/** Speakers, ten a page, with a menu that opens the quotes of one. */
export function speakersView({ speakers, total }: SpeakersReply, tools: ViewTools): View {
  const { words } = tools;
  if (speakers.length === 0) return textView(words.noSpeaker);
  const shown =
    total > speakers.length
      ? words.showing(formatNumber(speakers.length, words), formatNumber(total, words))
      : words.speakersCount(total);
  const pages: Page[] = [];
  for (let at = 0; at < speakers.length; at += 10) {
    const lines = () =>
      speakers.slice(at, at + 10).map(({ name, roles, quotes, articles, from, to }) => {
        const time = from === undefined ? undefined : formatDays(from, to ?? from, words);
        const counts = [words.quotesCount(quotes), words.articlesCount(articles), time];
        return `${speakerLine(name, roles[0])}\n-# ${counts.filter((part) => part !== undefined).join(' · ')}`;
      });
    pages.push({ blocks: [() => ({ text: lines().join('\n') })] });
  }
  const names = speakers.map(({ name }) => name);
  return { header: `-# ${shown}`, pages, rows: speakerMenu(names, tools), sources: [], found: true };
}

/** A menu that asks for the quotes of one of these people; the rest of the request stays as it is. */
export function speakerMenu(names: readonly string[], tools: ViewTools): Row[] {
  const { command, values } = tools.request;
  const kept = command === 'quotes' ? values : {};
  const request = { command: 'quotes', values: { ...kept, speaker: '' }, before: [] };
  return pickMenu(names, requestId(tools, 'pick', 0, request), tools.words.menuHints.speaker);
}

/** A menu of texts that may fill the gap in a request. */
export function pickMenu(texts: readonly string[], id: string, hint: string): Row[] {
  const choices = texts
    .filter((text) => text.trim() !== '')
    .map((text) => ({ label: cutLine(text, 100), value: text }));
  const made = menu(id, hint, choices);
  return made.options.length === 0 ? [] : [row(made)];
}
