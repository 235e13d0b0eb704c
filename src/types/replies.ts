/** What is answered: every word of an article in it is `Verbatim`, with its citation. */

import type { Span, Speaker, Verbatim } from './articles.ts';

/** The proof of an answer: `text` equals the article's text at these offsets. */
export interface Citation extends Span {
  readonly article: string;
  readonly title: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** Paragraph in which the span begins, counted from 1, and how many there are. */
  readonly paragraph: number;
  readonly paragraphs: number;
  readonly text: Verbatim;
}

/** A place inside a citation that is marked when shown. */
export interface Highlight extends Span {
  readonly text: Verbatim;
}

export interface PassageHit {
  readonly citation: Citation;
  readonly score: number;
}

export interface QuoteHit {
  readonly citation: Citation;
  readonly kind: 'direct' | 'partial';
  /** The longest name over the collection; `null` for an unnamed source. */
  readonly speaker: string | null;
  /** How the article calls the source at this place. */
  readonly mention?: Highlight;
  /** The role as stated, where the article gives one. */
  readonly role?: string;
  /** The sentence that attributes the quote. */
  readonly attribution?: Citation;
}

export interface DateHit {
  readonly citation: Citation;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  /** How much the date matters to the topic or article; higher is more. */
  readonly score: number;
  readonly sentence: Citation;
  /** `published`: only the day of publication dates the event. */
  readonly basis?: 'published';
}

export interface QuotationMatch {
  readonly citation: Citation;
  readonly speaker: string | null;
  readonly exact: boolean;
  /** 0 to 1. */
  readonly similarity: number;
  readonly differences: readonly { readonly said: string; readonly asked: string }[];
}

export interface ArticleHit {
  readonly id: string;
  readonly title: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly authors: readonly string[];
  /** Most quoted first. */
  readonly speakers: readonly string[];
  /** The article's first sentence. */
  readonly lead?: Citation;
}

/** The one sentence that answers, and in it the phrase. */
export interface BestAnswer {
  readonly citation: Citation;
  readonly highlight?: Highlight;
  /** 0 to 1: how likely the answer is right. */
  readonly confidence: number;
}

export interface AskReply {
  readonly kind: 'answer';
  readonly question: string;
  /** Absent: the articles do not say. */
  readonly answer?: BestAnswer;
  /** What other articles answer instead, newest first. */
  readonly others?: readonly BestAnswer[];
  /** 0 to 1: that the articles hold an answer. */
  readonly confidence: number;
  readonly passages: readonly PassageHit[];
  /** The reply of the command that the question was really for. */
  readonly via?: SummaryReply | QuotesReply | DatesReply | MatchesReply | ArticlesReply;
  /** Questions that would work, where this one did not. */
  readonly suggestions: readonly string[];
}

export interface SearchReply {
  readonly kind: 'passages';
  readonly query: string;
  readonly passages: readonly PassageHit[];
}

export interface SummaryReply {
  readonly kind: 'summary';
  readonly topic?: string;
  readonly sentences: readonly Citation[];
}

export interface QuotesReply {
  readonly kind: 'quotes';
  /** The speaker that was understood, with roles and counts. */
  readonly speaker?: Speaker;
  readonly topic?: string;
  readonly quotes: readonly QuoteHit[];
  /** How many there are in all. */
  readonly total: number;
  /** Names that may have been meant. */
  readonly didYouMean: readonly string[];
}

export interface DatesReply {
  readonly kind: 'dates';
  readonly topic?: string;
  readonly dates: readonly DateHit[];
}

export interface MatchesReply {
  readonly kind: 'matches';
  readonly text: string;
  readonly matches: readonly QuotationMatch[];
}

export interface ArticlesReply {
  readonly kind: 'articles';
  readonly articles: readonly ArticleHit[];
  readonly total: number;
  /** The ISO days, both inclusive, on which these were published, where the query asked for a time: "this week" is that of the newest article. */
  readonly days?: { readonly from: string; readonly to: string };
}

export interface SpeakersReply {
  readonly kind: 'speakers';
  readonly speakers: readonly Speaker[];
  readonly total: number;
}

/** Finding nothing is a reply, with the reason and, where there are any, names or titles that may have been meant. */
export interface NothingFoundReply {
  readonly kind: 'nothing-found';
  readonly reason: 'no-articles' | 'unknown-article' | 'unknown-speaker' | 'empty-request';
  readonly asked: string;
  readonly didYouMean: readonly string[];
}

/** What the bot says of itself: help, status, settings. */
export interface NoticeReply {
  readonly kind: 'notice';
  readonly title: string;
  readonly lines: readonly string[];
}

export type Reply =
  | AskReply
  | SearchReply
  | SummaryReply
  | QuotesReply
  | DatesReply
  | MatchesReply
  | ArticlesReply
  | SpeakersReply
  | NothingFoundReply
  | NoticeReply;
