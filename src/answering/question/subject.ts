// Words with which people ask for news whatever it is about.
const chatter = new Set(
  `what what's whats has have been lately anything something everything happen is are was were there the a an any all some new news newest latest recent recently happened happening happens update updates overview list show
  find give gives gave tell told me us how why when who did do does go goes going went story summary summarise summarize explain on about by from in of for to at article articles stories report reports published written please`.split(
    /\s+/,
  ),
);

/** What a request is about: "what is new about the ferry" gives "ferry", "what's new" the empty text. */
export function subjectOf(text: string): string {
  return text
    .split(/\s+/u)
    .filter(
      (word) =>
        !chatter.has(
          word
            .replace(/[?!.,:;]+$/u, '')
            .replaceAll('’', "'")
            .toLowerCase(),
        ),
    )
    .join(' ');
}
