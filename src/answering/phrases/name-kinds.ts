const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*[,\n]\s*/u));

const places =
  list(`afghanistan,albania,algeria,angola,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,benin,bhutan,bolivia,bosnia,botswana,brazil,britain,great britain,bulgaria,burkina faso,burma,burundi,cambodia,cameroon,canada,chad,chile,china,colombia,congo,costa rica,croatia,cuba,cyprus,czech republic,denmark,ecuador,egypt,el salvador,england,eritrea,estonia,ethiopia,fiji,finland,france,gabon,gambia,georgia,germany,ghana,greece,guatemala,guinea,haiti,honduras,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,lithuania,luxembourg,madagascar,malawi,malaysia,mali,malta,mauritania,mexico,moldova,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,holland,new zealand,nicaragua,niger,nigeria,north korea,northern ireland,norway,oman,pakistan,palestine,panama,paraguay,peru,philippines,poland,portugal,puerto rico,qatar,romania,russia,rwanda,saudi arabia,scotland,senegal,serbia,sierra leone,singapore,slovakia,slovenia,somalia,south africa,south korea,south sudan,soviet union,spain,sri lanka,sudan,sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,tibet,togo,tunisia,turkey,uganda,ukraine,united kingdom,uk,united states,usa,us,u.s.,uruguay,uzbekistan,venezuela,vietnam,wales,yemen,zambia,zimbabwe
africa,america,antarctica,asia,europe,north america,south america,central america,latin america,middle east,southeast asia,scandinavia,caribbean,balkans,siberia,crimea,kashmir,normandy,bavaria,sicily,catalonia,quebec,ontario,british columbia,alberta,queensland,new south wales,victoria,tasmania
alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,puerto rico,guam
amsterdam,ankara,athens,atlanta,auckland,baghdad,bangkok,barcelona,beijing,beirut,belfast,berlin,birmingham,boston,brisbane,brussels,bucharest,budapest,buenos aires,cairo,calcutta,cape town,cardiff,chicago,cologne,copenhagen,dallas,damascus,delhi,new delhi,denver,detroit,dhaka,doha,dubai,dublin,edinburgh,frankfurt,gaza,geneva,glasgow,hamburg,hanoi,havana,helsinki,hiroshima,hollywood,hong kong,houston,istanbul,jakarta,jerusalem,johannesburg,kabul,karachi,kathmandu,kiev,kyiv,kuala lumpur,kyoto,lagos,lahore,las vegas,leeds,lima,lisbon,liverpool,london,los angeles,lyon,madrid,manchester,manhattan,brooklyn,manila,marseille,melbourne,mexico city,miami,milan,minneapolis,minsk,montreal,moscow,mumbai,bombay,munich,nairobi,naples,new orleans,new york city,osaka,oslo,ottawa,oxford,cambridge,paris,perth,philadelphia,phoenix,portland,prague,pyongyang,rio de janeiro,riyadh,rome,rotterdam,san diego,san francisco,santiago,sao paulo,seattle,seoul,shanghai,sofia,stockholm,st petersburg,sydney,taipei,tehran,tel aviv,tokyo,toronto,tripoli,vancouver,venice,vienna,warsaw,washington dc,wellington,wuhan,zurich`);

const bodies = list(
  'facebook,twitter,instagram,youtube,whatsapp,tiktok,reddit,google,apple,amazon,microsoft,netflix,uber,tesla,disney,reuters,bloomberg,associated press,bbc,cnn,nbc,abc,cbs,msnbc,npr,fbi,cia,nsa,nasa,esa,fda,cdc,nato,un,u.n.,united nations,eu,european union,world health organization,interpol,fifa,uefa,nba,nfl,nhl,taliban,hamas,hezbollah,congress,senate,parliament,commons,pentagon,kremlin,white house,supreme court,high court,police',
);
const placeWords = list(
  'river,lake,sea,ocean,island,islands,bay,gulf,strait,mount,mountain,mountains,valley,county,city,town,village,province,district,street,avenue,road,square,park,airport,port,harbour,harbor,desert,peninsula,canal,bridge,coast,beach,hill,hills,forest,stadium,hall,palace,castle,cathedral,hospital,prison,north,south,east,west',
);
const bodyWords = list(
  'university,college,school,institute,company,corporation,corp,inc,ltd,bank,group,party,union,association,committee,council,commission,ministry,department,agency,organization,organisation,court,parliament,congress,senate,army,navy,force,police,club,league,church,foundation,society,times,post,news,press,herald,tribune,magazine,airlines,airways,motors,industries,office,bureau,authority,federation,services,service,team',
);
const givenNames = list(
  'aaron,adam,ahmed,alan,albert,alex,alexander,alexandra,ali,alice,amanda,amy,andrea,andrew,angela,anita,ann,anna,anne,anthony,antonio,arthur,barbara,ben,benjamin,bernard,bernie,beth,bill,bob,boris,brian,bruce,carl,carlos,carol,caroline,carrie,catherine,charles,charlotte,chris,christian,christina,christine,christopher,claire,daniel,david,deborah,dennis,diana,donald,dorothy,edward,elena,eleanor,elizabeth,emily,emma,eric,ernest,eva,ferdinand,fernando,francis,francois,frank,franz,fred,frederick,friedrich,gary,george,gerald,gordon,grace,greg,hannah,hans,harold,harry,hassan,heinrich,helen,henri,henry,herbert,howard,hugh,ian,ibrahim,igor,isaac,isabella,ivan,jack,jacob,jacques,james,jane,janet,jason,jean,jeff,jeffrey,jennifer,jeremy,jessica,jim,jimmy,joan,joe,johann,john,jonathan,jordan,jose,joseph,joshua,juan,judith,julia,julian,julie,karen,karl,kate,katherine,keith,kelly,kenneth,kevin,kim,larry,laura,lawrence,leo,leonard,linda,lisa,louis,louise,lucy,luis,luke,marco,margaret,maria,marie,mario,mark,martha,martin,mary,matthew,maurice,max,michael,michel,michelle,mike,mohamed,mohammad,mohammed,muhammad,nancy,nicholas,nick,nicola,nikola,oliver,olivia,oscar,otto,pablo,patricia,patrick,paul,pedro,peter,philip,pierre,rachel,ralph,raymond,rebecca,richard,rick,robert,roger,ronald,rose,roy,ruth,ryan,sam,samuel,sandra,sarah,scott,sergei,sharon,simon,sophia,stephanie,stephen,steve,steven,stuart,susan,theodore,theresa,thomas,tim,timothy,tom,tony,victor,victoria,vincent,vladimir,walter,william,winston,xi,yuri',
);
const honorific =
  /^(?:(?:crown|prime|vice|deputy|former|acting|chief) )*(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|king|queen|prince|princess|pope|saint|president|chancellor|senator|governor|mayor|minister|general|colonel|captain|judge|justice|emperor|duke|bishop|archbishop|cardinal|father|sister|brother|sheikh|ayatollah)\b/u;

const demonyms = list(
  'afghan,african,albanian,algerian,american,arab,argentine,argentinian,asian,australian,austrian,bangladeshi,belarusian,belgian,bolivian,brazilian,british,bulgarian,cambodian,canadian,catalan,chilean,chinese,christian,colombian,communist,conservative,croatian,cuban,czech,danish,democrat,democratic,dutch,egyptian,english,ethiopian,european,finnish,french,german,ghanaian,greek,hungarian,icelandic,indian,indonesian,iranian,iraqi,irish,israeli,italian,jamaican,japanese,jewish,kenyan,korean,kurdish,labour,latin,latvian,lebanese,liberal,libyan,lithuanian,malaysian,mexican,moroccan,muslim,nepalese,nigerian,norwegian,pakistani,palestinian,peruvian,philippine,polish,portuguese,republican,romanian,russian,saudi,scottish,serbian,slovak,socialist,somali,spanish,sudanese,swedish,swiss,syrian,taiwanese,thai,tunisian,turkish,ukrainian,venezuelan,vietnamese,welsh,yemeni',
);

/** Whether a word tells of which country, belief or party something is, and names no one by itself. */
export function isDemonym(word: string): boolean {
  return demonyms.has(word.toLowerCase());
}

export type NameKind = 'person' | 'place' | 'body' | 'unknown';

/** What a name seems to name, by its own words: "Ida Quell", "Marlow Sound", "Ellery Bank". */
export function kindOfName(name: string): NameKind {
  const lower = name.toLowerCase().replace(/[’']s$/u, '');
  if (places.has(lower)) return 'place';
  if (bodies.has(lower)) return 'body';
  const words = lower.split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (honorific.test(lower) && words.length > 1) return 'person';
  if (bodyWords.has(last) || bodyWords.has(words[0] ?? '')) return 'body';
  if (placeWords.has(last) || /^(?:mount|lake|fort|port|cape)$/u.test(words[0] ?? '')) return 'place';
  if (givenNames.has(words[0] ?? '')) return 'person';
  const comma = lower.indexOf(',');
  return comma > 0 && places.has(lower.slice(comma + 1).trim()) ? 'place' : 'unknown';
}
