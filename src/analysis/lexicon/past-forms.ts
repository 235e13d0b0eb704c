/** Past tense and participles that do not end in -ed, of verbs that news tells events with. */
export const pastForms: readonly string[] =
  'was were set let cut had has have did told went gone came took taken made met won lost fell fallen rose risen began begun became left gave given got saw seen found held sent led hit shot broke broken spoke spoken wrote written drove driven flew flown ran bought sold paid struck stood grew grown sought thought brought caught fought taught built dealt drew drawn fled kept laid lay meant read rode sank sat shook shut slid slept spent split spread stole stolen swept swore sworn swung threw thrown understood withdrew withdrawn woke wore worn chose chosen felt heard known knew put quit overthrew overcame opened sued'.split(
    ' ',
  );
