/** English words that hold sentences together whatever they are about, in lower case without apostrophes: every summary has them. */
export const grammarWords: ReadonlySet<string> = new Set(
  `a an the of in on at to for from by with as and or but if that this these those it its is was are were be been being has have had do does did not no
  will would can could may might must should he she they his her their him i you we us our my your me who whom which what when where while after before
  about over into than then there here also more most other some such only own same so up out off down again very just s t said says say`.split(
    /\s+/,
  ),
);
