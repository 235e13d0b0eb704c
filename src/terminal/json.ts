import { excerpt } from '../excerpt.ts';
import type { Article, InspectedArticle, Span } from '../types/articles.ts';
import type { AskReply, BestAnswer, Citation, DateHit, PassageHit, QuoteHit, Reply } from '../types/replies.ts';

/** A span as the contract has it, with its text. */
function withText(article: Article, span: Span) {
  return { start: span.start, end: span.end, text: excerpt(article, span) };
}

/** The `inspect` line of one article, in the shape of the contract. */
export function inspectionLine({ article, analysis, problems, explanations }: InspectedArticle): object {
  return {
    id: article.id,
    title: article.title,
    subheading: article.subheading,
    authors: article.authors,
    outlet: article.outlet,
    published: article.published,
    url: article.url,
    text: article.text,
    paragraphs: analysis.paragraphs,
    sentences: analysis.sentences.map(({ start, end }) => ({ start, end })),
    quotes: analysis.quotes.map((quote) => ({
      ...withText(article, quote),
      kind: quote.kind,
      speaker: quote.speaker === undefined ? null : (analysis.speakers[quote.speaker]?.name ?? null),
      mention: quote.mention && withText(article, quote.mention),
      cue: quote.cue && withText(article, quote.cue),
    })),
    timexes: analysis.timexes.map(({ type, value, from, to, ...span }) => ({
      ...withText(article, span),
      type,
      value,
      from,
      to,
    })),
    summary: analysis.summary.flatMap((index) => {
      const sentence = analysis.sentences[index];
      return sentence ? [withText(article, sentence)] : [];
    }),
    problems,
    explanations,
  };
}

/** A reply as the contract has it: the fields that stand beside `id` and `ms` in a response line. */
export function responseFields(command: string, reply: Reply): Record<string, unknown> {
  switch (reply.kind) {
    case 'answer':
      return askFields(reply);
    case 'passages':
      return { passages: reply.passages.map(passageFields) };
    case 'summary':
      return { sentences: reply.sentences.map(citationFields) };
    case 'quotes':
      return { quotes: reply.quotes.map(quoteFields), total: reply.total, ...some('didYouMean', reply.didYouMean) };
    case 'dates':
      return { dates: reply.dates.map(dateFields) };
    case 'matches':
      return { matches: reply.matches.map(({ citation, ...rest }) => ({ ...citationFields(citation), ...rest })) };
    case 'articles':
      return {
        articles: reply.articles.map(({ lead, ...rest }) => ({ ...rest, ...(lead && { lead: citationFields(lead) }) })),
        total: reply.total,
        ...reply.days,
      };
    case 'speakers':
      return { speakers: reply.speakers, total: reply.total };
    case 'nothing-found':
      return { [listOf[command] ?? 'passages']: [], reason: reply.reason, didYouMean: reply.didYouMean };
    case 'notice':
      return { title: reply.title, lines: reply.lines };
    default:
      throw new TypeError(`unknown reply ${(reply satisfies never as Reply).kind}`);
  }
}

/** The name of the list that a command answers with. */
const listOf: Readonly<Record<string, string>> = {
  summary: 'sentences',
  quotes: 'quotes',
  dates: 'dates',
  'who-said': 'matches',
  articles: 'articles',
  speakers: 'speakers',
};

/** The command that gives a reply of this kind. */
const commandOf = {
  summary: 'summary',
  quotes: 'quotes',
  dates: 'dates',
  matches: 'who-said',
  articles: 'articles',
} as const;

function askFields({ answer, others, confidence, passages, via, suggestions }: AskReply): Record<string, unknown> {
  return {
    answer: answer ? answerFields(answer) : null,
    ...(others && { others: others.map(answerFields) }),
    confidence,
    passages: passages.map(passageFields),
    ...(via && { via: commandOf[via.kind], ...responseFields(commandOf[via.kind], via) }),
    ...some('suggestions', suggestions),
  };
}

function answerFields({ citation, highlight, confidence }: BestAnswer) {
  return { ...citationFields(citation), ...(highlight && { highlight }), confidence };
}

function citationFields({ article, title, published, start, end, text }: Citation) {
  return { article, title, published, start, end, text };
}

function passageFields({ citation, score }: PassageHit) {
  return { ...citationFields(citation), score };
}

function quoteFields({ citation, speaker, kind, role, mention, attribution }: QuoteHit) {
  return {
    ...citationFields(citation),
    speaker,
    kind,
    role,
    mention,
    attribution: attribution && citationFields(attribution),
  };
}

function dateFields({ citation, value, from, to, score, sentence, basis }: DateHit) {
  return { ...citationFields(citation), value, from, to, score, sentence: citationFields(sentence), basis };
}

function some(name: string, list: readonly string[]): Record<string, readonly string[]> {
  return list.length > 0 ? { [name]: list } : {};
}
