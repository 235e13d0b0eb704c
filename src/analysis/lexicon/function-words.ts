const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that carry a capital at the start of a sentence but name nobody, in lower case. */
export const sentenceOpeners: ReadonlySet<string> = set(`
a about above according across actually additionally admittedly after afterward afterwards again against ago ah all almost along already also although always amid among an and another any anybody anyone anything anyway apart apparently are aren't around
as aside ask asked asking at away back barely based because been before behind being below beneath besides best better between beyond both but by can can't certainly clearly consider considering contrary could couldn't critics
currently day days dear despite did didn't do does doesn't don't doing done down due during each earlier early eight either eleven else elsewhere enough especially essentially even ever every everybody everyone everything exactly except experts facing far few fewer finally first five following for
former fortunately forty four frankly from fully further furthermore generally get given go going gone good got great guess had half has hasn't have haven't having he he'd he'll he's hence her here here's hers herself hey him himself his hopefully how however hundreds i i'd i'll i'm i've if
immediately in include included including indeed initially inside instead interestingly into ironically is isn't it it'd it'll it's its itself just keep know last lastly late lately later least less let let's like likely likewise little living long look looking lots made make many
maybe me meanwhile men mid might mine minutes more moreover most mostly much must my myself naturally near nearly neither never nevertheless next nine no nobody none nonetheless nor normally not nothing notably noting now nowhere observers obviously of off often oh ok okay old on once one only onto or
other others otherwise our ours ourselves out outside over overall own part people perhaps please plenty plus possibly presumably previously probably put quite rather read really recall recent recently remember right said same say says second see seeing seems seven several shall she she'd she'll
she's should shouldn't similarly simply since six so some somebody somehow someone something sometimes somewhat somewhere soon sorry sources specifically speaking standing still stop strangely such suddenly supporters sure surely take ten than thank thanks that that's the their theirs them themselves then there there's
therefore these they they'd they'll they're they've think third thirty this those though thousands three through throughout thus to today together told tomorrow tonight too total toward towards traditionally true twenty twice two typically ultimately under unfortunately unless
unlike until up upon us use used usually various very via voters was wasn't watch we we'd we'll we're we've well were weren't what what's whatever when whenever where whereas wherever whether which whichever while who who's whoever whom whose why will with within without women won't
worse worst would wouldn't reports sales backlash records surveys polls studies estimates rumours rumors yes yesterday yet you you'd you'll you're you've young your yours yourself monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter fall christmas easter god internet editor's`);

/** Words that stand between a subject and its verb, or around it, without changing who speaks; adverbs in -ly besides. */
export const betweenSubjectAndVerb: ReadonlySet<string> = set(`
has have had is was were are be been being will would also then later once again even still just never always often soon now first finally once twice further instead both himself herself itself themselves
simply only there who which that ever already himself merely hastily not long thus thereby so since who've who'd 'd 've however too meanwhile did does do can could may might should must`);

/** Prepositions: what follows them is an object, not the subject. */
export const prepositions: ReadonlySet<string> = set(`
about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto
opposite out outside over past per regarding since than through throughout to toward towards under underneath unlike until up upon via vs with within without over versus including`);

/** Words that go before a noun and begin a noun phrase. */
export const definiteDeterminers: ReadonlySet<string> = set('the this that these those');

/** Determiners of something new: the noun phrase names someone for the first time. */
export const indefiniteDeterminers: ReadonlySet<string> = set(
  'a an one another some any many several few most two three four five six seven eight nine ten other no every each all both more dozens hundreds thousands various',
);

/** Possessives that begin a noun phrase. */
export const possessives: ReadonlySet<string> = set('his her its their our my your whose');

/** Small words inside personal names. */
export const nameParticles: ReadonlySet<string> = set(
  'de del della di da dos du la le van von der den ter ten bin ibn al el ul abu y af av zu st',
);

/** Verbs, auxiliaries and others that end a noun phrase when one walks over it from its noun to the left. */
export const phraseBreakers: ReadonlySet<string> = set(`
and or but nor yet so if because while when where who whom which that what how why whether although though said says told is was were are be been being has have had do does did will would can could may might shall should
must not n't then than as there here it he she they we i you him them us me let got get gets made make makes also however ago later earlier`);
