/** A word that the names of newspapers, agencies and stations have. */
export const outletWord =
  /\b(?:reuters|bloomberg|afp|agence france-presse|associated press|ap|cnn|bbc|cbs|nbc|abc|fox|cnbc|npr|pbs|upi|dpa|xinhua|tass|news|times|post|daily|herald|tribune|journal|guardian|telegraph|independent|press|gazette|courier|chronicle|ledger|observer|insider|magazine|today|standard|mail|express|sun|mirror|star|globe|agency|wire|service|network|media|radio|tv|television|online|digital|review|weekly|register|examiner|inquirer|sentinel|dispatch|bulletin|digest|republic|monitor|mercury|advertiser|argus|echo|times-\w+|al jazeera|sky|itv|usa today|politico|axios|vox|vice|wired|forbes|fortune|\w+\.(?:com|org|net|co\.uk|in|fr|de))\b/i;

/** Words that stand capitalised in menus and headings, and in nobody's name. */
export const notInNames: ReadonlySet<string> = new Set(
  `about account add after ago all also alert an and app apps archive archives arts article articles at audio back bay behind best between big
  blog blogs board book books breaking browse business but buy by calendar car careers cars center central check checks city claim classifieds
  click close college comment comments community company contact content continue corrections country county court crime culture daily data
  day deals death dispatches do don't download east edit education election elections email energy entertainment environment episode europe
  event events explained explore fact facts fashion fears featured features film finance find follow food for forum free from full fun
  gallery games general get global go good government group guide happening have health help here high home hot how ideas if image images in
  inside international interview is island issue it job jobs just key large last latest learn left legal letters life lifestyle list listen
  live local log magazine main make man map market markets me media members menu money more most movies music my nation national networks new
  next no north not now obituaries of off offers on online open opinion opinions or other our out over page pages park part party people
  photo photos picture pictures play podcast podcasts point points police policy politics popular post posts power press previous print
  privacy products profile profiles programs project public publication puzzles quiz radio rankings read real reality recent recommended
  related report reports research review reviews right sale school schools science screen search section sections see series service
  services settings share shop shopping show shows sign site small social south space special specials sponsored sport sports start state
  states stories story style submit subscribe subscription support syndicated table tags talk team tech technology television text than that
  the theater theatre their this time times tip tips to today top topic topics trade traffic transit transportation travel trending trends
  tv under united university up update updated updates upload us video videos view views voices war watch weather web week weekend welcome
  west what when where white who why wire with women world written year you your input facebook twitter youtube instagram linkedin
  democrat republican house senate studies later showcase editorial staff commons licence license copyright u.s. u.k. us uk auto deals good odd drink wine order reprints item items product marketing movie album digital`.split(
    /\s+/,
  ),
);

const ends =
  /(?:^|\s)(?:reuters|bloomberg|afp|cnn|bbc|cbs|nbc|abc|cnbc|npr|news|times|post|daily|herald|tribune|journal|guardian|telegraph|independent|press|gazette|chronicle|observer|insider|magazine|today|standard|mail|express|mirror|star|globe|agency|wire|media|radio|review|weekly|register|examiner|inquirer|courier|sentinel|dispatch|bulletin|digest|monitor|mercury|advertiser|argus|echo|xinhua|jazeera)$/i;

/** Whether a line is the name of an outlet and nothing else: `The Merrow Gazette`, but not `Business News`. */
export function isOutletName(line: string): boolean {
  const words = line.split(' ');
  if (words.length > 5 || !ends.test(line) || !words.every((word) => /^(?:\p{Lu}|of$|and$|&$)/u.test(word)))
    return false;
  // `Food and Harbour News` is a section.
  if (/ (?:and|&) .{0,20}\bnews$/i.test(line)) return false;
  // Names of sections are made of common words; an agency's name is one word.
  const before = words.slice(0, -1).map((word) => word.toLowerCase());
  if (before.length === 0) return /^(?:reuters|bloomberg|afp|cnn|bbc|cnbc|npr|xinhua)$/i.test(line);
  return before.some((word) => word !== 'news' && !notInNames.has(word));
}

const foreignOutlet =
  /(?:zeitung|anzeiger|blatt|kurier|nachrichten|rundschau|diario|periódico|correo|gaceta|noticias|corriere|giornale|gazzetta|jornal|notícias|quotidien|dépêche|krant|dagblad|courant|(?:日报|晚报|早报|时报|新闻网?|新聞|通讯社)$|^(?:صحيفة|جريدة|وكالة) )/iu;
const paper =
  /\b(?:weekly|times|herald|tribune|gazette|courier|chronicle|observer|magazine|telegraph|guardian|mercury|examiner|inquirer|dispatch)\b/iu;
const namedWithArticle =
  /^(?:T(?:he|HE)|Le|La|Les|L['’]|El|Los|Las|Il|Lo|O|A|Der|Die|Das|De|Het)(?: |(?<=['’]))\p{Lu}/u;

/**
 * Whether the first line of a page, above its title, is the name of a paper that no newspaper's word gives away: `The Lantern`,
 * `Merrower Anzeiger`; sections are called by common words.
 */
export function isMasthead(line: string): boolean {
  const words = line.split(' ');
  if (words.length > 5 || /[.!?:,|]$/.test(line)) return false;
  if (foreignOutlet.test(line)) return true;
  const telling = words.some((word) => !notInNames.has(word.toLowerCase()) && !paper.test(word));
  if (words.length > 1 && paper.test(line) && telling && words.every((word) => /^\p{Lu}/u.test(word))) return true;
  const named = words.slice(1).map((word) => word.toLowerCase());
  return namedWithArticle.test(line) && named.every((word) => !notInNames.has(word));
}

/** Whether a name is a common word in capitals, as no section is called: `TIME`, but not `NEWS`. */
export function isShoutedWord(name: string): boolean {
  const section = /^(?:NEWS|SPORTS?|VIDEOS?|PHOTOS?|OPINION|BUSINESS|WORLD|LOCAL|LIFE|HOME)$/;
  return /^\p{Lu}{4,12}$/u.test(name) && notInNames.has(name.toLowerCase()) && !section.test(name);
}
