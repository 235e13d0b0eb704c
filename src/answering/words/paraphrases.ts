import { termsOf } from '../../search/terms.ts';

// Words that tell the same fact in a question and in an article: each line one meaning, in any form of the words.
const groups = `
2 two second
3 three third
4 four fourth
5 five fifth
6 six sixth
7 seven seventh
8 eight eighth
9 nine ninth
10 ten tenth
found founded founder establish start begin create creation set-up launch form formation originate origin
die death dead pass kill killed fatal fatality perish decease toll
kill murder slay assassinate execute shoot homicide
born birth birthplace birthday native
write author wrote written writer pen compose publish book
build construct construction built erect make builder
buy purchase acquire acquisition bought sale sell sold takeover
win won winner victory defeat beat triumph champion
lose lost defeat loss
lead leader head chief led chair rule ruler govern
marry wife husband marriage wed spouse married wedding
child kid children son daughter baby
mother mum mom mama parent
father dad papa parent
big large great huge major
small little tiny minor
live lived reside resident inhabit home dwell population
name call called known title dub nickname rename term
rename previously formerly originally former previous
work employ job worker employee staff serve occupation
cost price pay paid worth expense fee expensive spend valued value estimate
earn salary wage income pay
money fund funding cash finance financial
begin start commence open began onset initiate
end finish conclude stop cease close final
close shut closed closure
stuck stick jam stop halt block
leave left depart quit resign exit withdraw
quit resign resignation step-down drop drop-out withdraw suspend
choose select elect pick appoint election chosen elected
vote ballot poll election elect
say said state tell told claim announce remark comment declare
think believe opinion view consider feel thought
show display exhibit demonstrate reveal
find discover discovery found locate detect
invent inventor invention develop devise
attack assault raid strike hit bomb offensive
fight battle combat fought war
stab knife stabbing wound
hurt injure injury wound wounded
crash collide collision wreck accident skid
plane aircraft jet airplane flight airliner
car vehicle automobile
ship boat vessel ferry
police officer cop policeman
jail prison imprison sentence incarcerate detention
arrest detain custody charge captured
law legislation act bill statute
ban prohibit forbid outlaw bar banned
allow permit let legal authorise authorize
illegal unlawful banned prohibited
help aid assist assistance support
teach teacher instruct education educate taught
study research examine investigate analyse analyze
school college university academy
sick ill illness disease
doctor physician medical
cause result lead reason due because trigger
prevent stop avoid block
increase rise grow growth raise gain rose grew
decrease fall drop decline reduce shrink fell
change alter modify amend replace
use utilize employ usage apply
get receive obtain acquire gain got
give grant award donate provide gave
need require necessary requirement
travel journey trip visit voyage
move relocate migrate migration transfer
come arrive arrival came
country nation state land
city town municipal urban
area region territory zone district
river stream
fast quick speed rapid
old age ancient year-old aged
young youth
first initial earliest original
last final latest
main chief principal primary major
part section portion component
kind type sort form
religion faith belief church religious
king monarch royal queen throne
army military troop soldier force
film movie picture
song music track
sport game match
player athlete footballer
money currency coin
tax levy duty tariff
food eat ate meal diet
drink drank
home house residence
fire blaze burn
flood flooding inundate
storm hurricane cyclone typhoon
rain rainfall precipitation
protest demonstration demonstrate rally protester
agree agreement deal accord treaty pact
refuse reject decline deny
similar resemble alike
differ different difference distinct
contain include consist comprise hold
own owner belong possess property
earth world globe global
sun solar
moon lunar
sea ocean marine
gold golden
toilet loo lavatory
apartment flat
virus coronavirus covid covid-19 pandemic
weigh weight heavy pound kilogram
tall height high
long length
deep depth
wide width
far distance mile away kilometre kilometer
fall fell collapse topple
replace succeed successor substitute
responsible responsibility blame
surround around encircle
famous known renowned celebrated noted
important significant crucial key
destroy destruction demolish ruin
save rescue preserve
hide conceal
steal theft stolen thief rob robbery
escape flee fled
return came-back back
sign signature signed
meet meeting met
join member membership
split divide division separate
describe description portray depict characterize
react reaction respond response
demand want call request
worry concern fear afraid
angry anger outrage
happy pleased delighted
mission spacecraft probe
crew aboard board passenger
spend spent expenditure
produce production manufacture
transport carry shipment ship
hit strike struck
near close nearby adjacent
`;

const byStem = new Map<string, readonly string[]>();
for (const line of groups.split('\n')) {
  const stems = [
    ...new Set(
      line
        .split(' ')
        .filter((word) => word !== '' && !word.includes('-'))
        .map((word) => termsOf(word)[0]?.term ?? word),
    ),
  ];
  for (const each of stems) byStem.set(each, [...(byStem.get(each) ?? []), ...stems.filter((other) => other !== each)]);
}

// What a word for a class counts: "how many people" are told as residents, "which animal" as a goat. One way only: a goat is no class.
const classes = `
people resident inhabitant member passenger worker visitor voter student victim soldier fan spectator employee patient guest supporter
person man woman boy girl
animal dog cat horse bird fish snake bear wolf cow goat sheep pig slug snail whale shark insect
vehicle car truck lorry van bus motorcycle bicycle
weapon gun knife rifle pistol sword axe bomb grenade
disease fever cholera influenza flu measles malaria cancer virus
building house tower church hotel hall
aboard passenger crew carry
`;

for (const line of classes.split('\n')) {
  const [name, ...members] = line.split(' ').map((word) => termsOf(word)[0]?.term ?? word);
  if (name !== undefined) byStem.set(name, [...new Set([...(byStem.get(name) ?? []), ...members])]);
}

/** Stems of words that can tell the same fact as the word of this stem. */
export function paraphrasesOf(term: string): readonly string[] {
  return byStem.get(term) ?? [];
}
