const list = (words: string): readonly string[] => words.split(/[,\n]\s*/u).filter((word) => word !== '');

// What things of a kind are called, one word each; where a name has several, its last.
const kinds: readonly (readonly [asked: string, instances: string])[] = [
  [
    'animal|creature|mammal|pet|beast|wildlife|livestock',
    `dog,puppy,cat,kitten,horse,pony,donkey,mule,cow,cattle,bull,calf,sheep,lamb,goat,pig,hog,boar,rabbit,hare,mouse,rat,hamster,squirrel,beaver,hedgehog,mole,otter,badger,fox,wolf,coyote,jackal,bear,lion,tiger,leopard,cheetah,jaguar,panther,cougar,lynx,hyena,elephant,mammoth,rhino,rhinoceros,hippo,hippopotamus,giraffe,zebra,camel,llama,alpaca,deer,elk,moose,reindeer,caribou,antelope,gazelle,bison,buffalo,yak,monkey,ape,gorilla,chimpanzee,chimp,orangutan,baboon,lemur,kangaroo,wallaby,koala,wombat,possum,raccoon,skunk,sloth,armadillo,pangolin,bat,whale,dolphin,porpoise,seal,walrus,manatee,crocodile,alligator,lizard,iguana,gecko,chameleon,snake,python,cobra,viper,turtle,tortoise,frog,toad,newt,salamander,slug,snail,worm,crab,lobster,shrimp,prawn,octopus,squid,jellyfish,coral,sponge,starfish,dinosaur,ferret,mink,weasel,panda`,
  ],
  [
    'bird|fowl|poultry',
    'chicken,hen,rooster,duck,goose,turkey,swan,gull,seagull,pigeon,dove,crow,raven,magpie,jay,eagle,hawk,falcon,kite,buzzard,vulture,owl,parrot,parakeet,cockatoo,macaw,penguin,ostrich,emu,heron,stork,crane,ibis,flamingo,pelican,puffin,albatross,sparrow,robin,wren,thrush,blackbird,starling,swallow,swift,finch,canary,woodpecker,kingfisher,hummingbird,cuckoo,nightingale,pheasant,quail,partridge,peacock,tern,cormorant',
  ],
  [
    'fish|shark',
    'salmon,trout,cod,tuna,herring,mackerel,sardine,anchovy,eel,carp,pike,perch,bass,haddock,halibut,sole,sturgeon,catfish,ray,stingray,shark,swordfish,marlin,grouper,snapper',
  ],
  [
    'insect|bug|pest',
    'ant,bee,wasp,hornet,fly,mosquito,midge,beetle,butterfly,moth,cricket,grasshopper,locust,cockroach,termite,flea,louse,tick,mite,spider,dragonfly,ladybird,ladybug,caterpillar',
  ],
  [
    'illness|disease|condition|infection|sickness|ailment|disorder|virus|cancer|syndrome|epidemic|outbreak|injury',
    'cancer,tumor,tumour,leukemia,leukaemia,lymphoma,melanoma,pneumonia,bronchitis,asthma,tuberculosis,flu,influenza,coronavirus,covid,measles,mumps,rubella,chickenpox,smallpox,polio,malaria,dengue,zika,ebola,cholera,typhoid,plague,rabies,anthrax,hepatitis,hiv,aids,meningitis,encephalitis,sepsis,diabetes,obesity,stroke,attack,failure,disease,arthritis,dementia,alzheimer,parkinson,epilepsy,autism,depression,anxiety,schizophrenia,migraine,allergy,anemia,anaemia,ulcer,appendicitis,gastroenteritis,diarrhoea,diarrhea,dysentery,fever,infection,virus,bacteria,salmonella,botulism,norovirus,syndrome,sclerosis,dystrophy,fibrosis,cirrhosis,embolism,aneurysm,hemorrhage,haemorrhage,concussion,fracture,burns,poisoning,overdose,hypothermia,dehydration,exhaustion,gout,lupus,scurvy,leprosy,syphilis,gonorrhoea,chlamydia,thrombosis,clot,paralysis',
  ],
  [
    'job|profession|occupation|trade|work|career|position|post|living',
    'accountant,actor,actress,architect,artist,astronaut,author,baker,banker,barber,barista,bartender,biologist,broker,builder,butcher,captain,carpenter,cashier,chef,chemist,cleaner,clerk,coach,comedian,composer,consultant,cook,courier,dancer,dealer,dentist,designer,detective,developer,director,doctor,driver,economist,editor,electrician,engineer,farmer,firefighter,fisherman,florist,gardener,geologist,guard,hairdresser,historian,janitor,jeweller,jockey,journalist,judge,labourer,laborer,landscaper,lawyer,lecturer,librarian,machinist,manager,mechanic,merchant,midwife,miner,minister,model,musician,nurse,officer,painter,paramedic,photographer,physicist,physician,pilot,plumber,poet,policeman,politician,porter,postman,presenter,priest,producer,professor,programmer,psychologist,researcher,roofer,sailor,salesman,scientist,secretary,shepherd,singer,soldier,solicitor,surgeon,tailor,teacher,technician,trader,trainer,translator,veterinarian,waiter,waitress,welder,worker,writer,business,company,shop,teacher',
  ],
  [
    'weapon|gun|firearm|arm',
    'gun,pistol,handgun,revolver,rifle,shotgun,firearm,musket,knife,machete,dagger,sword,axe,hatchet,hammer,bat,club,crowbar,crossbow,bow,arrow,spear,grenade,bomb,explosive,mine,missile,rocket,mortar,taser,bayonet,razor,scissors,screwdriver,acid,gas,poison,stick,stone,brick,bottle,truck,car,van',
  ],
  [
    'drug|medicine|medication|substance|poison|chemical|painkiller|gas|treatment|therapy|vaccine',
    'heroin,cocaine,crack,cannabis,marijuana,hashish,ecstasy,methamphetamine,amphetamine,fentanyl,oxycodone,opioid,opium,morphine,ketamine,steroid,aspirin,paracetamol,ibuprofen,penicillin,antibiotic,insulin,vaccine,chemotherapy,radiotherapy,surgery,transplant,arsenic,cyanide,ricin,strychnine,mercury,lead,novichok,sarin,chlorine,ammonia,monoxide,dioxide,methane,oxygen,nitrogen,hydrogen,helium,propane,butane,petrol,diesel,alcohol,ethanol,methanol,bleach,nicotine,caffeine,pesticide,herbicide',
  ],
  [
    'crime|charge|offence|offense|felony|count|conviction|accusation|allegation',
    'murder,manslaughter,homicide,assault,battery,rape,abuse,harassment,stalking,kidnapping,abduction,robbery,burglary,theft,larceny,shoplifting,fraud,forgery,embezzlement,bribery,corruption,extortion,blackmail,laundering,evasion,smuggling,trafficking,possession,arson,vandalism,treason,espionage,sedition,terrorism,perjury,contempt,conspiracy,negligence,libel,slander,defamation,speeding,hacking,piracy,poaching,endangerment,obstruction,trespassing,misconduct,violations',
  ],
  [
    'sport|game',
    'football,soccer,rugby,cricket,baseball,softball,basketball,netball,volleyball,hockey,tennis,badminton,squash,golf,boxing,wrestling,judo,karate,fencing,archery,athletics,marathon,sprint,hurdles,swimming,diving,rowing,sailing,surfing,skiing,snowboarding,skating,cycling,gymnastics,weightlifting,darts,snooker,billiards,chess,poker,handball,lacrosse,polo,curling,climbing',
  ],
  [
    'instrument',
    'piano,organ,keyboard,accordion,guitar,bass,banjo,mandolin,ukulele,harp,violin,viola,cello,fiddle,flute,clarinet,oboe,bassoon,saxophone,trumpet,trombone,horn,tuba,drum,drums,percussion,cymbals,xylophone,harmonica,bagpipes,sitar',
  ],
  [
    'food|dish|meal|fruit|vegetable|crop|snack|ingredient|drink|beverage|plant|produce',
    'bread,rice,pasta,noodles,pizza,burger,sandwich,soup,salad,stew,curry,cheese,butter,milk,cream,yogurt,egg,eggs,meat,beef,pork,bacon,ham,sausage,lamb,chicken,turkey,fish,shrimp,sushi,potato,potatoes,fries,chips,tomato,onion,garlic,carrot,cabbage,lettuce,spinach,bean,beans,lentil,pea,corn,maize,wheat,barley,oats,rye,soy,soybean,sugar,salt,pepper,spice,honey,jam,chocolate,cake,pie,biscuit,cookie,ice-cream,candy,apple,pear,orange,lemon,banana,grape,berry,strawberry,cherry,peach,mango,pineapple,melon,olive,nut,almond,peanut,coconut,coffee,tea,water,juice,beer,wine,whisky,whiskey,vodka,rum,gin,cola,soda,cotton,tobacco,hemp,rubber,grass,tree,oak,pine,palm',
  ],
  [
    'colour|color',
    'red,orange,yellow,green,blue,purple,violet,pink,brown,black,white,grey,gray,gold,silver,beige,turquoise',
  ],
  [
    'vehicle|transport|transportation|car|aircraft|plane|boat|ship',
    'car,taxi,cab,van,minivan,truck,lorry,pickup,bus,coach,minibus,tram,train,locomotive,metro,subway,motorcycle,motorbike,scooter,moped,bicycle,bike,tractor,bulldozer,tank,ambulance,limousine,jeep,suv,plane,aeroplane,airplane,jet,airliner,helicopter,glider,drone,balloon,rocket,spacecraft,capsule,ship,boat,ferry,yacht,canoe,kayak,raft,dinghy,submarine,tanker,freighter,barge,tug,trawler,hovercraft,horse,carriage,sled,boeing,airbus,cessna',
  ],
  [
    'language',
    'english,french,german,spanish,italian,portuguese,dutch,russian,ukrainian,polish,czech,slovak,hungarian,romanian,bulgarian,greek,turkish,arabic,hebrew,persian,farsi,kurdish,hindi,urdu,bengali,punjabi,tamil,telugu,kannada,malayalam,marathi,gujarati,nepali,sinhala,chinese,mandarin,cantonese,japanese,korean,vietnamese,thai,burmese,khmer,lao,malay,indonesian,tagalog,swahili,hausa,yoruba,igbo,zulu,xhosa,amharic,somali,latin,welsh,irish,gaelic,basque,catalan,swedish,norwegian,danish,finnish,icelandic',
  ],
  [
    'religion|faith|belief|denomination',
    'christian,christianity,catholic,catholicism,protestant,anglican,orthodox,baptist,methodist,lutheran,mormon,muslim,islam,sunni,shia,shiite,jewish,judaism,hindu,hinduism,buddhist,buddhism,sikh,sikhism,jain,taoism,atheist,agnostic',
  ],
  [
    'material|metal|stone|fabric|element|mineral',
    'wood,timber,bamboo,steel,iron,copper,brass,bronze,aluminium,aluminum,gold,silver,platinum,titanium,tin,zinc,lead,nickel,lithium,uranium,plutonium,concrete,cement,brick,stone,marble,granite,limestone,sandstone,clay,sand,glass,plastic,rubber,leather,cotton,wool,silk,linen,nylon,paper,cardboard,bone,ivory,ice,coal,oil,diamond,ruby,emerald,sapphire,jade,amber,carbon',
  ],
  [
    'organ|limb|bone',
    'head,skull,face,eye,ear,nose,mouth,jaw,tooth,teeth,tongue,throat,neck,shoulder,arm,elbow,wrist,hand,finger,thumb,chest,rib,back,spine,stomach,abdomen,hip,leg,thigh,knee,shin,ankle,foot,toe,heart,lung,lungs,liver,kidney,brain,skin,pelvis,collarbone,artery',
  ],
  [
    'nationality|citizenship|passport',
    'american,british,english,scottish,welsh,irish,french,german,spanish,italian,portuguese,dutch,belgian,swiss,austrian,swedish,norwegian,danish,finnish,polish,czech,hungarian,romanian,greek,turkish,russian,ukrainian,canadian,mexican,brazilian,argentine,chilean,chinese,japanese,korean,indian,pakistani,australian,egyptian,nigerian,kenyan,israeli,iranian,iraqi,syrian',
  ],
  [
    'disaster|weather|storm|phenomenon',
    'earthquake,quake,tremor,tsunami,eruption,volcano,landslide,mudslide,avalanche,flood,flooding,drought,wildfire,fire,hurricane,typhoon,cyclone,tornado,storm,thunderstorm,blizzard,hail,snow,rain,heatwave,fog,lightning,wind,gale',
  ],
  [
    'subject|degree|field|discipline|science',
    'medicine,law,engineering,mathematics,maths,physics,chemistry,biology,geology,astronomy,history,geography,economics,politics,philosophy,psychology,sociology,anthropology,archaeology,literature,linguistics,education,journalism,architecture,music,art,theology,accounting,business,finance,nursing,statistics,computing,neurosurgery,genetics,ecology',
  ],
  [
    'relation|relative|relationship',
    'father,mother,parent,son,daughter,brother,sister,sibling,twin,husband,wife,spouse,partner,fiancé,fiancée,boyfriend,girlfriend,grandfather,grandmother,grandson,granddaughter,uncle,aunt,cousin,nephew,niece,stepfather,stepmother,friend,neighbour,neighbor,colleague',
  ],
];

const byAsked = new Map(
  kinds.flatMap(([asked, instances]) => {
    // "Which car": not any car.
    const othersThan = (noun: string): ReadonlySet<string> => new Set(list(instances).filter((word) => word !== noun));
    return asked.split('|').map((noun): [string, ReadonlySet<string>] => [noun, othersThan(noun)]);
  }),
);

// "What kind of bird", "which rare disease": the first of the next words that names a kind.
const asking = /\b(?:what|which|whats)\b/iu;
/** Words behind "what" that are looked at. */
const wordsRead = 6;
/** The question proper begins here. */
const auxiliary = /^(?:did|do|does|has|have|had|can|could|will|would|should|to|that|who|for|in|on|at|by|with|from)$/u;
// "What does she do for a living", "what was he ill with", "what was he charged with".
const otherwise: readonly (readonly [pattern: RegExp, asked: string])[] = [
  [/\bfor a living\b|\bwork(?:ed|ing)? as\b|\bemployed as\b/iu, 'job'],
  [
    /\b(?:ill|sick|infected|hospitali[sz]ed|diagnosed|suffering|suffered?|suffers) (?:with|from)\b|\bdied? (?:of|from)\b/iu,
    'illness',
  ],
  [
    /\b(?:charged|convicted|accused|guilty|arrested|jailed|sentenced|wanted|tried|indicted) (?:with|of|for|on)\b/iu,
    'crime',
  ],
  [/\bpoisoned with\b/iu, 'poison'],
  [/\bmade (?:of|from|out of)\b/iu, 'material'],
];

/** What things of the kind that a question asks for are called, in lower case and singular: "what kind of bird" asks for herons. */
export function instancesAsked(question: string): ReadonlySet<string> | undefined {
  const known = askedKind(question);
  if (known) return known;
  if (!asking.test(question)) return undefined;
  return byAsked.get(otherwise.find(([pattern]) => pattern.test(question))?.[1] ?? '');
}

function askedKind(question: string): ReadonlySet<string> | undefined {
  const at = asking.exec(question);
  if (!at) return undefined;
  const behind =
    question
      .slice(at.index + at[0].length)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  for (const word of behind.slice(0, wordsRead)) {
    if (auxiliary.test(word)) return undefined;
    const found = byAsked.get(word) ?? byAsked.get(word.replace(/ies$/u, 'y')) ?? byAsked.get(word.replace(/s$/u, ''));
    if (found) return found;
  }
  return undefined;
}

/** Whether a word, in any case and number, is one of these. */
export function isInstance(word: string, instances: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return (
    instances.has(lower) ||
    (lower.endsWith('s') &&
      (instances.has(lower.slice(0, -1)) ||
        instances.has(lower.replace(/(?:es|ies)$/u, (end) => (end === 'ies' ? 'y' : '')))))
  );
}
