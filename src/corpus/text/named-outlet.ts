import { isCaption } from './captions.ts';
import { isMasthead, isOutletName, isShoutedWord, notInNames } from './outlet-names.ts';
import { isPersonName } from './person-name.ts';
import { countWords } from './scrape-lines.ts';

// `The Lantern`, `Ellery Science Today`, `LANTERN`, `Lantern.example`; joined in the middle by small words.
const name =
  '((?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}’-]{1,20}(?:\\.[a-z]{2,7})?(?: (?:(?:of|and|&|the) )?\\p{Lu}[\\p{L}\\p{N}’-]{0,20}){0,4})(?![\\p{L}\\p{N}])';

/** What says outright whose page it is. */
const telling: readonly RegExp[] = [
  new RegExp(`\\b(?:[Oo]riginally|[Ff]irst) (?:published|appeared|posted|ran) (?:on|in|at) ${name}`, 'u'),
  new RegExp(`^[Rr]ead the (?:original|full) (?:article|story|report|post) (?:on|at|in) ${name}`, 'u'),
  new RegExp(`^(?:[Tt]his (?:article|story|piece|post) )?(?:is )?(?:[Rr]epublished|[Rr]eprinted) from ${name}`, 'u'),
  new RegExp(`^${name} is (?:supported|funded|made possible) by (?:its|our|your) `, 'u'),
  new RegExp(`^[Aa]bout ${name}['’]s (?:[Rr]eviews|[Rr]atings|[Ee]thics|[Jj]ournalism|[Cc]overage)\\b`, 'u'),
  new RegExp(`^${name} welcomes (?:your|readers)`, 'u'),
  new RegExp(`^[Ww]hy (?:you can )?trust ${name}\\??$`, 'u'),
  // `Dana Whitlock - Ellery Science Contributor`, `Dana Whitlock is a staff writer at The Lantern.`
  new RegExp(
    `^(?:[Bb]y )?\\p{Lu}\\S{1,20} \\p{Lu}\\S{1,20} [-–—|] ${name} (?:Contributors?|Correspondent|Reporter|Editor|Columnist)\\b`,
    'u',
  ),
  new RegExp(
    `^\\p{Lu}\\S{1,20} (?:\\p{L}\\S{0,20} ){0,3}(?:\\([^()]{1,60}\\) )?(?:is|was) (?:an?|the)(?: [\\p{L}-]{1,20}){0,5} (?:editor|reporter|writer|correspondent|columnist|publisher|critic|journalist|producer) (?:of|for|at|with) ${name}`,
    'u',
  ),
  // `Dana Whitlock currently works for The Lantern as a writer.`
  new RegExp(`^\\p{Lu}\\S{1,20} \\p{Lu}\\S{1,20} (?:\\p{Ll}{3,12} )?(?:works|writes|reports) (?:for|at) ${name}`, 'u'),
  new RegExp(
    `^\\p{Lu}\\S{1,20} (?:\\p{Lu}\\S{1,20} )?(?:covers|writes about|reports on) [^.!?]{3,80} (?:for|at) ${name}`,
    'u',
  ),
];

/** What is said by those who ask for something, or of what they have: true of whose page it is where two lines agree. */
const hinting: readonly RegExp[] = [
  new RegExp(
    `^(?:[Aa]bout|[Cc]ontact|[Jj]oin|[Ss]upport|[Dd]onate to|[Ff]ollow(?: us on)?) ${name}(?: \\p{Ll}{3,15})?[.!]?$`,
    'u',
  ),
  new RegExp(`^(?:[Mm]ore|[Ll]atest)(?: [\\p{L}-]{4,12}){0,2} [Ff]rom ${name}[.!…]?$`, 'u'),
  new RegExp(`^[Ss]ee ${name}['’]s `, 'u'),
  new RegExp(`^(?:[Ss]earch|[Cc]onnect with) ${name}$`, 'u'),
  new RegExp(`\\b(?:[Ss]ubscribe to|[Ss]ign up for|[Nn]ewsletters? from) ${name}`, 'u'),
  new RegExp(`^(?:[Gg]et|[Hh]ave|[Rr]eceive) ${name} (?:delivered|sent|in your|to your|by e)`, 'u'),
  new RegExp(`\\b(?:comment|opinion|view)s? (?:on|expressed (?:on|in)) ${name}`, 'u'),
  new RegExp(`^[Ww]elcome to ${name}(?:['’]s)?(?:[.!]| |$)`, 'u'),
  new RegExp(`^${name} (?:is where|has updated|uses cookies|[Nn]ewsletters?$|[Ss]taff$|[Ss]tore$)`, 'u'),
];

const longest = 300;

function cleaned(found: string): string | undefined {
  const [owner = ''] = found.split(/['’]s(?= |$)/u, 1);
  const text = owner.replace(/['’]s?$/u, '').replace(/ (?:Newsletters?|Staff|Store|Team)$/u, '');
  const words = text.split(' ').filter((word) => !/^(?:the|of|and|&)$/i.test(word));
  const isCommon = (word: string) => notInNames.has(word.toLowerCase()) || /^(?:19|20)\d\d$/.test(word);
  // Two common words make a name, as one does not: `Live Coast`, but not `News`.
  if (words.length < 2 && words.every(isCommon) && !isShoutedWord(text)) return undefined;
  return /\b(?:our|us|my|your|here|now)$|^(?:facebook|twitter|instagram|google)\b/i.test(text) ? undefined : text;
}

function readName(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    const outlet = found === undefined ? undefined : cleaned(found);
    if (outlet !== undefined) return outlet;
  }
  return undefined;
}

/** The outlet that one of the lines around a story names as whose page this is: `Why you can trust The Lantern`. */
export function toldOutlet(around: readonly string[]): string | undefined {
  for (const [index, text] of around.entries()) {
    const announced = announces.test(around[index - 1] ?? '') ? alone.exec(text)?.[1] : undefined;
    const outlet =
      (isPersonName(announced ?? '') ? undefined : announced) ??
      (isCaption(text) ? undefined : readName(text.length > longest ? firstSentence(text) : text, telling));
    if (outlet !== undefined) return outlet;
    const house = employer.exec(text.slice(0, longest))?.[1];
    if (house !== undefined && isOutletName(house)) return house;
  }
  return undefined;
}

// What a page says of the author at length names the outlet first.
function firstSentence(text: string): string {
  return text.slice(0, longest).split(/(?<=\p{Ll}\.) /u, 1)[0] ?? '';
}

const announces = /^(?:click to follow|(?:news |content )?provided by|brought to you by|published by)$/i;
const alone = new RegExp(`^${name}$`, 'u');
// `Dana Whitlock is an Ellery Chronicle staff writer.`
const employer = new RegExp(
  `^\\p{Lu}\\S{1,20} (?:\\p{L}\\S{0,20} ){1,2}is an? ${name} (?:\\p{Ll}{4,12} )?(?:editor|reporter|writer|correspondent|columnist|critic|journalist)`,
  'u',
);

/** The outlet that two or more of the lines around a story have, one of which asks to subscribe to it or the like. */
export function hintedOutlet(around: readonly string[], isTaken: (name: string) => boolean): string | undefined {
  const short = around.filter((text) => text.length <= longest && !isCaption(text));
  for (const text of short) {
    const outlet = readName(text, hinting);
    if (outlet === undefined || isTaken(outlet) || (isPersonName(outlet) && !/^the /i.test(outlet))) continue;
    // `Ellery Today`, `LanternWatch`, `Lantern.example` are nothing else.
    const plain =
      isOutletName(outlet) || isShoutedWord(outlet) || isMasthead(outlet) || /\p{Ll}\p{Lu}|\.[a-z]{2,7}$/u.test(outlet);
    if (plain || short.some((other) => other !== text && countWords(other) <= 40 && has(other, outlet))) return outlet;
  }
  return undefined;
}

function has(text: string, outlet: string): boolean {
  const at = text.indexOf(outlet);
  return at >= 0 && !/^[\p{L}\p{N}]/u.test(text.slice(at + outlet.length));
}

const site = /^(?:www\.)?[\p{L}\d-]{2,30}(?:\.[a-z]{2,7}){1,2}$/iu;
const notSites = /^(?:www\.)?(?:facebook|twitter|youtube|instagram|google|linkedin|pinterest|reddit|t|bit|pic)\./i;

/** The address of a site that stands alone on a line: `ellery-lantern.example`. */
export function siteAlone(text: string): string | undefined {
  return site.test(text) &&
    /\.(?:com|org|net|co|info|news|tv|io|uk|au|ca|in|ie|nz|za|us|de|fr|es|it|eu)$/i.test(text) &&
    !notSites.test(text)
    ? text.replace(/^www\./i, '')
    : undefined;
}
