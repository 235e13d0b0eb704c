/** Politics, business and work; written as in `crimeAndAccidents`. */
export const politicsAndWork = `
# initials
WHO world-health-organization world-health-organisation; un united-nations; eu european-union; uk united-kingdom britain british;
US united-states america american; imf international-monetary-fund; wto world-trade-organization; icc international-criminal-court;
ecb european-central-bank; ecj european-court-of-justice; ioc international-olympic-committee; fbi federal-bureau-of-investigation;
cia central-intelligence-agency; fda food-and-drug-administration; doj department-of-justice justice-department;
nhs national-health-service; mp member-of-parliament; ceo chief-executive; pm prime-minister
# politics and government
head-up lead chair head; up-against face rival opponent against;
run-against rival opponent challenger compete; go-against defy oppose breach violate; stick-to maintain keep abide; tear-up scrap withdraw;
government administration cabinet ruling; president head-of-state leader; prime-minister premier pm; minister secretary;
senator lawmaker legislator congressman; lawmaker legislator mp parliamentarian congressman deputy politician;
mp lawmaker member-of-parliament; politician lawmaker statesman; parliament legislature assembly congress; council assembly;
councillor councilor alderman councilman; committee panel commission body; party faction; opposition rival opponent;
coalition alliance bloc; conservative tory right-wing; republican gop; lead leader head chief chair rule ruler govern in-charge;
general-secretary boss leader head chief; in-charge lead head responsible; chair chairman chairwoman chairperson president head; deputy vice assistant;
spokesman spokeswoman spokesperson representative; adviser advisor aide consultant; aide adviser assistant;
ambassador envoy diplomat consul; envoy ambassador emissary representative; embassy consulate mission; dictator ruler strongman tyrant;
king monarch royal queen throne sovereign; royal king queen prince princess; abdicate step-down give-up-the-throne; elect vote chosen;
vote ballot poll election go-to-the-polls; voter electorate; referendum plebiscite vote ballot;
candidate nominee contender runner hopeful; nominate name put-forward; run stand candidate; run-for stand campaign candidate;
campaign run canvass; constituency seat district; choose select elect pick appoint; appoint name choose nominate;
inaugurate swear-in take-office oath; oath swear; resign quit step-down stand-down step-aside leave retire; resignation quit departure;
impeach remove; oust remove depose overthrow force-out; remove oust dismiss; replace succeed successor substitute take-over;
predecessor former previous; take-over succeed replace assume takeover; take-power seize-power; independent autonomous;
independence autonomy secede sovereignty secession; sovereign independent; separate secede break-away split; unite unify unity reunify;
law legislation act bill statute; make-laws legislate legislature parliament; pass approve adopt enact;
approve agree accept ratify endorse; ratify approve ratification; veto block reject;
reject turn-down refuse rebuff decline throw-out vote-down; throw-out reject dismiss; ban prohibit forbid outlaw bar;
outlaw ban illegal; allow permit let legal authorise authorize legalise; permit licence license permission authorise;
permission consent approval allow; legal lawful permitted; illegal unlawful banned prohibited against-the-law;
abolish scrap end do-away-with get-rid-of axe repeal; repeal abolish scrap revoke; revoke cancel withdraw;
scrap abandon cancel drop axe ditch; rule regulation law; policy plan strategy; plan scheme proposal project;
propose suggest put-forward; reform overhaul change; sanction embargo penalty ban; agree agreement deal accord treaty pact consent;
deal agreement accord contract; negotiate talk discussion; summit meeting conference convention; meeting conference gathering talk;
meet get-together; row dispute argument quarrel feud spat disagreement controversy; dispute row disagreement argue quarrel fall-out;
scandal controversy affair; controversial contentious disputed; resolve settle solve sort-out fix; settle resolve settlement;
mediate broker; compromise concession; citizen national citizenship resident; citizenship nationality naturalise naturalize;
immigrant migrant; emigrate migrate; visa permit; passport travel-document; census count population; population inhabitant people;
minority ethnic; race racial ethnic; racism racist discrimination; discrimination bias prejudice; human-right civil-right freedom;
freedom liberty; flag banner; budget spending finance; tax levy duty tariff; welfare benefit; pension retirement superannuation
# business and money
company firm business corporation enterprise; business trade commerce; subsidiary division unit; brand label;
boss head chief manager director chief-executive ceo; executive boss manager;
founded founder establish start begin create set-up launch formation originate; start-up found launch; owner own proprietor;
own owner belong possess property; merge merger combine join; buy purchase acquire acquisition takeover snap-up take-over buy-out;
sell sale auction sell-off bid; offer bid proposal; shareholder investor stockholder invest; invest put-money; share stock;
stock-market stock-exchange bourse; bankrupt bankruptcy insolvent go-bust bust collapse go-under; receivership administration;
debt owe loan liability; loan lend borrow lender; bank lender; money fund cash finance financial; money currency coin; fund finance pay;
grant subsidy funding; charity fundraiser fund; donate give contribute give-away; profit earning gain; loss deficit; deficit shortfall;
surplus excess; revenue sales turnover income; cost price pay worth expense fee spend valued estimate; expensive costly dear;
cheap inexpensive affordable low-cost; price cost rate; fee charge; pay payment; pay-back repay reimburse refund; bill invoice;
earn salary wage income pay; rich wealthy millionaire billionaire; wealth fortune; poor poverty impoverished; recession downturn slump;
inflation price; interest-rate rate; export sell abroad; customer client consumer shopper; buyer purchaser;
goods product merchandise item; produce production manufacture make; manufacturer maker producer; advertise ad advert commercial;
rent lease hire; insurance cover; lottery jackpot; gamble bet; bet wager stake; compensation damages payout; patent copyright;
shut-down close closure shutdown shut close-down; expand expansion enlarge; recall withdraw
# jobs
work-as job profession occupation employ career serve; used-to-be former previously ex;
work employ job worker employee staff serve occupation; job post position work employment occupation;
for-a-living job work profession occupation career; worker employee staff labourer; staff employee personnel;
colleague coworker workmate; employ hire recruit take-on; sack dismiss fire axe lay-off let-go redundant; dismiss sack fire remove;
lay-off redundant sack dismiss cut; redundancy lay-off layoff job-cut; unemployed jobless out-of-work; retire step-down;
teacher tutor instructor schoolteacher; teach teacher instruct education; doctor physician medical gp; nurse medic; surgeon doctor;
dentist dental; professor lecturer academic; pupil student schoolchild; engineer technician; mechanic engineer;
pilot captain airman skipper; driver motorist chauffeur; cook chef; waiter waitress; miner pitman; builder labourer;
clergy priest clergyman; priest clergyman vicar pastor cleric minister; cleric clergyman imam; bishop archbishop; monk friar;
nun sister; secretary assistant; accountant auditor; author writer novelist; apprentice trainee; expert specialist; volunteer helper
`;
