/**
 * Articles and what is found in them: data only, no behaviour.
 * Offsets are UTF-16 code units into `Article.text`; days are ISO strings (`2015-06-05`).
 */

/** A half-open range `[start, end)`: `article.text.slice(start, end)` is its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text that was cut out of an article by `excerpt()` and nowhere else. */
export type Verbatim = string & { readonly __verbatim: true };

/** An article as loaded. `text` never changes after loading: every annotation is a span of it. */
export interface Article {
  readonly id: string;
  /** May be empty: `displayTitle()` then shows the first words. */
  readonly title: string;
  readonly subheading?: string;
  readonly authors: readonly string[];
  readonly outlet?: string;
  /** ISO 8601 date or date-time as the source has it, never shifted to another zone. */
  readonly published?: string;
  /** http or https only. */
  readonly url?: string;
  /** The body; paragraphs are separated by blank lines, or by line breaks where there are no blank lines. */
  readonly text: string;
}

/** What is wrong with a file or an article, for the person who can mend it. */
export interface Problem {
  readonly code: ProblemCode;
  /** The field it concerns, such as `published`. */
  readonly field?: string;
  /** One sentence that names the file, the field and the remedy. */
  readonly message: string;
}

export type ProblemCode =
  | 'unreadable' // the file cannot be opened, or a link leads out of the folder
  | 'too-large'
  | 'not-text'
  | 'bad-json'
  | 'bad-html'
  | 'unknown-format'
  | 'no-text'
  | 'bad-field' // a field of the wrong type or with an impossible value is left out
  | 'bad-date'
  | 'duplicate-id'
  | 'analysis-failed'; // a fault of ours: the article is searched, without speakers and dates

export interface Sentence extends Span {
  /** Index into `Analysis.paragraphs`. */
  readonly paragraph: number;
  /** How much of the article the sentence tells, 0 to 1. */
  readonly weight: number;
}

/** A person, body or document that speaks or is named in one article. */
export interface ArticleSpeaker {
  /** The longest name that the article gives, without role or title: `Hong Lei`. */
  readonly name: string;
  readonly kind: 'person' | 'body';
  /** Other names that the article uses for them: `Hong`. */
  readonly aliases: readonly string[];
  /** Roles in the article's words: `Foreign Ministry spokesman`. */
  readonly roles: readonly string[];
  /** Where the article names them, pronouns left out. */
  readonly mentions: readonly Span[];
}

/** Words in quotation marks that have a source. */
export interface Quote extends Span {
  /** `direct`: sentences or clauses of their own; `partial`: words inside the reporter's sentence. */
  readonly kind: 'direct' | 'partial';
  /** Index into `Analysis.speakers`; absent for an unnamed source. */
  readonly speaker?: number;
  /** The place that names the source: `Hong`, `he`, `a spokesman`. */
  readonly mention?: Span;
  /** The word that carries the attribution: `said`, `according to`. */
  readonly cue?: Span;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** An expression of time in the terms of TIMEX3. */
export interface Timex extends Span {
  readonly type: TimexType;
  /** TIMEX3 value: `2015-06-05`, `2015-W23`, `P3D`, `PRESENT_REF`. */
  readonly value: string;
  /** First and last day, both inclusive, for what fixes days on the calendar. */
  readonly from?: string;
  readonly to?: string;
}

/** All that is found in one article. Every list is in the order of the text. */
export interface Analysis {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly speakers: readonly ArticleSpeaker[];
  readonly quotes: readonly Quote[];
  readonly timexes: readonly Timex[];
  /** The sentences that summarise the article (indices into `sentences`, ascending). */
  readonly summary: readonly number[];
}

/** An article with what is found in it. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly problems: readonly Problem[];
}

/** One candidate of a decision: what it is, its score, and what each of its features adds to it, the weightiest first. */
export interface ExplainedOption {
  /** The words of the mention, or the name; empty for "none of them". */
  readonly name: string;
  readonly score: number;
  readonly features: readonly { readonly name: string; readonly weight: number }[];
}

/** Why a quotation was taken for speech or not, and why it went to its speaker. Candidates stand best first. */
export interface QuoteExplanation extends Span {
  readonly speech: ExplainedOption;
  /** The mentions that could be its source. */
  readonly sources: readonly ExplainedOption[];
  /** The persons that the source, a pronoun or noun phrase, could stand for; empty for a name. */
  readonly antecedents: readonly ExplainedOption[];
}

/** An analysed article, with the reasons for its quotes where they were asked for. */
export interface InspectedArticle extends AnalysedArticle {
  readonly explanations?: readonly QuoteExplanation[];
}

/** One person or body over all articles. */
export interface Speaker {
  /** The longest name over the collection. */
  readonly name: string;
  readonly kind: 'person' | 'body';
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly quotes: number;
  readonly articles: number;
  /** First and last day of publication of the articles that quote them. */
  readonly from?: string;
  readonly to?: string;
}

/** How far the loading is: pieces (files, or articles of a collection file) that are analysed, of all. */
export interface Progress {
  readonly done: number;
  readonly inAll: number;
}
