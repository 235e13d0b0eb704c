import type { Collection } from '../../collection/collection.ts';
import { keptFor } from '../../kept-for.ts';
import { foldWords } from '../../search/fold.ts';
import { readTimeRange, type TimeRange } from '../question/time-range.ts';
import { newestDay, publishedAround, publishedBetween } from './publication-days.ts';

/** Where a question wants its answer to be found. */
export interface QuestionScope {
  /** The question without the words that only say where to look. */
  readonly text: string;
  /** Days that it names. */
  readonly range?: TimeRange;
  /** Those are days of which articles tell: "on 31 October"; they are no part of the text. */
  readonly told: boolean;
  /** The days lead back from the newest article: "last week". */
  readonly recent: boolean;
  /** The articles that it restricts itself to: of an outlet, with a title, or published in days that lead back from the newest. */
  readonly only?: ReadonlySet<number>;
  /** Articles that were published on the days that it names, or in the week after. */
  readonly near?: ReadonlySet<number>;
}

const leadsBack = /\b(?:this|last|past|recent|yesterday|today|tonight|ago)\b/iu;

/** Reads which outlet, article and time a question names; "last week" counts from the newest article. */
export function readQuestionScope(collection: Collection, question: string): QuestionScope {
  const asked = question.slice(0, 1000);
  const today = newestDay(collection);
  const range = today === undefined ? undefined : readTimeRange(asked, today);
  const recent = range !== undefined && leadsBack.test(wordsOf(asked, range.rest));
  const inTime = range && (recent ? publishedBetween : publishedAround)(collection, range);
  const told = !recent && range !== undefined && inTime !== undefined && inTime.size > 0 && namesDays(range, asked);
  const inTimeless = recent || told;
  const source = findSource(collection, inTimeless ? range.rest : asked);
  const only =
    source?.articles && recent && inTime
      ? intersect(source.articles, inTime)
      : (source?.articles ?? (recent ? inTime : undefined));
  return {
    text: source?.rest ?? (inTimeless ? range.rest : question),
    told,
    recent,
    ...(range && { range }),
    ...(only && only.size > 0 && { only }),
    ...(inTime && inTime.size > 0 && { near: inTime }),
  };
}

const asksWhen = /\bwhen\b|\b(?:what|which) (?:exact )?(?:date|day|month|year)\b/iu;
/** Days: a year names a thing as often as the time ("the election of 2020"). */
const longestTime = 31;

// "On 31 October" is the time of what is asked for, and sentences tell it in other words ("yesterday"); not so in "when was the March sale".
function namesDays({ from, to, led }: TimeRange, asked: string): boolean {
  if (!led || from === undefined || to === undefined || asksWhen.test(asked)) return false;
  return Temporal.PlainDate.from(from).until(to).days < longestTime;
}

// The words of a text that are not in the rest of it.
function wordsOf(text: string, rest: string): string {
  const left = new Set(rest.split(/\s+/u));
  return text
    .split(/\s+/u)
    .filter((word) => !left.has(word))
    .join(' ');
}

/** What both sets hold. */
export function intersect(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  return a === b ? a : new Set([...a].filter((each) => b.has(each)));
}

interface Source {
  readonly articles: ReadonlySet<number>;
  readonly rest: string;
}

interface Names {
  readonly outlets: ReadonlyMap<string, ReadonlySet<number>>;
  /** The words that names of outlets begin with. */
  readonly openers: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Words of an outlet's name, at most. */
const longestName = 6;
const quoted = /["“]([^"“”]{6,200})["”]/u;

// "According to the Ellery Lantern", "in the Coastwire report", "what does “Jetty struck” say": a name of one word must follow a word that
// leads to a source, as "Time" and "Post" are words of their own.
function findSource(collection: Collection, text: string): Source | undefined {
  const { outlets, openers, titles } = namesOf(collection);
  const title = quoted.exec(text);
  const titled = titles.get(keyOf(title?.[1] ?? ''));
  if (title && titled) return { articles: titled, rest: text.replace(title[0], ' ') };
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu)];
  const mayOpen = words.map(([word]) => {
    const [opener] = foldWords(word);
    return opener === undefined || opener === 'the' || openers.has(opener);
  });
  for (let length = Math.min(longestName, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const first = words[at];
      const last = words[at + length - 1];
      if (!first || !last || !mayOpen[at]) continue;
      const end = last.index + last[0].length;
      const articles = outlets.get(keyOf(text.slice(first.index, end)));
      if (!articles) continue;
      const before = text.slice(0, first.index);
      const lead =
        /(?:\baccording to|\b(?:reported|published|written|said) (?:by|in)|\b(?:in|by|from|did|does|has))\s+(?:the\s+)?$/iu.exec(
          before,
        );
      if (length === 1 && !lead) continue;
      const opened = lead ? before.slice(0, lead.index) + (/^(?:did|does|has)/iu.exec(lead[0])?.[0] ?? '') : before;
      return { articles, rest: `${opened} ${text.slice(end).replace(reporting, ' ')}`.replace(/\s+/gu, ' ').trim() };
    }
  }
  return undefined;
}

/** The articles that have a text for their title, however it is written. */
export function articlesTitled(collection: Collection, text: string): ReadonlySet<number> | undefined {
  return namesOf(collection).titles.get(keyOf(text));
}

/** Reads which outlet's articles a text restricts itself to, and the rest of the text. */
export function readOutlet(
  collection: Collection,
  text: string,
): { readonly articles: ReadonlySet<number>; readonly rest: string } | undefined {
  const whole = articlesOfOutlet(collection, text);
  return whole ? { articles: whole, rest: '' } : findSource(collection, text);
}

/** The articles of an outlet by its name, or by the last word of it: "the Ellery Lantern", "the Lantern". */
export function articlesOfOutlet(collection: Collection, name: string): ReadonlySet<number> | undefined {
  return namesOf(collection).outlets.get(keyOf(name));
}

const reporting = /^\s+(?:report|reports|reported|write|writes|wrote|say|says|said|publish|published)\b/iu;

function keyOf(name: string): string {
  return foldWords(name).join(' ').replace(/^the /u, '');
}

const namesOf = keptFor((collection: Collection): Names => {
  const outlets = new Map<string, Set<number>>();
  const titles = new Map<string, Set<number>>();
  const add = (map: Map<string, Set<number>>, name: string | undefined, index: number): void => {
    const key = keyOf(name ?? '');
    if (key === '') return;
    const set = map.get(key) ?? new Set();
    map.set(key, set.add(index));
  };
  collection.articles.forEach(({ article }, index) => {
    add(outlets, article.outlet, index);
    // "The Ellery Lantern" is "the Lantern" too.
    add(outlets, foldWords(article.outlet ?? '').at(-1), index);
    add(titles, article.title, index);
  });
  return { outlets, openers: new Set(outlets.keys().map((name) => name.split(' ', 1)[0] ?? '')), titles };
});
