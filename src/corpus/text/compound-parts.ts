const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** First parts that keep their hyphen whatever follows: `self-made`, `well-kept`, `non-stop`. */
export const prefixes = words('self well ill non quasi vice half all pseudo');

/** Numbers in words keep theirs: `twenty-five`, `two-storey`. */
export const numbers = words(
  `one two three four five six seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred`,
);

/** Whom `ex-` makes a former one; other words divide behind these letters: `ex-pected`. */
export const formerRoles = words(
  `boss boyfriend captain chairman champion chief colleague commander convict cop director girlfriend governor head husband leader
  mayor member minister officer official partner player police premier president prisoner serviceman soldier spouse spy striker wife`,
);

/** First parts of compounds that are words of many words, too: they keep the hyphen before one of `seconds` alone. */
export const firsts = words(
  `bad best better big broad close deep double early far fast first free full good hard high large last late left long low much new old
  open part right second short single slow small so soft then third top working world would year`,
);

/** What stands behind them: `long-term`, `so-called`, `left-wing`, `first-class`. */
export const seconds = words(
  `be born budget called chance charge class day distance ended end extended felt half hand haul hour income key known lasting level life
  line list long loved made man mark mile minded minute needed night old order page paid paying performing pitched place president
  price priced profile quality quarter range rate reaching risk round running scale school season served sighted sized speed standing
  stage step style tech temper tempered term time tier track value wage watt week wing winger yard year`,
);

/** Second parts that no divided word ends with: `council-owned`, `old-fashioned`. */
export const lastParts = words(
  `based backed elect fashioned free friendly funded headed led looking minded oriented owned powered profile related run shaped sized
  storey style winning`,
);

/** Endings of words, which follow a hyphen only where a word was divided: `cross-ing`, `self-ish`. */
export const endings = words(
  `able age al ally ance ances ation ations dom ed en ence ences ened er ers est ful fully hood ible ing ings ish ism ist ists ity ive less ly
  ment ments ness ous ship sion sions teen teenth tion tional tions ty`,
);

/** Small words within a compound: `mother-in-law`, `state-of-the-art`. */
export const smallWords = words('a and at by for in of off on or out the to up');

/** What joins a first part to a later compound: `two- and three-bedroom houses`. */
export const conjunctions = words('and or to nor und oder bis et ou y o e');
