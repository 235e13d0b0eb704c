/** War and protest, nature, science, places and buildings; written as in `crimeAndAccidents`. */
export const warNatureAndPlaces = `
# war
rebuild reconstruct reconstruction restore repair renovate;
war conflict warfare hostilities fighting; fight battle combat clash; clash skirmish fight confrontation scuffle brawl;
brawl fistfight scuffle fight punch-up melee; invade invasion incursion march-into overrun occupy;
army military troop soldier force armed-forces; soldier troop serviceman servicewoman infantryman private gi; navy naval fleet sailor;
sailor seaman crew mariner; marine soldier; air-force warplane jet fighter-jet;
airstrike air-strike air-raid bombing bombardment strike; bomb bombard shell; shell mortar artillery bombardment; drone unmanned uav;
tank armoured armored; rebel insurgent guerrilla militant separatist; rebellion uprising revolt insurrection mutiny insurgency;
coup putsch overthrow takeover; overthrow topple oust depose bring-down coup; militia paramilitary; mercenary contractor;
ceasefire cease-fire truce armistice peace; surrender give-up capitulate give-in lay-down; retreat withdraw pull-back fall-back;
pull-out withdraw leave quit back-out; deploy send station send-in; send-in deploy dispatch; ambush attack trap;
siege besiege blockade surround; blockade block siege; defend defence defense protect; protect guard defend safeguard;
guard sentry watchman protect; bodyguard guard security; enemy foe opponent; ally partner friend;
refugee asylum-seeker displaced migrant; veteran ex-soldier; conscript draft call-up; recruit enlist sign-up join-up;
weapon arms armament; disarm lay-down-arms; nuclear atomic; spy intelligence agent
# protest
protest demonstration rally march; protester demonstrator activist marcher; riot unrest disturbance disorder violence;
rioter looter hooligan; activist campaigner protester; campaign drive crusade; boycott shun;
strike walkout industrial-action walk-out stoppage down-tools; petition signature appeal; picket strike; curfew lockdown;
crowd mob throng; tear-gas pepper-spray; disperse break-up scatter; break-up disperse end split; barricade block roadblock
# disasters
disaster catastrophe calamity tragedy; earthquake quake tremor seismic aftershock temblor; tsunami wave tidal-wave;
volcano volcanic eruption lava; erupt explode; flood inundate deluge submerge floodwater; landslide mudslide landslip;
avalanche snowslide; storm hurricane cyclone typhoon tempest; tornado twister whirlwind; drought dry water-shortage;
famine hunger starvation starve; evacuate flee leave move-out; shelter refuge; aid relief help assistance; homeless displaced
# weather
rain rainfall precipitation downpour shower; downpour rain torrential; snow snowfall blizzard snowstorm; ice icy frozen; frost freeze;
cold chilly freezing frosty; hot heat warm; heatwave heat-wave hot-spell; wind gust gale windy; gale wind storm; fog mist;
cloud cloudy overcast; thunderstorm storm lightning thunder; lightning thunderbolt; hail hailstone; temperature degree;
forecast predict outlook; climate-change global-warming; pollution contaminate; smog pollution haze
# animals and plants
animal creature beast; dog puppy hound canine pup; cat kitten feline; horse pony stallion mare; cow cattle bull livestock; bull ox;
pig swine hog boar; sheep lamb; chicken hen poultry; bird fowl; insect bug; snake serpent; whale orca; species kind; extinct die-out;
endangered threatened rare; cull kill slaughter put-down; put-down euthanise euthanize destroy; hunt hunter poach; fish fisherman catch;
fisherman fishing trawler angler; zoo menagerie wildlife-park; cage enclosure pen; egg hatch; tree wood; forest wood woodland jungle;
jungle rainforest forest; flower bloom blossom; crop harvest; farm farmer ranch agriculture; farmer grower rancher; bite maul savage;
maul attack savage
# space and science
mission spacecraft probe; spacecraft spaceship shuttle capsule; satellite spacecraft orbiter;
launch lift-off liftoff take-off blast-off; astronaut cosmonaut spaceman crew; rocket missile launcher; telescope observatory;
planet world; earth world globe global; sun solar; moon lunar; mars martian; asteroid meteorite meteor comet; alien extraterrestrial;
scientist researcher academic; study research examine analyse analyze survey; experiment test trial; laboratory lab;
invent inventor develop devise come-up-with; discover discovery detect come-across; fossil remains skeleton bone; dinosaur fossil;
archaeologist excavate dig; dig excavate unearth; dig-up unearth exhume excavate; prove proof evidence; theory hypothesis;
gene genetic dna; robot android; computer pc machine laptop; laptop computer notebook; software program programme application;
internet online web net; website site web-page webpage; email message; phone telephone mobile cellphone handset smartphone;
data information; password login; virus malware worm; download install; technology tech; electricity power energy;
blackout power-cut outage power-failure; oil petroleum crude; petrol gasoline gas fuel diesel; coal pit; reactor nuclear-plant
# places
place location site spot venue; country nation; city town municipal urban; town city village; village hamlet settlement; capital city;
area region territory zone district; region area province; border frontier boundary; abroad overseas foreign;
foreigner alien outsider expatriate; coast shore seaside coastline beach sand; island isle islet; sea ocean; river stream;
stream brook creek; lake reservoir lagoon; harbour harbor port dock quay marina; pier jetty wharf quay; mountain peak mount summit;
hill slope; valley vale gorge canyon; cave cavern; field meadow pasture; park garden; path trail footpath track;
street road avenue lane; road highway motorway street; motorway highway freeway expressway; pavement sidewalk footpath;
bridge crossing overpass viaduct; tunnel underpass subway; square plaza; outskirts edge suburb; centre center middle heart;
downtown city-centre; east eastern; west western; neighbourhood neighborhood area district; slum shantytown ghetto
# buildings
building structure block; build construct erect builder put-up; manufacture make produce build; builder contractor construction;
home house residence dwelling; house home cottage bungalow villa; apartment flat; skyscraper tower high-rise;
hotel inn motel hostel guesthouse; pub bar tavern inn; restaurant cafe diner eatery; cafe coffee-shop; shop store retailer boutique;
supermarket grocery; mall shopping-centre shopping-center; market bazaar; factory plant mill works; warehouse depot store;
office headquarters bureau base; church chapel cathedral; temple shrine; monument memorial statue; statue sculpture bust;
castle palace fortress; museum gallery; stadium arena ground; toilet loo lavatory bathroom restroom washroom; bedroom room;
room chamber; lift elevator; stair staircase step; floor storey story; roof ceiling; wall fence barrier railing;
gate door entrance doorway; entrance gateway entry way-in; window pane; garden yard; farmhouse barn; tent camp;
demolish knock-down pull-down tear-down raze bulldoze; tear-down demolish dismantle; repair fix mend restore renovate;
renovate refurbish restore do-up
`;
