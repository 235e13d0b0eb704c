const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Forms of address before a name that are no role: they are dropped from names and tell the gender. */
export const honorifics: ReadonlyMap<string, 'male' | 'female' | undefined> = new Map<
  string,
  'male' | 'female' | undefined
>([
  ['mr', 'male'],
  ['mister', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['madam', 'female'],
  ['madame', 'female'],
  ['dr', undefined],
  ['prof', undefined],
  ['hon', undefined],
]);

/** Titles and offices as written with a capital before a name ("Sen. Okoro", "Prime Minister Berg"); without the full stop, in lower case. */
export const titles: ReadonlySet<string> = set(`
president vice vice-president premier chancellor minister ministers secretary sec senator sen sens senators representative rep reps representatives congressman congresswoman governor gov govs governors
lieutenant lt mayor judge justice chief speaker leader whip ambassador amb attorney general gen col colonel maj major capt captain cmdr commander adm admiral sgt sergeant corporal cpl
pvt private lieutenant-general brigadier marshal sheriff deputy constable superintendent inspector detective officer agent commissioner director chairman chairwoman chair chairperson
chief-of-staff professor prof rev reverend emeritus pastor bishop archbishop cardinal pope father sister rabbi imam sheikh ayatollah king queen prince princess duke duchess baron baroness count
emperor coach manager councilman councilwoman councillor councilor councilmember alderman assemblyman assemblywoman assemblymember delegate spokesman spokeswoman spokesperson
sir doctor dr chef judge prosecutor treasurer comptroller coroner superintendent dean provost principal undersecretary solicitor adviser advisor consul envoy first mp prime
master harbourmaster harbormaster headmaster headmistress postmaster
nominee candidate frontrunner editor reporter columnist correspondent anchor host author director-general ceo cfo coo co-founder founder cofounder owner analyst strategist pollster economist`);

/** Gender that a noun states, in lower case: "the congresswoman". */
export function genderOfNoun(lower: string): 'male' | 'female' | undefined {
  if (
    /(?:woman|women|girl|mother|sister|daughter|wife|widow|aunt|niece|queen|princess|actress|waitress|lady|duchess|heiress|hostess|nun|grandmother|girlfriend|mom)$/u.test(
      lower,
    )
  )
    return 'female';
  if (
    /(?:man|men|boy|father|brother|husband|widower|uncle|nephew|king|prince|gentleman|priest|monk|grandfather|boyfriend|pope|dad)$/u.test(
      lower,
    ) &&
    !/(?:human|woman|women)$/u.test(lower)
  )
    return 'male';
  return undefined;
}

/** Nouns for one person, in lower case: what someone is or does. */
export const personNouns: ReadonlySet<string> = set(`
academic accountant activist actor actress adjutant administrator admiral adversary adviser advisor advocate agent aide ally ambassador analyst anchor anchorman anchorwoman angler announcer apologist
appointee archaeologist archbishop architect artist aspirant assemblyman assemblywoman assistant associate astronaut astronomer athlete attacker attendee attorney auditor aunt author authority baker banker
baron barrister bartender beekeeper billionaire biographer biologist bishop blogger boss boxer boy brother builder bureaucrat businessman businesswoman butcher buyer campaigner candidate captain carer cardinal
caller caretaker carpenter challenger chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief child citizen cleaner clergyman cleric clerk climatologist coach cofounder co-founder colleague
collector colonel columnist comedian commander commentator commissioner competitor composer conductor congressman congresswoman conservative constable consultant contestant contractor
controller cook coordinator coroner correspondent councillor councilman councilor councilwoman counsel counselor cousin cricketer critic curator customer dancer daughter dealer dean
defendant defender delegate demonstrator dentist deputy designer detective developer dictator diplomat director dissident doctor donor driver drummer ecologist economist editor educator
electrician emperor employee employer engineer entrepreneur environmentalist envoy epidemiologist executive expert farmer father fellow feminist fighter filmmaker financier firefighter
fisherman foe footballer forecaster founder friend front-runner frontrunner gardener general geologist girl girlfriend boyfriend goalkeeper golfer governor grandfather grandmother grandson graduate guard guest guitarist
gynaecologist head headmaster headteacher heir historian homeowner host hostess hunter husband immigrant incumbent industrialist informant inspector instructor insider interviewer inventor investigator
investor jeweller jockey journalist judge juror justice keeper king labourer landlord landowner laureate lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist magistrate magnate major man
manager manufacturer marine marshal mathematician mayor mechanic mediator member meteorologist microbiologist midwife migrant milkman millionaire miner minister model moderator mogul mom monarch monk mother musician
negotiator neighbor neighbour nephew neurologist neuroscientist newcomer niece nominee novelist nun nurse nutritionist observer officer official officeholder onlooker operative operator opponent organiser organizer orator outsider owner
painter paramedic parent participant partner passenger passerby pastor patient patron pediatrician performer philanthropist philosopher photographer physician physicist pianist pilot player playwright plumber poet
policeman policewoman politician pollster pope postman prefect premier presenter president priest prime prince princess principal printer prisoner producer professor programmer progressive prosecutor protester protestor protégé
psychiatrist psychologist publicist publisher pundit pupil queen quarterback rabbi racer rancher realtor receptionist recruiter recruit rector referee refugee reporter representative
republican democrat rescuer researcher resident retiree reverend reviewer rider rival runner sailor salesman saleswoman scholar scientist scout screenwriter sculptor secretary senator seller sergeant
servant server sheriff shepherd shopkeeper shopper singer sister skipper socialist sociologist soldier solicitor son songwriter source speaker specialist spectator speechwriter spokesman
spokesperson spokeswoman sponsor staffer star statesman statistician stepfather stepmother strategist striker student successor superintendent supervisor supporter surgeon surrogate surveyor survivor
suspect swimmer tailor teacher technician teenager tenant toddler tourist trader trainer translator traveller treasurer trucker trustee tutor tycoon uncle undersecretary user vendor
veteran vet vicar vice-president victim viewer violinist virologist visitor volcanologist volunteer voter waiter waitress warden watchdog weaver welder whip whistleblower widow widower wife winner witness
woman worker writer zoologist guy person lady gentleman nationalist populist libertarian independent centrist moderate liberal loyalist hawk superstar hopeful dad moderator sage matriarch patriarch newsman narrator commenter tweeter poster contender spymaster mobster gangster heckler strategist headliner neurosurgeon developer superdelegate delegate candidate-elect president-elect comic interlocutor caller believer skeptic defector
ethicist pathologist oncologist cardiologist linguist anthropologist botanist entomologist geneticist hydrologist seismologist toxicologist archivist columnist essayist lyricist cellist novelist activist motorist cyclist
prime-minister commander-in-chief secretary-general attorney-general runner-up mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law`);

/** Nouns for bodies and documents that can be the source of words, in lower case. */
export const bodyNouns: ReadonlySet<string> = set(`
academy administration advisory affidavit agency airline alliance ambassade announcement app article assembly association authority ad advert advertisement analysis autobiography bank bill biography blog board body bot book bloc broadcaster brochure bulletin bureau
cabinet camp campaign caption caucus centre center chamber channel chapter charity charter church circular club coalition college column commission committee communiqué community company complaint conference congress consortium constitution contract corporation
council county court coroner daily decision declaration decree defence defense delegation department directive document draft editorial email e-mail embassy entry essay faction factsheet federation filing firm force foundation fund government group guide guideline
guidance handbook headline household hospital hotel indictment industry inquiry inquest institute institution intelligence invitation investigation judgment jury label laboratory lawsuit law leaflet league legislature letter magazine manifesto manual
media memo memoir memorandum message military ministry motion motto movement museum navy network newsletter newspaper note notice office op-ed opposition organisation organization outlet pac palace panel pamphlet
paper parliament party paragraph passage petition piece placard plaque platform plan police policy poll post poster press proposal prosecution publication query questionnaire quote record recording regulator release report resolution retailer review rule ruling
script school section senate service settlement show sign site slide slogan society source squad state statement statute station store story study suit subpoena summary survey sect team telegram testimony text theater theatre ticket transcript
treaty tribunal trust tweet union university verdict video voice voice-over voiceover warrant family chapter placard shirt t-shirt hat cover tape watchdog website banner house white-house headline tabloid weekly zine regime clip caption motto chant crowd audience editorial`);

/** Plural nouns for people that do not end in -s, in lower case. */
export const irregularPlurals: ReadonlySet<string> = set(
  'people men women children police clergy folks staff youth public crowd audience businessmen businesswomen spokesmen congressmen lawmakers fishermen salesmen policemen firemen chairmen statesmen clergymen gentlemen',
);
