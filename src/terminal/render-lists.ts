import type { Speaker } from '../types/articles.ts';
import type { Reply } from '../types/replies.ts';
import { indent, type Look, longDay } from './frame.ts';
import { printable } from './style.ts';

/** Articles with outlet, day, speakers and first sentence. */
export function renderArticles({ articles, total, days }: Extract<Reply, { kind: 'articles' }>, style: Look): string {
  const { from, to } = days ?? {};
  const time = from && to && `Published ${from === to ? longDay(from) : `${longDay(from)} – ${longDay(to)}`}.`;
  if (articles.length === 0) return ['No article fits this.', ...(time ? [style.faint(time)] : [])].join('\n');
  const lines = articles.map(({ title, outlet, published, speakers, lead }) => {
    const about = [
      outlet && printable(outlet),
      published && longDay(published),
      speakers.length > 0 && speakers.slice(0, 3).map(printable).join(', '),
    ];
    const known = about.filter(Boolean).join(' · ');
    return [
      style.strong(printable(title)),
      ...(known === '' ? [] : [style.faint(`${indent}${known}`)]),
      ...(lead ? [style.wrap(printable(lead.text), indent)] : []),
    ].join('\n');
  });
  return [
    ...(time ? [style.faint(time)] : []),
    ...lines,
    ...(total > articles.length ? [style.faint(`${articles.length} of ${total} articles are shown.`)] : []),
  ].join('\n');
}

/** A speaker on one line. */
export function renderSpeaker({ name, roles, quotes, articles, from, to }: Speaker, style: Look): string {
  const counts = `${quotes} ${quotes === 1 ? 'quote' : 'quotes'} in ${articles} ${articles === 1 ? 'article' : 'articles'}`;
  const time =
    from === undefined ? undefined : from === to ? longDay(from) : `${longDay(from)} – ${longDay(to ?? from)}`;
  return [style.strong(printable(name)), roles[0] && printable(roles[0]), counts, time && style.faint(time)]
    .filter(Boolean)
    .join(' · ');
}
