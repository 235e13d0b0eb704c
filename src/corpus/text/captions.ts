import { isBar } from './noise-lines.ts';
import { isPersonName } from './person-name.ts';
import { remember } from './remember.ts';
import { countWords } from './scrape-lines.ts';

const agencies =
  'getty(?: images)?|afp|epa|ap|associated press|reuters|shutterstock|istock|bloomberg|alamy|corbis|xinhua|imaginechina|pa (?:wire|images|media)|rex|twitter|facebook|instagram|nasa|esa|wikimedia(?: commons)?|flickr|unsplash|pexels|pixabay|usa today sports|us presswire|imagn|zuma(?: press)?|upi|tass|anadolu|dpa|alamy stock photo|handout|supplied|file(?: photo| image)?|press association|news ?corp|wenn|splash(?: news)?|backgrid';

const credited: readonly RegExp[] = [
  /^(?:image|media|picture|photo|video)\s?(?:caption|copyright|source|credit)/i,
  /^(?:file|handout|undated|stock|archive|representational?)?\s?(?:photo|image|picture|pic|photograph|illustration|graphic|screenshot|video)s?\s?(?:by\b|courtesy\b|credit|:|\||via\b|from\b).{1,200}$/i,
  // `Der Leuchtturm am Abend. Foto: Dana Whitlock`, `— Foto: Dana Whitlock/Ellery`
  /(?:^|[\s(—–|-])(?:fotos?|fotografía|foto de|bild(?:quelle)?|quelle|imagen|imagem|crédits?|crédit photo|photo ©|immagine|beeld)\s?:\s?.{2,80}$/i,
  /^(?:file|handout|archive)[\s-](?:photo|image|picture|pic|video)\b/i,
  /\b(?:photo(?:graph(?:er)?)?|image|picture|illustration|video|screenshot|graphic)s?\s?(?:credit|courtesy|by|copyright|via|:)\s?.{0,80}$/i,
  /(?:\bcredits?|\p{Ll}Credits?)\s?:\s?.{1,120}$/iu,
  // `The old pier at dusk. (Dana Whitlock)`, `The pier. (ellery.example)`: a sentence, and then who or where in brackets.
  /[.!?]["”’]?\s?\((?!(?:More|Here|Link|Video|Laughter|Laughs|Applause|Cheers|Crosstalk|Inaudible|Pause)\))(?:\p{Lu}[\p{L}.'’-]*[\s/,|]{1,3}){0,5}\p{Lu}[\p{L}.'’-]*[\s/,|]{0,3}\)$/u,
  // `The mayor opens the pier. Dana Whitlock, Ellery Today`
  /[.!?]["”’]?\s(?:\p{Lu}[\p{L}.'’-]{1,20} ){1,3}\p{Lu}[\p{L}'’-]{1,20}, \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,3}$/u,
  /[.!?]["”’]?\s?\|\s?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,3}$/u,
  /\((?:[\w-]{1,40}\.){1,3}(?:com|org|net)\)$/i,
  // `The march ended at the pier. (Supplied: Ruth Vries)`, `(Ellery News: Ruth Vries)`
  /\((?:[Ss]upplied|[Ss]ource|[Ff]ile|\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2}): ?\p{Lu}[^()]{2,60}\)$/u,
  /^[^.!?]{20,250}(?:,| is| are) pictured\b[^.!?]{0,160}\.?$/i,
  // `What the ferry is for. (Dana Whitlock and Sam J. Vale/The Ellery Post)`, `The ferry at dusk. Dana Whitlock / Ellery Studio`
  /[.!?]["”’]?\s?\(\p{Lu}[^()]{3,60}\/(?:[Tt]he )?\p{Lu}[^()]{2,40}\)$/u,
  /[.!?]["”’]? (?:\p{Lu}[\p{L}.'’-]{1,20} ){1,2}\p{Lu}[\p{L}'’-]{1,20} ?\/ ?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,3}$/u,
  // `Dana Whitlock/Ellery Press The old skipper says …`: the credit comes first.
  /^\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}'’-]{1,25}\/\p{Lu}[\p{L}.]{1,20} (?=\p{Lu})/u,
  /^(?:in )?(?:this|an?) .{0,60}\b(?:file |undated |handout |combination )?(?:photo|photograph|image|picture|frame grab|screengrab)\b.{0,40}(?:,|shows?\b|provided|taken|made|released|from)/i,
  /(?:©|\bcourtesy of\b|\bcourtesy:).{0,80}$/i,
  /\b(?:submitted|file|handout|courtesy|stock|contributed|provided|staff) (?:photo|image|picture)s?\)?\.?$/i,
  new RegExp(
    `[[(/|—–.:-]\\s{0,2}(?:\\p{L}[\\p{L}.'’-]*[\\s/,]{1,3}){0,5}(?:via |for |\\/ ?)?(?:${agencies})(?:[\\s/|,]+(?:via |for )?(?:${agencies}|\\p{L}+)){0,4}\\s?[\\])]?$`,
    'iu',
  ),
  /\[(?:[^\][]{1,60}\b(?:via|photo|file|courtesy)\b[^\][]{0,60}|[^\][]{1,40}\/[^\][]{1,40})\]$/i,
  // `The mayor speaks at the pier, Friday, Nov. 8, 2030, in Merrow.`: what is seen, with its whole date, as agencies describe pictures.
  /\b(?:speaks|walks|arrives|looks|poses|stands|holds|waves|attends|leaves|gestures|listens|addresses|delivers|passes|talks|sits)\b.{0,200}, (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, (?:19|20)\d\d\b/,
  // `The old pier. By Dana Whitlock`, `The old pier. Dana Whitlock/Ellery, CC BY-SA`
  /[.!?]["”’]? (?:[Bb]y|BY) (?:\p{Lu}[\p{L}.'’-]{1,20} ){1,3}\p{Lu}[\p{L}'’-]{1,20}$/u,
  /, CC BY(?:-[A-Z]{2}){0,3}(?: \d\.\d)?$/,
  // `The old ferry at its slip. Source: Merrow Images`
  /[.!?] Source: \p{Lu}.{1,40}$/u,
  // `The new slip of the old ferry via Lantern`
  /^[^.!?]{20,160} via ?(?:@\w{2,20}|\p{L}?\p{Lu}\p{L}{1,20}(?:\.[a-z]{2,4})?(?: \p{Lu}\p{L}{1,20})?)$/u,
  // `The old skipper (left) at the slip`
  /^[^.!?]{5,200}\((?:(?:far |top |bottom |second from )?(?:left|right)|cent(?:er|re)|pictured|above|below|top|bottom)\)[^.!?]{0,160}$/i,
  // `Dana Whitlock/Getty ImagesIf you wait …`, `ferry.comThe old ferry`: nothing stands between credit and caption.
  /^(?:\p{Lu}[\p{L}.'’-]{1,20}[ /]){0,4}(?:Getty Images|Reuters|REUTERS|Shutterstock|Bloomberg|Alamy|iStock|Flickr|AP Photo|Wikimedia Commons)(?=\p{Lu}\p{Ll})/u,
  /^[\w-]{3,30}\.(?:com|org|net)(?=\p{Lu})/u,
  // `The old ferry in November 2031Getty`: nothing stands between caption and credit.
  /(?:\p{Ll}{2}|\d\d|[.)])(?:Getty(?: Images)?|AFP|EPA|Reuters|REUTERS|Shutterstock|Bloomberg|Alamy|iStock)(?:\/.{2,40})?$/u,
  /\b(?:AP Photo|REUTERS\/|AFP\/|Getty Images|Xinhua\/|EPA-EFE)/,
];

const agencyAlone = new RegExp(
  `^(?:[\\p{L}.'’-]+(?:\\s?[/|,·]\\s?|\\s(?:-\\s)?)){0,6}(?:via |for )?(?:${agencies})(?:\\s?[/|,·-]\\s?(?:via |for )?[\\p{L}. ]{1,30}){0,3}$`,
  'iu',
);

/** Whether a line describes a picture, as its credit shows: `The old pier at dusk. (Photo: Dana Whitlock)`. */
export const isCaption = remember((line) => {
  return countWords(line) <= 130 && !isBar(line) && (credited.some((pattern) => pattern.test(line)) || isCredit(line));
});

/** Whether a line is only a credit: `Dana Whitlock | Getty Images`. The line before it is then the caption. */
export const isCredit = remember((line) => {
  return (
    countWords(line) <= 10 &&
    !isBar(line) &&
    ((agencyAlone.test(line) && !/^by\s/i.test(line)) ||
      /^[([]?credits?\s?(?:\.\.\.|…|:)\s?.{2,80}$/i.test(line) ||
      /^\(?courtesy (?:of )?.{2,60}$/i.test(line) ||
      isBracketedBody(line) ||
      // `Dana Whitlock / NPR`, `Dana Whitlock/Ellery Ledger`
      /^(?:\p{Lu}[\p{L}.'’-]{1,20} ){1,2}\p{Lu}[\p{L}'’-]{1,20} ?\/ ?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,3}$/u.test(
        line,
      ) ||
      // `DANA WHITLOCK/Ellery Post photo`
      /^\p{Lu}[\p{L}.'’ -]{3,30}\s?[/|]\s?(?:the )?[\p{L} ]{2,30} (?:photo|file|staff)$/iu.test(line) ||
      /^[([]?(?:(?:staff|file|contributed|submitted) )?(?:photo(?:graph)?|image|picture|illustration|video|graphic|file)s?\s?(?::|\b(?:by|credit|courtesy|copyright|via)\b)/i.test(
        line,
      ))
  );
});

// `(Ellery Shipping Co.)`, `(Dana Whitlock / Ellery Press)`; a person alone in brackets may have written the story.
function isBracketedBody(line: string): boolean {
  const inner = /^\(((?:\p{Lu}[\p{L}.'’&-]{0,20}[ /,|]{1,3}){1,6}\p{Lu}[\p{L}.'’&-]{0,20})\)$/u.exec(line)?.[1];
  return (
    inner !== undefined && (!isPersonName(inner) || /\b(?:Co|Corp|Inc|Ltd)\.?$/.test(inner)) && !/^by /i.test(inner)
  );
}

const longestShown = 70;

/** Whether a line could be the caption that a credit below it belongs to: it shows, it does not tell. */
export function looksLikeCaption(line: string): boolean {
  // A sentence with what somebody says tells.
  if (/^["“]/.test(line)) return false;
  // `How the ferry is built` is a heading above a picture.
  if (/^(?:how|why|what|who|when|where)\b/i.test(line)) return false;
  if (countWords(line) <= 14) return true;
  if (countWords(line) > longestShown) return false;
  return /\b(?:is|are) (?:seen|pictured|shown|displayed|photographed)\b|\b(?:left|right|center|centre|pictured|above|below)\b|\b(?:passes|speaks|walks|arrives|looks|poses|stands|holds|waves|attends|leaves|gestures|works|sits|listens|addresses|delivers|shows|signs)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day, (?:jan|feb|march|april|may|june|july|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}, (?:19|20)\d\d|\b(?:on|in) (?:\w+, )?(?:january|february|march|april|may|june|july|august|sept?\w*|oct\w*|nov\w*|dec\w*)\.? \d/i.test(
    line,
  );
}
