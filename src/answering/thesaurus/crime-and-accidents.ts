/**
 * Crime, courts and accidents. Groups of words that tell the same fact, in any form of the words, end at a semicolon; the words of a set phrase are joined by
 * hyphens ("step-down"), and a word of several senses stands in several groups.
 */
export const crimeAndAccidents = `
# crime
kill murder slay slaughter assassinate execute homicide shoot do-in bump-off take-life; murder homicide manslaughter killing;
murderer killer assassin gunman shooter; massacre slaughter bloodbath carnage genocide; gunman shooter attacker assailant;
attacker assailant aggressor perpetrator; stab knife wound slash; strangle choke suffocate throttle smother; poison toxin toxic venom;
behead decapitate; beat batter assault beat-up bash punch; assault attack beating mugging; attack assault raid strike offensive;
rape sexual-assault molest sexual-abuse sex-attack; molest abuse fondle grope; abuse mistreat ill-treat maltreat cruelty;
torture torment; bully harass intimidate; harass stalk pester molest; steal theft thief rob robbery pinch nick make-off-with swipe;
rob robbery hold-up heist mug raid; burglary burglar break-in burgle housebreak; break-into burgle break-in force-entry;
thief robber burglar crook; loot pillage plunder ransack; criminal crook offender felon convict; gang gangster mob mafia mobster;
mafia mob camorra cosa-nostra; smuggle traffic smuggler trafficking contraband; fraud scam swindle con deceive defraud hoax;
embezzle misappropriate siphon; fake counterfeit forge bogus sham phony false; forge forgery counterfeit fake; hoax prank trick;
cheat deceive trick con dupe; bribe bribery kickback payoff corruption graft backhander; corrupt graft sleaze; blackmail extort ransom;
kidnap abduct snatch hostage seize; hostage captive kidnap; hijack commandeer; vandalise vandalize deface damage;
arson arsonist set-on-fire set-alight set-fire torch firebomb; set-on-fire burn ignite torch set-alight set-ablaze set-fire;
hack hacker cyberattack break-into breach; spy espionage agent undercover; terrorist extremist militant bomber jihadist;
terrorism extremism terrorist; drug narcotic dope; cocaine heroin narcotic; trespass intrude; suspect alleged accused;
crime offence offense felony misdemeanour misdemeanor; victim casualty; witness eyewitness bystander onlooker spectator;
clue evidence trace; motive reason; weapon arm gun firearm; gun firearm handgun pistol rifle revolver shotgun weapon;
knife dagger blade machete stab; shoot gun-down open-fire fire gunfire; bullet round ammunition shot
# police and courts
police officer cop policeman policewoman constable bobby patrolman; police constabulary cop law-enforcement sheriff;
detective investigator inspector sleuth; investigate probe inquiry enquiry look-into inquire examine;
inquiry enquiry inquest hearing investigation; inquest coroner autopsy post-mortem;
arrest detain custody captured apprehend nab seize pick-up take-into-custody; charge indict accuse prosecute;
accuse allege blame charge; jail prison imprison sentence incarcerate detention lock-up behind-bars put-away gaol cell penitentiary;
prisoner inmate detainee convict jailed captive; sentence jail imprison punish term condemn; guilty convict culpable find-guilty;
acquit clear acquittal not-guilty exonerate let-off; innocent not-guilty blameless; trial court hearing case tribunal;
court tribunal judge bench; judge magistrate justice; lawyer attorney solicitor barrister counsel advocate;
prosecutor prosecution district-attorney; lawsuit sue suit litigation legal-action take-to-court; appeal overturn challenge;
overturn quash reverse overrule strike-down annul; verdict ruling judgment judgement decision; rule decide judgment;
plead plea confess admit; confess admit own-up; testify testimony evidence witness; fine penalty penalise penalize;
punish penalty discipline sanction; death-penalty execution capital-punishment; execute put-to-death hang lethal-injection electrocute;
parole probation release; release free freed let-go let-out set-free liberate; pardon amnesty clemency forgive; bail bond;
extradite deport hand-over; deport expel repatriate send-back send-home; search raid look-through; police-station precinct headquarters;
hunt manhunt search track-down pursuit chase; chase pursue pursuit run-after;
escape flee break-out run-away get-away abscond jailbreak breakout; catch capture seize arrest nab take-prisoner
# accidents
crash collide collision wreck accident skid smash pile-up plough-into plow-into run-into ram slam hit;
collide crash collision plough-into plow-into run-into smash-into hit slam-into; accident mishap crash incident;
plough plow ram slam crash; derail come-off-the-rails jump-the-tracks; overturn capsize flip tip-over roll-over keel-over;
run-over knock-down hit struck mow-down; knock-down topple fell bring-down; sink founder go-down go-under capsize; sunk wreck shipwreck;
aground run-aground ground; explode explosion blast blow-up detonate go-off burst blew bomb; bomb explosive device grenade;
bombing blast explosion attack; fire blaze burn inferno wildfire flame; wildfire bushfire forest-fire brush-fire fire;
burn fire scorch char flame; burn-down destroy gut raze; ignite light kindle; extinguish put-out douse quench; smoke fume;
firefighter fireman fire-crew fire-brigade fire-service; collapse cave-in fall-down give-way come-down crumble topple;
break-down fail malfunction breakdown out-of-order; malfunction fault defect failure glitch breakdown; defect fault flaw faulty;
leak spill seep escape leakage; spill leak slick discharge; electrocute shock; trap stuck pin strand; stuck strand trapped jam marooned;
crush trample stampede; stampede crush panic; slip trip stumble; plunge fall plummet drop; hurt injure injury wound maim harm;
injured hurt wounded casualty; unhurt uninjured unharmed unscathed safe; survive survivor live pull-through come-through;
survivor survive alive; rescue save rescuer pull-out free; missing lost disappear vanish unaccounted; disappear vanish go-missing;
damage harm wreck destroy; destroy destruction demolish ruin wipe-out wreck level flatten raze devastate; devastate ravage destroy ruin;
debris rubble wreckage remains; wreckage wreck debris; danger hazard peril risk; risk danger threat; emergency crisis;
safe safety secure
`;
