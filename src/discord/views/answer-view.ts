import { furtherPassages } from '../../further-passages.ts';
import type { Span } from '../../types/articles.ts';
import type { AskReply, BestAnswer, Citation, SearchReply, SummaryReply } from '../../types/replies.ts';
import { formatNumber } from '../locales/format.ts';
import { blockPages } from './block-pages.ts';
import { contextButton } from './context-button.ts';
import { cutLine, plain } from './escape.ts';
import { button, row } from './message.ts';
import { quotationParts, sourceLine } from './quotation-text.ts';
import { type Block, type Page, requestId, textView, type View, type ViewTools } from './view.ts';
import { voiceLine } from './voice-line.ts';

/** The answer to a question: the sentence first, then the passages that come next; or that the articles do not say. */
export function answerView(reply: AskReply, tools: ViewTools): View {
  const { answer } = reply;
  const header = `-# ${plain(cutLine(reply.question, 240))}`;
  if (!answer) return { ...noAnswerView(reply, tools), header };
  const answers = [answer, ...(reply.others ?? [])];
  const further = furtherPassages(reply)
    .map(({ citation }) => citation)
    .filter(
      (citation) => !answers.some((one) => sameArticle(one.citation, citation) && overlap(one.citation, citation)),
    );
  const rest = assemble(distinct(further).map((citation) => citationPages(citation, tools)));
  if (answers.length === 1) {
    const first = assemble([citationPages(answer.citation, tools, answer.highlight)]);
    return { header, ...append(first, rest), found: true };
  }
  const first = contested(answers, tools);
  return { header, ...append(first, rest), found: true };
}

type Laid = Pick<View, 'pages' | 'sources'>;

/** Answers of several articles that say different things, newest first, as what was told later is often known better. */
function contested(answers: readonly BestAnswer[], tools: ViewTools): Laid {
  const newest = answers.toSorted((a, b) => (b.citation.published ?? '').localeCompare(a.citation.published ?? ''));
  const laid = blockPages(
    newest.map(({ citation, highlight }, index) => ({
      citation,
      block: () => ({
        text: [
          quotationParts(citation, highlight).join(' '),
          voiceLine(citation, tools),
          sourceLine(citation, tools.words),
        ]
          .filter((line) => line !== undefined)
          .join('\n'),
        button: contextButton(citation, index, tools),
      }),
      alone: () => citationPages(citation, tools, highlight),
    })),
  );
  const said = () => ({ text: `**${tools.words.differ}**` });
  return { ...laid, pages: laid.pages.map((page) => ({ ...page, blocks: [said, ...page.blocks] })) };
}

function append(first: Laid, rest: Laid): Laid {
  const moved = rest.sources.map(({ citation, page }) => ({ citation, page: page + first.pages.length }));
  return { pages: [...first.pages, ...rest.pages], sources: [...first.sources, ...moved] };
}

function sameArticle(a: Citation, b: Citation): boolean {
  return a.article === b.article;
}

function noAnswerView({ passages, suggestions }: AskReply, tools: ViewTools): View {
  const { words } = tools;
  const near = distinct(passages.map(({ citation }) => citation)).slice(0, 5);
  const rows = suggestions
    .filter((question) => cutLine(question, 80) !== '')
    .slice(0, 3)
    .map((question, index) =>
      row(
        button(requestId(tools, 'run', index, { command: 'ask', values: { question }, before: [] }), {
          label: cutLine(question, 80),
        }),
      ),
    );
  const around = `-# ${words.lookAround(['articles', 'speakers', 'help'].map(tools.link).join(' · '))}`;
  const footer = rows.length > 0 ? `${around}\n${words.wouldWork}` : around;
  const say = `**${words.notSaid}**`;
  if (near.length === 0) return { ...textView(say, rows), footer };
  const pages = assemble(near.map((citation) => citationPages(citation, tools)));
  const opened = pages.pages.map((page) => ({
    ...page,
    blocks: [() => ({ text: `${say}\n${words.nearest}` }), ...page.blocks],
  }));
  return { ...pages, pages: opened, footer, rows, found: false };
}

/** Passages, one a page. */
export function passagesView({ passages }: SearchReply, tools: ViewTools): View {
  if (passages.length === 0) return textView(tools.words.noPassage);
  return { ...assemble(passages.map(({ citation }) => citationPages(citation, tools))), found: true };
}

/** The sentences of a summary in their order; those of one article share its source line. */
export function summaryView({ sentences, topic }: SummaryReply, tools: ViewTools): View {
  const { words } = tools;
  if (sentences.length === 0) return textView(topic === undefined ? words.nothingToSummarise : words.nothingOnTopic);
  const pages: Page[] = [];
  const sources: { citation: Citation; page: number }[] = [];
  let open: { blocks: (() => Block)[]; weight: number; last?: Citation } = { blocks: [], weight: 0 };
  const close = () => {
    if (!open.last) return;
    pages.push({ blocks: open.blocks, citation: open.last });
    open = { blocks: [], weight: 0 };
  };
  for (const [index, sentence] of sentences.entries()) {
    const parts = quotationParts(sentence);
    for (const part of parts) {
      if (open.weight > 0 && (open.weight + part.length > 1600 || open.blocks.length >= 6)) close();
      open.blocks.push(() => ({ text: part }));
      open.weight += part.length;
      open.last = sentence;
      sources.push({ citation: sentence, page: pages.length });
    }
    const next = sentences[index + 1];
    const sameNext =
      next?.article === sentence.article && open.weight + next.text.length <= 1600 && open.blocks.length < 6;
    if (!sameNext) open.blocks.push(() => ({ text: sourceLine(sentence, words) }));
  }
  close();
  return {
    ...(topic !== undefined && { header: `### ${plain(cutLine(topic, 160))}` }),
    pages,
    sources,
    found: true,
  };
}

/** The pages of one citation: its words in the frame, who says them, and the source. */
export function citationPages(citation: Citation, tools: ViewTools, mark?: Span, below?: string): Page[] {
  const parts = quotationParts(citation, mark);
  const who = below ?? voiceLine(citation, tools);
  return parts.map((part, index) => {
    const last = index === parts.length - 1;
    const end = last ? who : `-# ${tools.words.continues}`;
    return {
      blocks: [() => ({ text: end === undefined ? part : `${part}\n${end}` })],
      source: citation,
      citation,
    };
  });
}

/** Pages of several citations, one after another, with the page on which each begins. */
export function assemble(groups: readonly (readonly Page[])[]): Pick<View, 'pages' | 'sources'> & { found: boolean } {
  const pages: Page[] = [];
  const sources: { citation: Citation; page: number }[] = [];
  for (const group of groups) {
    const citation = group[0]?.citation;
    if (citation) sources.push({ citation, page: pages.length });
    pages.push(...group);
  }
  return { pages, sources, found: true };
}

function distinct(citations: readonly Citation[]): Citation[] {
  return citations.filter(
    (one, index) => !citations.slice(0, index).some((other) => other.article === one.article && overlap(other, one)),
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How far through a list a page is, as `2 of 7`. */
export function placeIn(page: number, pages: number, tools: Pick<ViewTools, 'words'>): string {
  return tools.words.pageOf(formatNumber(page + 1, tools.words), formatNumber(pages, tools.words));
}
