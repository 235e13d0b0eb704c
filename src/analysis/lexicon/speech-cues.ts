/**
 * What kind of saying a cue is: `say` opens or closes speech of one's own; `write` likewise on paper or screen; `judge` takes an object
 * and then words ("called it …"); `think` and `act` attribute less surely; `nominal` is a noun that stands for words ("a statement").
 */
export type CueClass = 'say' | 'add' | 'tell' | 'write' | 'judge' | 'think' | 'act';

const forms: Record<CueClass, string> = {
  say: `said say says saying states stated stating declared declares declare declaring remarked remarks remarking quipped quips quipping joked jokes joking
    exclaimed exclaims exclaiming shouted shouts shouting shout yelled yells yelling yell cried cries crying screamed screams screaming whispered whispers whispering muttered mutters
    muttering explained explains explaining argued argues arguing argue noted notes noting observed observes observing commented comments commenting
    claimed claims claiming claim insisted insists insisting insist asserted asserts asserting assert maintained maintains maintaining contended contends contending
    contend admitted admits admitting acknowledged acknowledges acknowledging conceded concedes conceding confessed confesses confessing denied denies denying warned warns warning warn
    cautioned cautions cautioning vowed vows vowing vow promised promises promising pledged pledges pledging predicted predicts predicting announced announces
    announcing recalled recalls recalling suggested suggests suggesting mused muses musing lamented laments lamenting complained complains complaining
    boasted boasts boasting bragged brags bragging testified testifies testifying reported proclaimed proclaims proclaiming chanted chanting chants chant sang sings singing intoned
    intones deadpanned stressed stresses stressing emphasized emphasizes emphasised emphasises emphasizing reiterated reiterates reiterating repeated repeats repeating
    alleged alleges alleging affirmed affirms confirmed confirms confirming revealed reveals revealing disclosed discloses hinted hints implied implies implying intimated opined
    opines opining ventured volunteered gushed gushes fumed fumes fuming thundered thunders bellowed growled snapped snaps scoffed scoffs scoffing sneered laughed smiled sighed
    sighs shrugged grumbled grumbles moaned ranted rants railed rails raged rage concluded concludes concluding summarized summed stipulated advised advises advising urged urges urging
    pleaded pleads pleading begged begs implored demanded demands demanding proposed proposes asked asks asking ask inquired wondered wonders wondering queried pressed pointed
    points pointing offered offers allowed recounted recounts relayed related relates spoke worded words-it phrased framed speaks speaking talked talks talking spelled elaborated elaborates elaborating clarified clarifies
    specified hollered bemoaned bemoans bemoaning voiced vented joshed crowed cooed hissed roared barked blurted chimed drawled enthused stammered protested ruled
    addressed addressing answering answered answers narrated intoning exhorted trumpeted insinuated speculated speculates theorized assured assures
    apologized apologised countered counters countering retorted retorts retorting rejoined parried deflected shot fired`,
  add: `added adds adding continued continues continuing replied replies replying responded responds responding went echoed echoes agreed agrees agreeing interjected
    interrupts interrupted followed concurred seconded finished began begins started starts opened opens closed ended`,
  tell: `told tells telling tell informed informs informing reminded reminds reminding`,
  write: `wrote writes writing written tweeted tweets tweeting tweet retweeted posted posts posting blogged read reads reading texted emailed e-mailed penned publishing published
    scribbled typed messaged captioned quoting quoted quotes headlined reporting printed editorialized`,
  judge: `called calls calling call described describes describing describe dubbed dubs dubbing labeled labels labeling labelled labelling branded brands branding deemed deems deeming referred
    refers referring mocked mocks mocking blasted blasts blasting slammed slams slamming accused accuses accusing accuse criticized criticizes criticizing criticised criticises
    criticising compared compares comparing likened likens likening cast casts casting denounced denounces denouncing praised praises praising characterized characterizes
    characterizing characterised decried decries decrying dismissed dismisses dismissing condemned condemns condemning derided derides deriding ridiculed ridicules attacked attacks
    attacking lambasted lambastes lambasting assailed assails assailing bashed bashes bashing ripped rips ripping hailed hails hailing lauded lauds lauding touted touts
    touting chided chides chiding scolded scolds scolding rebuked rebukes taunted taunts taunting berated hammered hammers hammering tagged pronounced portrayed portrays
    portraying painted paints painting depicted depicts depicting cited cites citing cite invoked invokes invoking charged charges charging skewered excoriated pilloried
    castigated rejected rejects rejecting faulted faults faulting blamed blames blaming credited thanked thanks thanking defended defends defending summarily disparaged hit hits hitting
    considers considered trashed trashes torched panned cheered applauded applauds warned-of termed terms terming styled nicknamed diagnosed defined defines`,
  think: `thinks thought think believes believed believe believing feels felt feel feeling hopes hoped hoping fears feared worried worries knows knew wants wanted expects expected sees saw seen
    considers considering concedes figured recognizes understands understood remembers remembered realized views viewed decided concluded found finds finding learned hears heard signaled
    signaling showed shows showing indicated indicates indicating worries envisions expressed expresses expressing regrets regretted doubts doubted`,
  act: `promised-to pushed pushes pushing sought seeks tried trying used uses using use made makes making made gave gives giving took takes taking took issued issues issuing released releases delivered delivers
    delivering cast sent sends sending put puts putting raised raises raising turned turns vowing discussed discusses discussing questioned questions questioning challenged challenges
    challenging offered promoted promotes ran argued-for urged-to called-on opposes opposed supports supported supporting endorsed endorses endorsing backed backs apologizing lied
    ducked dodged distanced touched joined stood sparked drew waved threatened threatens threatening encouraged encourages encouraging recommended recommends recommending advocated advocates advocating
    mentioned mentions mentioning quoted-as preached preaches lectured lectures conveyed conveys uttered ordered orders ordering directed directs instructed invited invites highlighted highlights highlighting underscored
    underscores underscoring outlined outlines laid appeared appears accepted resisted resists celebrated celebrates`,
};

/** Words that carry an attribution, by what kind of saying they are; in lower case. */
export const speechCues: ReadonlyMap<string, CueClass> = new Map(
  (['act', 'think', 'judge', 'write', 'tell', 'add', 'say'] as const).flatMap((kind) =>
    forms[kind].split(/\s+/u).map((word): [string, CueClass] => [word, kind]),
  ),
);

/** Nouns for words that someone has said or written: the possessor or issuer is the source ("in a statement"). */
export const speechNouns: ReadonlySet<string> = new Set(
  `statement statements tweet tweets letter letters email emails e-mail e-mails memo memos speech speeches remark remarks comment comments interview interviews post posts message messages
  op-ed op-eds column columns editorial editorials essay essays article articles book books memoir report reports testimony address ad ads video slogan mantra words phrase term claim claims
  pledge promise vow warning argument call calls question questions answer answers response reply description accusation allegations rhetoric note notes text texts release autobiography blog
  affidavit filing lawsuit complaint ruling opinion dissent resolution petition poll survey headline transcript recording attack attacks criticism insistence declaration proposal plan`.split(
    /\s+/u,
  ),
);
