/** Transport, numbers, time, speech, feelings and everyday verbs; written as in `crimeAndAccidents`. */
export const everyday = `
# transport
headed-to headed-for bound-for on-its-way on-their-way en-route destination travel-to; set-off depart leave departure;
land-in arrive arrival reach; turn-up arrive show-up appear; come-from originate origin;
plane aircraft jet airplane flight airliner aeroplane; helicopter chopper; airline carrier; airport airfield runway aerodrome;
flight plane fly; take-off departure; land touch-down; car vehicle automobile auto; lorry truck hgv pickup; bus coach; minibus van;
cab taxi; motorcyclist biker motorcycle; tram streetcar trolley; train rail railway locomotive railroad; underground subway metro tube;
carriage coach; ship boat vessel ferry; tanker ship vessel; yacht boat sailboat; liner ship; sail voyage; crew aboard board passenger;
aboard board on-board; passenger traveller commuter tourist; tourist holidaymaker visitor traveller; holiday vacation;
travel journey trip visit voyage tour; luggage baggage suitcase bag; ticket fare; traffic congestion; traffic-jam congestion tailback;
transport carry shipment ship; cargo freight load; pedestrian walker
# numbers
2 second pair couple both twice; 3 third triple; 4 fourth; 5 fifth; 6 sixth; 7 seventh; 8 eighth; 9 ninth; 10 tenth; 12 dozen; half 50;
quarter 25; double twice; number amount total; total sum altogether; percentage percent proportion share; majority most; average mean
# time
at-first initially originally; in-the-end eventually finally; so-far to-date until-now; from-now-on henceforth future;
for-good permanent forever; go-off-the-air off-the-air shut-down broadcast sign-off;
begin start commence open onset initiate get-under-way kick-off; start begin launch commence;
end finish conclude stop cease close final; finish end complete conclude; continue carry-on go-on last keep-on;
first initial earliest original; last final latest; latest recent newest new; early soon; late delayed;
delay postpone put-off hold-up late defer; cancel call-off scrap abandon; resume restart; bring-forward earlier; schedule plan due;
today now currently present; former ex previous earlier; yearly annual; daily day; anniversary birthday; fortnight two-weeks;
weekend saturday sunday; morning dawn; night evening overnight; noon midday; autumn fall; deadline date due; duration length last;
happen occur take-place come-about hold; event incident
# size and change
fewest lowest least smallest minimum; most highest greatest largest; lowest least record-low; highest record-high peak most;
go-past surpass exceed top pass overtake reach; surpass exceed overtake outnumber; turn-out turnout; how-often rate frequent;
older elder eldest; younger youngest; worse deteriorate worsen; better improve improvement; compare contrast versus;
increase rise grow growth raise gain go-up climb soar; raise increase hike put-up;
decrease fall drop decline reduce shrink cut go-down come-down; fall drop decline decrease plunge; reduce cut lower decrease cut-back;
cut reduce slash axe decrease; slow-down slow decelerate; speed-up accelerate; halve half; change alter modify amend replace;
big large great huge major massive; huge massive enormous giant vast; small little tiny minor; tiny small minute; tall height high;
long length; deep depth; wide width; weigh weight heavy pound kilogram; short brief; thin slim;
far distance mile away kilometre kilometer; near close nearby adjacent; near close vicinity; fast quick speed rapid swift;
slow sluggish; speed fast velocity; enough sufficient; shortage lack scarcity run-out; run-out shortage exhaust run-short;
lack shortage absence; extra additional; another further; part section portion component; piece fragment part; kind type sort;
main chief principal primary major; similar resemble alike; same identical; differ distinct; contain include consist comprise;
made-up-of consist comprise; empty vacant; full crowded
# speech
say state tell announce remark comment declare; tell inform; talk speak discuss address; speech address; announce declare reveal;
declare proclaim announce; claim allege assert maintain; comment remark statement; statement declaration; mention refer;
describe description portray depict characterize; ask question request; ask-for request demand appeal;
demand want call request call-for; call-for demand urge appeal; appeal plea urge; beg plead; answer reply respond;
react reaction respond response; pledge promise vow commit; swear vow; refuse reject decline deny turn-down; deny reject dispute denial;
admit acknowledge confess; agree accept consent; disagree oppose dispute; oppose opposition object; support favour endorse;
praise commend applaud laud hail; criticise criticize condemn slam blast attack denounce; condemn denounce criticise criticize deplore;
tell-off reprimand rebuke scold; blame responsible fault; complain complaint grievance; apologise apologize sorry regret;
thank grateful gratitude; warn caution alert; insult offend slur abuse; swear curse; joke jest; mock ridicule laugh-at make-fun-of;
lie untrue false; rumour rumor gossip; secret confidential classified; reveal disclose expose make-public; find-out discover learn;
point-out note; advise advice recommend guidance; recommend suggest advise; predict forecast expect anticipate; shout yell scream;
whisper murmur; language tongue; slogan motto
# opinion and feeling
think believe opinion view consider feel reckon; reckon think believe estimate; want wish desire; hope wish; love adore;
hate loathe detest; prefer favour; worry concern fear afraid scared frightened; scared frightened terrified afraid;
angry anger outrage furious annoyed upset mad; outrage anger fury; happy pleased delighted glad; sad upset unhappy;
upset angry sad distress; shock surprise stun astonish; disappointed let-down; proud pride; ashamed shame; shame disgrace;
doubt sceptical; trust confidence; important significant crucial key vital; famous known renowned celebrated noted well-known;
popular favourite; strange odd unusual weird; unusual rare; normal usual; real genuine true; wrong incorrect; error mistake fault;
problem trouble difficulty issue; difficult hard; easy simple; good great; bad poor; terrible awful dreadful; beautiful pretty;
strong powerful; weak feeble; brave courage hero; clever intelligent smart brilliant bright; stupid foolish; lucky fortunate; busy crowded; quiet silent;
noise loud; clean wash; dirty filthy
# everyday verbs
get receive obtain acquire; give grant award donate; hand-out distribute give; distribute hand-out give-out; hand-in submit;
hand-over transfer give surrender turn-over; provide supply; offer provide; take-away remove confiscate;
confiscate seize take-away impound; send dispatch; keep retain; throw hurl toss; use utilize usage; need require necessary;
attempt try bid; fail failure; help aid assist support; cause result reason due because trigger; cause bring-about trigger prompt spark;
result outcome consequence; effect impact consequence affect; prevent stop avoid block halt; avoid escape; block obstruct stop;
leave depart quit exit withdraw resign give-up; give-up quit abandon stop; abandon desert leave give-up; drop-out withdraw quit;
arrive reach; arrive turn-up come appear; come-from origin native; return came-back back go-back; move relocate migrate transfer;
stay remain; wait await; enter entry go-into; go-in enter; join member membership; take-part participate compete; attend present;
split divide division separate; connect link join; link connection tie; meet encounter; gather assemble;
show display exhibit demonstrate reveal; find discover discovery locate detect; search look-for seek hunt; see saw witness;
watch observe monitor; hear listen; notice spot; hide conceal keep-secret; know aware; remember recall memory;
recognise recognize identify; identify identification name; solve work-out resolve calculate; calculate compute; decide decision;
set-up establish install; install fit; check inspect verify; go-through undergo; get-rid-of remove dispose scrap abolish;
throw-away discard dump; break-out erupt escape start; cut sever; tear rip; hit strike; kick punch; push shove; pull drag;
fall collapse topple; jump leap; climb ascend; lift raise; rise get-up; sit seat; sleep asleep; wake awake; smile laugh; cry weep;
kiss embrace; hug embrace; sign signature; mark celebrate commemorate anniversary; celebrate mark party; welcome greet; collect gather;
pick-up collect; save preserve; preserve conserve protect; rubbish garbage trash litter waste; recycle reuse; surround around encircle;
exchange swap trade; test try-out; drop-off deliver; fall-through fail collapse; go-ahead approval proceed;
carry-out perform conduct execute; step-up increase intensify; crack-down clampdown crackdown; stand-for represent mean; mean signify;
make-sure ensure; get-on board; get-off disembark; turn-off switch-off; turn-on switch-on; fill-up refuel; turn-back return;
hold-back restrain; back-down concede; miss absent
# as people say it
rucksack backpack bag; trucker truck-driver lorry-driver driver; folk people; aussie australian; kiwi new-zealander; brit british briton;
taxman internal-revenue-service revenue tax; expire run-out lapse expiry; eldest oldest; loot steal; queue line; bin trash dustbin;
bigwig official; footie football; lyric songwriter; playwright dramatist; toddler tot child; hubby husband; heatwave heat; quid pound;
buck dollar; fork-out cough-up pay; splash-out spend; flog sell offload; startup company; kick-out oust expel throw-out boot-out;
snub refuse; grill quiz question interrogate; haul seize; jab injection shot; cure treat remedy; derail train; skid slide; swerve veer;
grub food; boffin scientist; unearth discover dig-up; app software program; pic photo; squaddie soldier; champ champion;
keeper goalkeeper; uni university; heir successor; demo protest; creek river; take-to-court sue lawsuit; cut-short commute shorten;
work-out determine calculate; turn-up attend show-up; show-up appear; pop-up appear; chuck throw; ditch abandon; freebie free;
telly television; tune song; gig concert; mate friend; pal friend; bloke man; lass girl; lad boy; nipper child; gran grandmother;
grandad grandfather; copper police; crook criminal; thug attacker; bust arrest; binge drink; hangover drink; knackered tired;
chuffed pleased; gutted disappointed; fed-up angry; barmy mad; posh luxury; pricey expensive; skint broke; dodgy suspicious;
scam fraud swindle; rip-off fraud; fake false counterfeit bogus; phoney fake; real-name born; succumb die perish;
hq headquarters; q&a question-and-answer; write draft author; break-the-news announce reveal; set-off sail; longest maximum
`;
