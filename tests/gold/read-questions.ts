import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article, Span } from '../../src/types/articles.ts';

export type QuestionKind = 'fact' | 'date' | 'statement' | 'who-said' | 'overview' | 'none' | 'followup';

/** A place in an article that answers. */
export interface GoldPlace extends Span {
  readonly article: string;
}

/** A question with what answers it. */
export interface GoldQuestion {
  readonly kind: QuestionKind;
  readonly question: string;
  /** Shared by the questions of one conversation. */
  readonly conversation?: string;
  /** The second question of a conversation. */
  readonly followsUp: boolean;
  /** Ids of the articles that answer. */
  readonly articles: readonly string[];
  readonly places: readonly GoldPlace[];
  readonly phrase?: string;
  readonly speaker?: string;
  readonly value?: string;
}

/**
 * Reads `questions.txt` (its first lines say how it is written) and finds the places in the articles.
 * Throws where a place is not in its article, as the gold is wrong then or the article was loaded wrongly.
 */
export function readQuestions(articleOf: (id: string) => Article | undefined): readonly GoldQuestion[] {
  const source = readFileSync(path.join(import.meta.dirname, 'questions.txt'), 'utf8');
  let conversations = 0;
  return source.split(/^== /mu).flatMap((section, index) => {
    if (index === 0) return [];
    const [kind = '', ...blocks] = section.split('\n\n');
    return blocks.flatMap((block) => {
      conversations++;
      const turns = block.split(/^(?=F )/mu).filter((turn) => turn.trim() !== '');
      return turns.map((turn, number) => ({
        ...parseQuestion(kind.trim() as QuestionKind, turn, articleOf),
        ...(turns.length > 1 && { conversation: `c${conversations}` }),
        followsUp: number > 0,
      }));
    });
  });
}

function parseQuestion(
  kind: QuestionKind,
  block: string,
  articleOf: (id: string) => Article | undefined,
): Omit<GoldQuestion, 'followsUp'> {
  const lines = block.trim().split('\n');
  const all = (mark: string): string[] => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
  const [phrase] = all('P ');
  const [speaker] = all('S ');
  const [value] = all('V ');
  const answers = all('A ').map((line) => line.split(' | '));
  return {
    kind,
    question: lines[0]?.slice(2) ?? '',
    articles: [...new Set(answers.map(([id = '']) => id))],
    places: answers.flatMap(([id = '', words]) => (words === undefined ? [] : [findPlace(id, words, articleOf(id))])),
    ...(phrase !== undefined && { phrase }),
    ...(speaker !== undefined && { speaker }),
    ...(value !== undefined && { value }),
  };
}

function findPlace(id: string, words: string, article: Article | undefined): GoldPlace {
  const [first = '', last] = words.split(' … ');
  const start = article?.text.indexOf(first) ?? -1;
  const end = last === undefined ? start : (article?.text.indexOf(last, start) ?? -1);
  if (start < 0 || end < 0) throw new Error(`"${words}" is not in ${id}`);
  return { article: id, start, end: end + (last ?? first).length };
}
