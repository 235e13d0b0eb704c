import { cutDates } from './cut-dates.ts';
import { opensWithLabel } from './date-labels.ts';
import { isOutletName, outletWord } from './outlet-names.ts';
import { isInCapitals, isNamedLikeMenu, isPersonName, roleWord, titleCase } from './person-name.ts';
import { remember } from './remember.ts';

/** Who wrote an article, as its byline says. */
export interface Byline {
  readonly authors: readonly string[];
  readonly outlet?: string;
}

const opening =
  /^(?:(?:(?:written|posted|published|submitted|(?:live )?report(?:ed|ing)?|story|words|text|analysis|opinion|review|article|compiled|edited|contributed|created|hosted|presented)\s)?by\b|(?:words|text|story|report|authors?)\s?:|authors?(?=\s\p{Lu}\p{Ll}+\s\p{Lu})|(?:von|par|por|door|av|af|di)\b(?=:? \p{Lu})|byline\s?:|(?:本报)?记者|記者|撰文|作者|執筆|文(?=\s?[:：/])|取材|كتبت?(?=\s?:)|بقلم)\s?[:：/]?\s?/iu;
// The same in other languages, with a colon (`Autor: Dana Whitlock`) or in front of a name (`Escrito por Dana Whitlock`).
const foreignOpening =
  /^(?:(?:autor(?:es|in|a|ka)?|auteure?s?|autor[ei]|redaktor|redakce|redacteur|forfatter|penulis|muhabir|yazar|tekst|texte|texto|testo|автор(?:ы)?|текст)\s?[:：]|(?:geschrieben|verfasst|erstellt) von|(?:écrit|publié|rédigé) par|(?:escrito|publicado|redactado) por|(?:scritto|pubblicato) da|a cura di|(?:geschreven|gepubliceerd) door|(?:skriven|tekst|skrevet) a[vf]|napisał[a]?|oleh)\s?:?\s(?=\p{Lu})/iu;
const koreanReporter = /^(\p{Script=Hangul}{2,5})\s?(?:기자|특파원)(?!\p{L})/u;
const uncasedName = /^\p{Lo}[\p{Lo}\p{M}·]*(?: \p{Lo}[\p{Lo}\p{M}]*){0,3}$/u;
const mostUncased = 30;
const suffix = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|esq)\.?$/i;

// `By Our Harbour Correspondent`, `by a staff reporter`: signed by an office that names nobody.
const nameless =
  /^(?:our|an?)\s(?:[\p{L}-]{2,20}\s){0,3}(?:correspondents?|reporters?|representative|writers?)[.:]?$/iu;

/**
 * Reads a line that says who wrote the article. With `By` in front any name is taken, a body's too; without, only what can be nothing
 * but a person's name. Handles, addresses, roles and outlets that are joined to a name are taken off it.
 *
 * @example readByline('By Dana Whitlock(Port Ellery Post)') // { authors: ['Dana Whitlock'], outlet: 'Port Ellery Post' }
 */
export function readByline(line: string): Byline | undefined {
  if (line.length > 250) return undefined;
  const undated = cutDates(line).replace(/^[\s|/•·,–—-]+/, '');
  if (/[?!]$/.test(undated)) return undefined;
  // `Dana Whitlock dwhitlock`: a handle has the name in it.
  const handled = /^(\p{Lu}[\p{L}’'-]{1,20} (\p{Lu}[\p{L}’'-]{2,20})) ([a-z\d_]{4,30})[\s|]{0,5}$/u.exec(undated);
  const [, person, surname = '', handle = ''] = handled ?? [];
  if (person !== undefined && handle.includes(surname.toLowerCase())) return { authors: [person] };
  const korean = koreanReporter.exec(undated)?.[1];
  if (korean !== undefined) return { authors: [korean] };
  const marked = opening.exec(undated) ?? foreignOpening.exec(undated);
  const names = marked ? undated.slice(marked[0].length) : undated;
  if (marked && /^\p{Lo}/u.test(names)) {
    const authors = names.split(/\s*[、，,|]\s*/u).filter((name) => name !== '');
    return authors.every((name) => name.length <= mostUncased && uncasedName.test(name)) && authors.length > 0
      ? { authors }
      : undefined;
  }
  if (marked && nameless.test(names)) return { authors: [] };
  if (marked && !/^[\p{Lu}\p{N}@(]/u.test(names) && !/^(?:de|van|von|al|el|bin)\s/.test(names)) return undefined;
  return readNames(names, marked !== null);
}

/** Whether a line says in so many words that it names who wrote the article. */
export const isMarkedByline = remember((line) => {
  // `—submitted by Dana W.` closes what the story quotes of a reader.
  if (/^[–—-]\s?submitted\b/i.test(line)) return false;
  const undated = cutDates(line).replace(/^[\s|/•·,–—-]+/, '');
  const says = opening.test(undated) || foreignOpening.test(undated) || koreanReporter.test(undated);
  return says && readByline(line) !== undefined;
});

/** Reads what stands after `By`, or a line that has only names. */
function readNames(text: string, marked: boolean): Byline | undefined {
  const authors: string[] = [];
  const outlets: string[] = [];
  const bracketed: string[] = [];
  let inCapitals = false;
  const bare = unglue(text)
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, ' | ')
    .replace(/@\w+/g, ' | ')
    .replace(/(?<![\w.-])[\w-]+\.(?:com|org|net)(?![\w.])/g, ' | $& | ')
    .replace(
      /\b(?:\d{1,5} (?:comments?|replies|shares?|views)|\d{1,5} (?:words|min(?:ute)?s?)(?: read)?|comments off|(?:leave|post|add) a comment)\b/gi,
      ' | ',
    )
    .replace(/\(?\+?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\)?/g, ' | ')
    .replace(/\(([^()]*)\)/g, (_, inner: string) => {
      if (marked && /^\p{Lu}/u.test(inner) && !roleWord.test(inner) && !isPersonName(inner))
        bracketed.push(inner.trim());
      return ' | ';
    });
  const parts = bare
    .split(
      /\s*(?:[|•·/;,–—]|\s-(?:\s|$)|\b[Aa]nd\b|\s&\s|\bwith\b|\b[Ff]or\b|\b(?:in|at) (?:the )?[A-Z]|\bund\b|\b(?:et|avec|mit|con|met)\b(?=\s\p{Lu})|(?<=\p{Lu}[\p{L}.'’-]{0,20} \p{Lu}[\p{L}'’-]{1,20}) (?:y|e|en|og|och|i|и|ve) (?=\p{Lu}[\p{L}.'’-]{0,20} \p{Lu}))\s*/u,
    )
    .map((part) =>
      part
        .trim()
        .replace(/^by\s|\s(?:at|on)$/gi, '')
        .replace(/[.:\s-]+$/, (end) => (/(?:\p{Lu}|\b[JS]r)\.$/u.test(part) ? end.trim() : '')),
    );
  for (const part of parts.flatMap(splitRole)) {
    if (part === '' || opensWithLabel.test(part) || (suffix.test(part) && authors.length > 0)) continue;
    // `Dana Whitlock - Ellery Science Contributor`: what ends in a role is no second author.
    if (authors.length > 0 && roleWord.test(part)) {
      const house = /^(\p{Lu}{3,8}) (?:Staff|Senior|Contributing|Special)\b/u.exec(part)?.[1];
      // `Staff Writer Merrow Business Journal`
      const named =
        /^(?:(?:staff|senior|chief|associate|contributing|special) )?(?:writer|reporter|editor|correspondent|columnist),? (.{3,50})$/iu.exec(
          part,
        )?.[1];
      if (house !== undefined) outlets.push(house);
      else if (named !== undefined && isOutletName(named)) outlets.push(named);
      continue;
    }
    // `DANA WHITLOCK, Ellery Line`: where names are in capitals, what is not is none.
    if (authors.length > 0 && inCapitals && !isInCapitals(part) && /^\p{Lu}[^ ]*(?: [^ ]+){0,4}$/u.test(part)) {
      outlets.push(part);
      continue;
    }
    inCapitals ||= isInCapitals(part);
    if (isPersonName(part)) authors.push(titleCase(part));
    // `By Dana Whitlock, Tomas Long`
    else if (marked && authors.length > 0 && isNamedLikeMenu(part)) authors.push(part);
    else if (outletWord.test(part) && !roleWord.test(part)) outlets.push(part);
    else if (!marked && authors.length === 0 && !roleWord.test(part)) return undefined;
    else if (!marked && part.split(' ').length > 5) return undefined;
    else if (
      marked &&
      authors.length === 0 &&
      outlets.length === 0 &&
      part.split(' ').length <= 5 &&
      /^\p{Lu}/u.test(part)
    )
      authors.push(part);
  }
  const [outlet] = [...outlets, ...bracketed];
  if (authors.length === 0) {
    // An agency that signs is the author.
    return marked && outlet !== undefined ? { authors: [outlet] } : undefined;
  }
  return outlet === undefined ? { authors } : { authors, outlet };
}

const agency =
  /^(?:reuters|bloomberg|afp|agence france-presse|associated press|ap|cnn|bbc|cbs|nbc|abc news|fox news|cnbc|npr|upi|xinhua|usa today|the (?=\p{Lu}))/iu;

const beat =
  /^(?:political|business|sports?|science|health|education|crime|foreign|world|national|home|economics|legal|technology|arts|city|news|features|environment|religion|royal|defen[cs]e|diplomatic|investigative|local|digital|environmental|financial)$/i;
const endsInRole = /\b(?:(?:correspondent|editor|reporter|columnist|writer|critic)s?|staff)$/i;

// `Dana Whitlock Staff Writer`, `DANA WHITLOCK Port Ellery Post`, `Dana Whitlock Reuters`: the name ends before a role, before an agency,
// and where its capitals end.
function splitRole(part: string): string[] {
  const words = part.split(' ');
  if (words.length > 12 || words.length < 3 || /\b(?:team|desk|bureau|department|agencies)$/i.test(part)) return [part];
  // `Sam J. Whitlock Port Ellery Post`: after an initial and one more word the name is over.
  if (words.length > 4 && /^\p{Lu}\.$/u.test(words[1] ?? '') && isPersonName(words.slice(0, 3).join(' '))) {
    return [words.slice(0, 3).join(' '), words.slice(3).join(' ')];
  }
  for (const count of [2, 3]) {
    const name = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    if (rest === '' || !isPersonName(name)) continue;
    // `Ruth Vries North of England correspondent`
    const roleEnds = endsInRole.test(rest) && /\p{Ll}/u.test(name);
    const capitals = isInCapitals(name) && /\p{Ll}/u.test(words[count] ?? '');
    const roleNext =
      roleWord.test(words[count] ?? '') || (beat.test(words[count] ?? '') && roleWord.test(words[count + 1] ?? ''));
    // `Dana Whitlock Global News`
    const house = words.length >= count + 2 && outletWord.test(words.at(-1) ?? '');
    if (roleNext || agency.test(rest) || capitals || roleEnds || house) return [name, rest];
  }
  return [part];
}

// `Dana WhitlockHarbour Reporter`, but not `Dana MacArden Reporter`.
const gluedBeat =
  /(?<=\p{Ll}{3})(?=\p{Lu}[\p{L}-]{2,20} (?:\p{Lu}[\p{L}-]{2,20} )?(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Cc]ritic|[Pp]roducer)\b)/gu;

// Scrapes lose the space between elements: `Dana WhitlockReuters`, `Dana WhitlockStaff Writer`.
function unglue(text: string): string {
  return (
    text
      .replace(/_{2,20}|\b[Ff]iled [Uu]nder:.{0,200}$/g, ' | ')
      .replace(gluedBeat, ' | ')
      // `Dana WhitlockEFN Staff Writer`
      .replace(/(?<=\p{Ll}{3})(?=\p{Lu}{3,8}(?: |$))/gu, ' | ')
      .replace(
        /(\p{Ll})(?=(?:Reuters|AFP|AP\b|Associated Press|BBC|CNN|CNBC|CBS|NBC|ABC|Fox News|Bloomberg|USA TODAY|The |Staff|Senior|Special|Reporter|Editor|Correspondent|Contributor|Columnist|Writer|Business|Political|Updated|Published|Posted|Follow|Opinion|View |More |Read |Sign|Email|Contact|Share|Analysis))/gu,
        '$1 | ',
      )
  );
}
