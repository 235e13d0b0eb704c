import { subjectOf } from '../question/subject.ts';
import { readTimeRange } from '../question/time-range.ts';
import { newestDay, publishedAround, publishedBetween } from '../sources/publication-days.ts';
import type { Sources } from '../sources/sources.ts';

/** What a topic is about, and which articles may tell of it. */
export interface TopicScope {
  /** The words of the topic without those of time, where these choose the articles. */
  readonly subject: string;
  /** Indices in the order in which they were given. */
  readonly within: readonly number[];
}

/** The least share of a subject that an article of the named days holds where the topic is of these days. */
const leastShare = 0.6;
const newsAsked =
  /^\s*(?:what(?:'s|’s|s| is| are)?(?: the)? )?(?:new|news|latest(?: news| stories| articles)?|newest)[?!.\s]*$/iu;
const leadsBack = /\b(?:this|last|past|since|today|yesterday)\b/iu;

/**
 * Reads which days a topic is about. "The ferry this week" leads back from the newest article and is about publication; "the elections of 2019" is, where articles
 * of that year tell of elections. "The January flood" is an event of its own; "the flood of 1911" is what an article looks back on, whenever it does.
 */
export async function scopeTopic(
  { collection, engine }: Sources,
  topic: string,
  within: readonly number[],
): Promise<TopicScope> {
  const whole = { subject: subjectOf(topic) || topic, within };
  const today = newestDay(collection);
  const range = today === undefined ? undefined : readTimeRange(topic, today);
  // "What is new": whatever the newest articles tell.
  if (!range) return newsAsked.test(topic) ? { subject: '', within } : whole;
  const recent = leadsBack.test(topic);
  const then = recent ? publishedBetween(collection, range) : publishedAround(collection, range);
  const inTime = then.size === 0 ? [] : within.filter((index) => then.has(index));
  const subject = subjectOf(range.rest);
  // "What was new last month" asks for nothing else.
  if (recent && subject === '') return { subject, within: inTime };
  if (inTime.length === 0) return whole;
  if (recent) return { subject, within: inTime };
  // "In March": what was published then, not in the week after, where there is some.
  if (subject === '' && range.led) {
    const published = publishedBetween(collection, range);
    const own = within.filter((index) => published.has(index));
    return { subject, within: own.length > 0 ? own : inTime };
  }
  if (subject === '' || !range.led) return whole;
  const [best] = await engine.search({
    text: subject,
    per: 'article',
    quickly: true,
    limit: 1,
    articles: new Set(inTime),
  });
  return best && best.articleShare >= leastShare ? { subject, within: inTime } : whole;
}
