/** What can be asked, with offsets and days as in `articles.ts`. */

/** What every request may carry. */
export interface Scope {
  /** Only these articles (ids; unknown ones are ignored). */
  readonly articles?: readonly string[];
  /** How many results at most; each command has its default. */
  readonly limit?: number;
}

export interface AskRequest extends Scope {
  readonly question: string;
  /** Requests with the same one follow each other. */
  readonly conversation?: string;
}

export interface SearchRequest extends Scope {
  readonly query: string;
  /** `article`: the best passage of each. */
  readonly per?: 'passage' | 'article';
}

export interface SummaryRequest extends Scope {
  readonly article?: string;
  readonly topic?: string;
  readonly sentences?: number;
}

/** `from` and `to` are ISO days, both inclusive. */
export interface QuotesRequest extends Scope {
  readonly speaker?: string;
  readonly topic?: string;
  readonly article?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface WhoSaidRequest extends Scope {
  readonly text: string;
}

export interface DatesRequest extends Scope {
  readonly article?: string;
  readonly topic?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface ListRequest extends Scope {
  readonly query?: string;
}
