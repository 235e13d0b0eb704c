import type { ArticleSpeaker } from '../../types/articles.ts';
import type { Entity } from '../names/entity.ts';
import type { Reading } from './read-article.ts';

/** Describes a person or body for the list of the article's speakers. */
export function describeSpeaker(text: string, { names, roles, discourse }: Reading, entity: Entity): ArticleSpeaker {
  const { words } = discourse;
  const spans = entity.mentions.map((index) => {
    const { first, last, possessive } = names[index]!;
    const end = words[last]!.end;
    // The mention leaves out a possessive ending: "Hong" of "Hong's".
    const cut = possessive && /['’]s$/iu.test(text.slice(words[last]!.start, end)) ? 2 : 0;
    return { start: words[first]!.start, end: end - cut };
  });
  const forms = spans.map((span) => text.slice(span.start, span.end).replace(/\s+/gu, ' '));
  // In a text of capitals and small letters, a name in capitals alone is the same name shouted.
  const name = forms.reduce((best, form) => (betterName(form, best) ? form : best), '');
  const aliases = [...new Set(forms)].filter((form) => form !== name);
  const stated = roles[entity.id]!.flatMap(({ start, end, words: [only = '', ...more] }) => {
    const role = text.slice(start, end).replace(/\s+/gu, ' ');
    // "A cousin of the mayor's" is no mayor.
    return (more.length === 0 && kin.test(only)) || /['’]s$/u.test(role) ? [] : role;
  });
  return {
    name,
    kind: entity.kind === 'person' ? 'person' : 'body',
    aliases,
    roles: [...new Set(stated)],
    mentions: spans,
  };
}

function betterName(form: string, best: string): boolean {
  const words = form.split(' ').length - best.split(' ').length;
  if (best === '' || words !== 0) return best === '' || words > 0;
  return form.length > best.length || (form.length === best.length && /\p{Ll}/u.test(form) && !/\p{Ll}/u.test(best));
}

// Alone they say whose, which a list of speakers cannot.
const kin =
  /^(?:wife|husband|widow|widower|spouse|son|daughter|child|brother|sister|mother|father|parent|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|grandfather|grandmother|boyfriend|girlfriend|partner|friend|colleague|countryman|teammate|neighbour|neighbor|ally|rival|successor|predecessor|counterpart)$/u;
