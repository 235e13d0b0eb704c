import { irregularForms } from '../../search/irregular-forms.ts';

// Words that are verbs far more often than nouns or adjectives; base forms. Left out where a form is commonly a noun ("report", "use" as
// "the use"), save those whose other forms are not.
const bases = `
abandon abolish absorb accept accommodate accompany accomplish accumulate accuse achieve acknowledge acquire adapt add adhere adjust admire admit adopt
affect afford agree align allege allocate allow alter amend announce annoy anticipate appear apply appoint appreciate approve argue arise arrange arrive
ascertain ask assemble assert assess assign assist associate assume assure attach attain attend attract attribute authorize authorise avoid await ban
become beg begin believe belong bind boast borrow bother bring broaden build burn bury buy calculate call capture carry cease celebrate characterize choose
circulate cite claim clarify classify climb cling coincide collaborate collapse collect combine come commemorate commence commit communicate compare compel
compensate compete complain comply compose comprise conceal concede conceive conclude condemn conduct confess confirm confront confuse connect conquer consider consist
constitute construct consult consume contain continue contradict contribute convert convey convince cooperate cope correlate correspond create criticize criticise
cultivate deal decide declare decline decorate decrease dedicate deduce defeat defend define delay deliver demonstrate denote denounce deny depart depend depict deploy deprive
derive descend describe deserve designate destroy detect deteriorate determine develop devise devote die differ differentiate diminish disagree disappear
disclose discourage discover discuss dismiss display dissolve distinguish distribute divide dominate donate drag draw drown earn ease eat educate elect elevate eliminate
embody embrace emerge emphasize emphasise employ enable enact enclose encompass encounter encourage endanger endorse endure enforce engage enhance enjoy enlarge enlist ensure entail enter
entertain establish evacuate evaluate evolve exaggerate examine exceed exclude execute exemplify exert exhibit exist expand expect expel explain explode exploit explore expose express
extend face facilitate fade fail fall feel fight find finish fit flee float flow fly follow forbid force forget forgive form foster found freeze fulfil fulfill gain gather
generate get give go govern grant greet grow guarantee guide hand handle hang happen hear help hide hinder hire hold identify ignore illustrate imagine implement imply
impose impress imprison improve include incorporate increase indicate induce infect infer inflict inform inhabit inherit inhibit initiate injure inquire insert insist inspect inspire
install instruct integrate intend interfere interpret interrupt intervene introduce invade invent invest investigate invite involve isolate issue join justify keep kill knock know lack
lead lean learn leave lend let lie locate lose lower maintain make manage manufacture mark marry match mean measure meet melt mention merge migrate modify monitor motivate mount move multiply name need
negotiate nominate notify obey oblige observe obtain occupy occur offer operate oppose organize organise originate oust outline overcome overlook oversee overthrow overturn owe own
paint participate pay penetrate perceive perform permit persist persuade play pose possess postpone pour practice pray precede predict prefer prepare prescribe preserve pretend
prevail prevent proceed proclaim produce prohibit promise promote propose prosecute protect prove provide publish pull punish purchase pursue push put quit raise range reach react read
realize realise receive reckon recognize recognise recommend reconsider recover recruit reduce refer reflect refuse regain regard regulate reinforce reject relate relax release relieve rely
remain remember remind remove render renew repair replace represent reproduce require resemble reside resign resist resolve respond restore restrict result resume retain retire retreat retrieve
return reveal reverse revise rise rule run satisfy save say see seek seem seize select sell send serve settle shake share shoot show sign simulate sing sink sit solve speak specialize specialise specify speculate
spend split spread stand start state stay steal stem stimulate stop strengthen strike strive struggle submit suffer suggest suit summarize supervise supply support suppose suppress surpass surround
survive suspect suspend sustain swear sweep swim take teach tear tell tend terminate testify threaten throw tolerate touch train transfer transform translate transmit transport travel treat trigger try turn
undergo understand undertake unite urge use utilize vary view violate visit vote wait walk want warn watch wear weigh welcome widen win withdraw withstand wonder work worship write yield
`;

// As nouns or adjectives these are at least as common in their base form or with -s.
const alsoNouns = new Set(
  `ban burn call capture claim collapse deal decline decrease defeat delay display draw ease embrace encounter exhibit exploit express face fall feel fight find finish fit flow fly force form found freeze gain grant guarantee guide hand help hire hold increase influence issue lack lead lie lower
make mark match mean measure mount move name need offer outline own paint play practice process promise purchase push range reach read release repair result retreat return reverse rise rule run save say share shoot show sign split spread stand start state stay stem strike struggle suit supply support suspect sweep
tear threat touch train transfer transport travel treat trigger try turn use view visit vote wait walk want watch wear welcome win wonder work worship yield complete mention monitor pose purpose regard respect reason approach program address benefit damage increase produce present conduct merge cut hit set
limit plan order report place test study record object subject love hope fear like value charge blame desire drink drive concern plant project protest search figure stop question sound account march attack access demand answer advance love`
    .split(/\s+/)
    .filter(Boolean),
);

const forms = new Set<string>();
for (const base of bases.split(/\s+/)) {
  if (base === '') continue;
  const stem = base.replace(/e$/u, '');
  const past = /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const third = /[^aeiou]y$/u.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/u.test(base)
      ? `${base}es`
      : `${base}s`;
  forms.add(past);
  if (!alsoNouns.has(base)) for (const form of [base, third]) forms.add(form);
}
for (const [form, base] of irregularForms) if (forms.has(`${base}ed`) || forms.has(`${base}d`)) forms.add(form);
// Past forms that double their last letter, and those that look like nothing else.
for (const form of 'admitted banned begged committed compelled controlled dropped equipped expelled fitted incurred occurred permitted planned preferred quit referred regretted shipped shot slipped stopped submitted transferred transmitted won broke began fell rose lost took gave went came made met ran sank struck stood held kept led paid sold bought built told wrote spoke grew drew flew brought caught fought hit shut became stole chose sent spent is are was were has had'.split(
  ' ',
))
  forms.add(form);

/** Verbs in forms that are seldom nouns or adjectives, in lower case. */
export const verbForms: ReadonlySet<string> = forms;

/** Whether a word in lower case is a verb rather than the part of a name for a thing: "contains", "allowed", "broke". */
export function isVerbForm(word: string): boolean {
  return forms.has(word);
}
