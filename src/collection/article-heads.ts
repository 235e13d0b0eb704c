import { createHash } from 'node:crypto';
import { z } from 'zod';
import { displayTitle, keepShownTitle } from '../excerpt.ts';
import type { AnalysedArticle, Article, Speaker } from '../types/articles.ts';
import type { Collection } from './collection.ts';

const headShape = z.object({
  id: z.string(),
  title: z.string(),
  /** What is shown where the title is empty. */
  shown: z.string().optional(),
  subheading: z.string().optional(),
  authors: z.array(z.string()),
  outlet: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  /** Of the text, so that no other text is ever taken for it. */
  hash: z.string(),
});

/** What stays in memory of an article whose text is stored elsewhere. */
export type ArticleHead = z.infer<typeof headShape>;

const speakerShape = z.object({
  name: z.string(),
  kind: z.enum(['person', 'body']),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  quotes: z.number(),
  articles: z.number(),
  from: z.string().optional(),
  to: z.string().optional(),
});

/** What stays in memory of a collection whose texts and analyses are stored elsewhere. */
export interface CollectionFrame {
  readonly heads: readonly ArticleHead[];
  readonly speakers: readonly Speaker[];
  readonly speakerOf: readonly (readonly number[])[];
  /** By speaker: the numbers of the names that they go by in what is stored. */
  readonly names: readonly (readonly number[])[];
  readonly problems: Collection['problems'];
  readonly quotes: number;
}

const frameShape = z.object({
  heads: z.array(headShape),
  speakers: z.array(speakerShape),
  speakerOf: z.array(z.array(z.number())),
  names: z.array(z.array(z.number())),
  problems: z.array(z.object({ code: z.string(), field: z.string().optional(), message: z.string() })),
  quotes: z.number(),
});

/** Reads back what was made of `frameOf`. */
export function parseFrame(value: unknown): CollectionFrame {
  return frameShape.parse(value) as CollectionFrame;
}

/** What stays in memory of an article when it is stored elsewhere. */
export function headOf({ article }: AnalysedArticle): ArticleHead {
  const { text, ...head } = article;
  const shown = head.title === '' && { shown: displayTitle(article) };
  const kept: ArticleHead = { ...head, authors: [...head.authors], ...shown, hash: hashText(text) };
  // Its words may be parts of the whole file as it was read, which would stay in memory with them.
  return JSON.parse(JSON.stringify(kept)) as ArticleHead;
}

/** A hash of a text: 128 bits of SHA-256. */
export function hashText(text: string): string {
  // UTF-16 as it is, so that a lone surrogate counts, too.
  return createHash('sha256').update(Buffer.from(text, 'utf16le')).digest().subarray(0, 16).toString('base64url');
}

/** An article of which only the head is in memory: reading its text or its analysis throws `absent()`. */
export function headOnly({ hash: _, shown, ...head }: ArticleHead, absent: () => Error): AnalysedArticle {
  const article = {
    ...head,
    get text(): string {
      throw absent();
    },
  } as Article;
  if (shown !== undefined) keepShownTitle(article, shown);
  return {
    article,
    get analysis(): never {
      throw absent();
    },
    problems: [],
  };
}
