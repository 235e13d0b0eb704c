/** What a word for a class stands for: "how many people" are told as residents, "which animal" as a goat. One way only: a goat is no class. */
export const classes = `
# living beings
people > resident inhabitant member passenger worker visitor voter student victim soldier fan spectator employee patient guest supporter civilian;
person > man woman boy girl;
relative > brother sister son daughter father mother uncle aunt cousin nephew niece husband wife grandfather grandmother;
sibling > brother sister;
parent > mother father;
animal creature pet > dog cat horse bird fish snake bear wolf cow goat sheep pig slug snail whale shark insect elephant tiger lion monkey panda dolphin crocodile rabbit mouse;
bird > eagle owl penguin parrot duck goose swan pigeon chicken;
insect > bee wasp ant mosquito beetle butterfly locust;
livestock > cow sheep pig goat chicken cattle;
# things
vehicle > car truck lorry van bus motorcycle bicycle;
aircraft > plane jet helicopter airliner balloon glider;
vessel boat > ship ferry yacht tanker trawler;
weapon > gun knife rifle pistol sword axe bomb grenade missile machete;
building > house tower church hotel hall school hospital mosque;
drug > cocaine heroin cannabis marijuana ecstasy steroid methamphetamine;
drink > beer wine coffee tea whisky vodka water;
fruit > apple orange banana grape;
metal > gold silver copper iron steel lead;
fuel > petrol gas diesel oil coal;
device gadget > phone computer camera tablet;
instrument > guitar piano violin drum;
# happenings
disease illness sickness > cholera influenza flu measles malaria cancer virus fever pneumonia tuberculosis aids ebola leukaemia diabetes polio dengue;
natural-disaster disaster > earthquake flood hurricane tsunami storm tornado typhoon cyclone eruption landslide wildfire avalanche;
crime charge offence > murder manslaughter rape assault theft robbery burglary fraud arson kidnapping bribery perjury treason smuggling corruption;
sentence punishment > prison jail fine death life community;
sport > football soccer rugby cricket tennis golf hockey basketball baseball boxing swimming athletics cycling;
weather > rain snow wind storm fog heat frost;
# society
job profession occupation > teacher lawyer engineer doctor nurse journalist actor singer farmer soldier driver;
relationship > wife husband girlfriend boyfriend partner friend;
religion > muslim christian jewish hindu buddhist catholic protestant;
language > english french spanish german arabic chinese russian;
currency > dollar euro pound yen;
colour color > red blue green yellow black white orange pink purple brown;
limb > arm leg;
qualification > degree diploma doctorate;
aboard > passenger crew carry;
`;
