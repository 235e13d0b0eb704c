// Those that more articles have come first.
const byCommonness =
  `a the of and to in for on with is at it that said was has by from as have be an but this he are not who been will after their had they his which were
  up also more when than out would we there i over or about can could if so being while other t before just into no down some only its what him do you
  off then very most she may our where her should these those did my such same says say us me own does here again your might must whom s`.split(
    /\s+/,
  );

/**
 * English words that hold sentences together whatever they are about, in lower case without apostrophes, and how far from the commonest each
 * is: 0 for "and", which every article has, nearly 1 for "whom".
 */
export const grammarWords: ReadonlyMap<string, number> = new Map(
  byCommonness.map((word, place) => [word, place / byCommonness.length]),
);
