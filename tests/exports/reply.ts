import { analyze } from '../../src/analysis/analyze.ts';
import { cite } from '../../src/excerpt.ts';
import type { Article } from '../../src/types/articles.ts';
import type { DateHit, DatesReply } from '../../src/types/replies.ts';

/** A reply with the dates that an invented article names. */
export function replyOf(text: string, topic = 'Gull Bridge'): DatesReply {
  const article: Article = {
    id: 'a',
    title: 'Gull Bridge',
    authors: [],
    outlet: 'Ellery Echo',
    published: '2015-06-06',
    text,
  };
  const { paragraphs, sentences, timexes } = analyze(article);
  const dates = timexes.flatMap(({ start, end, value, from, to }): DateHit[] => {
    const sentence = sentences.find((span) => span.start <= start && end <= span.end);
    if (sentence === undefined || from === undefined || to === undefined) return [];
    return [
      {
        citation: cite(article, paragraphs, { start, end }),
        value,
        from,
        to,
        score: 1,
        sentence: cite(article, paragraphs, sentence),
      },
    ];
  });
  return {
    kind: 'dates',
    topic,
    dates: dates.toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to)),
  };
}

/** So many days on a topic, one sentence each. */
export function replyOfDays(count: number, apart: number): DatesReply {
  const days = Array.from({ length: count }, (_, index) =>
    Temporal.PlainDate.from('2003-02-27').add({ days: index * apart }),
  );
  return replyOf(
    days.map((day) => `On ${day} the keeper of the bridge counted boats and wrote their names down.`).join('\n\n'),
  );
}
