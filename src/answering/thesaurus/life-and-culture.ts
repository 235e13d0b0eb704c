/** Life, family, health, school, sport, arts, media and religion; written as in `crimeAndAccidents`. */
export const lifeAndCulture = `
# life and death
famous-for known-for best-known renowned well-known; die-of die-from succumb cause-of-death complication suffer;
outlive survive survivor;
die death dead pass kill fatal perish decease pass-away lose-life toll; dead death deceased body lifeless; deadly fatal lethal kill;
death-toll death dead killed; mortality death; suicide kill-himself kill-herself take-own-life;
funeral burial bury memorial grave interment; grave tomb cemetery burial; cemetery graveyard burial-ground; coffin casket; cremate ash;
corpse body remains cadaver; mourn grieve grief; mourner griever; tribute homage; obituary death;
born birth birthplace birthday native come-into-the-world; give-birth birth born deliver labour; pregnant pregnancy expecting;
abortion terminate; baby newborn infant; child kid son daughter baby youngster; youngster child kid teenager youth;
teenager teen adolescent youth juvenile; young youth teenager; boy lad; girl lass; man bloke guy male gentleman chap; woman lady female;
adult grown-up; elderly old pensioner aged senior; pensioner elderly retiree; old age ancient year-old; twin sibling
# family
family relative household; relative kin family next-of-kin; mother mum mom mama parent; father dad papa parent; parent mother father;
grandmother gran grandma granny; brother sibling; sister sibling; son child boy; daughter child girl;
marry wife husband marriage wed spouse tie-the-knot get-married; wedding marriage marry nuptials; divorce split separate break-up;
engaged fiance fiancee betroth; partner spouse girlfriend boyfriend wife husband; lover mistress affair;
friend pal mate buddy companion; neighbour neighbor next-door; live reside inhabit home dwell; resident inhabitant local;
grow-up raise childhood brought-up; bring-up raise rear; foster guardian; look-after care tend; gay homosexual lesbian same-sex
# health
sick ill disease unwell poorly; illness disease sickness ailment condition infection; infection disease contagious catch contract;
come-down-with catch contract infect; epidemic outbreak pandemic; virus coronavirus covid covid-19 pandemic; flu influenza;
swine-flu h1n1; bird-flu h5n1 avian-flu; cancer tumour tumor leukaemia leukemia; heart-attack cardiac-arrest; stroke haemorrhage;
pneumonia lung; aids hiv; fever temperature; pain ache; cough sneeze; bleed haemorrhage blood; break fracture; unconscious coma faint;
faint pass-out collapse; vomit throw-up sick nausea; recover recovery get-better heal get-well pull-through; get-better recover improve;
cure heal remedy recover; treat treatment therapy; treatment therapy care medication; hospital clinic infirmary surgery;
hospitalise hospitalize admit; ambulance paramedic; paramedic medic; surgery operation; transplant graft; donor donate;
medicine drug medication; pill tablet; vaccine inoculate jab immunise immunize shot; vaccinate inoculate jab immunise; symptom sign;
patient sufferer; disabled handicapped; blind sight; deaf hearing; wheelchair disabled; mental psychiatric; mad insane crazy;
stress strain; addict hooked; overdose poison; drunk intoxicated alcohol inebriated; smoke cigarette tobacco fag; obese overweight fat;
healthy fit; quarantine isolate; lockdown shutdown; face-mask mask; contaminate taint pollute
# school
school college university academy; lesson class; exam examination test; degree diploma qualification; graduate degree;
headteacher principal headmaster head; scholarship grant bursary; learn study
# food and drink
food eat meal diet; eat consume devour meal; meal dinner lunch breakfast; drink alcohol booze beverage liquor; beer lager ale;
sweet candy; biscuit cookie; chip fry; soda soft-drink; hungry hunger; recipe cook
# clothes
clothes garment outfit wear; wear dressed put-on; trousers pants; jumper sweater pullover; shoe boot trainer sneaker; hat cap;
naked nude bare; jewel jewellery jewelry gem
# sport
sport game match fixture; player athlete footballer; athlete sportsman sportswoman player competitor; football soccer;
team side club squad; coach manager trainer; referee umpire official; fan supporter follower backer;
win winner victory beat triumph come-first; beat defeat win overcome thrash; winner champion victor title;
championship title tournament crown; lose defeat loss beaten; draw tie level; goal score net; equalise equalize level;
championship cup league; tournament competition championship cup; competition contest tournament compete;
compete competitor contest take-part; race grand-prix; final decider; semi-final semifinal; medal gold silver bronze; gold golden;
olympics games; knock-out eliminate; pitch field ground; doping drug steroid; boxer fighter; cyclist rider bicycle bike;
cycle bicycle bike; bike bicycle motorcycle motorbike; runner sprinter; swimmer swim; skier ski; jockey rider; penalty spot-kick;
wicket bowl
# arts
film movie picture; cinema theatre theater stage; actor actress star lead; play drama; director direct filmmaker;
scriptwriter screenwriter writer; singer vocalist musician; band group; song music track tune single; album record lp;
concert gig performance show; perform play; show programme program series; sitcom comedy; comedian comic; cartoon comic animation;
painter paint artist; paint picture; painting picture portrait canvas; photo photograph picture image snap;
photographer photo cameraman; exhibition display; dance dancer ballet; festival carnival; celebrity star famous; model catwalk;
write author writer pen compose publish book; book novel publication fiction; poem poetry poet verse;
old-name former-name previously formerly originally rename; named-after honour namesake; star-in role cast act;
publish publication release bring-out launch come-out; award prize honour honor; oscar academy-award; real-name born;
pen-name pseudonym; alias pseudonym known; name call title dub nickname rename term; rename previously formerly originally
# media
newspaper paper daily; press media newspaper; magazine periodical weekly; tabloid newspaper; journalist reporter correspondent newsman;
editor edit; headline title; article story; interview talk; broadcast air televise; broadcaster network channel station;
television tv telly; radio station; presenter host anchor; video footage tape clip; footage video film; recording tape; camera cctv;
blog blogger; social-media twitter facebook; tweet twitter; leak disclose
# religion
religion faith belief church religious; priest clergyman father; pray prayer worship; believer faithful worshipper; muslim islam;
jew jewish judaism; catholic vatican; pope pontiff vatican; saint canonise canonize sainthood; holy sacred; god deity; bible scripture;
sect cult
`;
