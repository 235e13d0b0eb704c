import type { AnalysedArticle, Problem, Speaker } from '../types/articles.ts';

/** All analysed articles as one body. Articles and speakers are named by their index here. */
export interface Collection {
  readonly articles: readonly AnalysedArticle[];
  /** Article id → index. */
  readonly byId: ReadonlyMap<string, number>;
  /** Most quoted first. */
  readonly speakers: readonly Speaker[];
  /** `speakerOf[article][speaker of its analysis]` → index into `speakers`. */
  readonly speakerOf: readonly (readonly number[])[];
  /** What is wrong with files that gave no article. */
  readonly problems: readonly Problem[];
  /** A hash of what the files hold and of the code that read them: equal ones stand for equal articles in equal order. */
  readonly fingerprint?: string;
}
