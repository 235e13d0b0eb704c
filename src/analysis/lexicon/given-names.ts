const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Given names borne mostly by women, in lower case. */
export const femaleNames: ReadonlySet<string> = new Set(
  list(`
abby abigail ada adele adriana aisha alejandra alexandra alexis alice alicia alina alison allison alma alyssa amal amanda amara amber amelia amina amy ana
anastasia andrea anastasiya angela angelica angelina angie anika anita ann anna annabel anne annette annie antonia anya april ariana arlene ashley astrid
audrey aurora ava barbara beatrice beatriz becky belinda bernadette beth bethany betsy betty bianca blanca bonnie brenda brianna bridget brigitte britney
brittany caitlin camila camille candace carla carly carmen carol carole carolina caroline carolyn cassandra cassie catherine cathy cecilia cecile celeste
celia chantal charlene charlotte chelsea cheryl chiara chloe christa christiane christina christine christy cindy claire clara clarissa claudia colleen
connie constance cora corinne courtney cristina crystal cynthia daisy dana daniela danielle daphne darlene dawn deb debbie debora deborah debra deirdre
delia denise diana diane dianne dolores donna dora doreen doris dorothy edith eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen
elsa elsie emilia emily emma erica erika erin esmeralda esperanza estelle esther eva eve evelyn fatima fatma faye felicia fiona florence frances francesca
francine frida gabriela gabrielle gail gayle gemma genevieve georgia georgina geraldine gertrude gina ginger ginny giorgia giulia gladys gloria grace greta
gretchen guadalupe gwen gwendolyn hannah harriet hazel heather heidi helen helena helene henrietta hilary hilda hillary holly hope huma imogen ines ingrid irena
irene irina iris isabel isabella isabelle ivana ivanka ivy jackie jacqueline jan jane janet janice janine jasmine jean jeanette jeanne jeannie jen jenna
jennifer jenny jessica jill jo joan joana joann joanna joanne jocelyn jodi jodie josephine joy joyce juana juanita judith judy julia juliana julianne julie juliet
june kaitlyn kamala kara karen karin karina karla karlie kate katerina katharine katherine kathie kathleen kathryn kathy katie katrina kay kayla kayleigh keisha
kelly kelsey kerry khadija kim kimberly kirsten kristen kristi kristin kristina krystal kylie lana lara latoya laura lauren laurie lea leah leila lena leonora
leslie leticia lilian liliana lillian lily linda lindsay lisa liz liza lois lola loretta lori lorna lorraine louisa louise lucia lucille lucinda lucy luisa
luz lydia lynda lynn lynne mabel mackenzie madeleine madeline maggie malala mandy manuela mara marcella marcia margaret margarita margery margo marguerite maria
mariah mariam marian mariana marianne marie mariko marilyn marina marine marion marisa marissa marjorie marlene marsha marta martha martina mary maryam maureen
mavis maxine maya megan meghan melanie melania melinda melissa mercedes meredith mia michaela michele michelle mildred millie mina mara lida tess ingeborg kirsti liv marit ragnhild solveig synnove tove astri beata danuta halina jadwiga wieslawa hanne karoline alba carme montserrat nuria giovanna paola silvana cosima delphine elodie maud solange thuy linh lan mai hoa nga mindy miranda miriam misty
moira molly mona monica monique muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nellie nicola nicole nikki nina noor nora noreen norma
odette olga olive olivia ornella padma paige pam pamela patience patricia patsy patty paula pauline pearl peggy penelope penny petra phoebe phyllis
pilar polly priscilla priya priyanka rachel ramona raquel rebecca reem regina renata renee rhonda rita roberta robyn rochelle rosa rosalie rosalind rosario rose rosemary
rosie roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah sasha savannah selena serena shannon sharon sheila shelby shelley sherri sherry
sheryl shirley silvia simone sofia sonia sonja sonya sophia sophie stacey stacy stella stephanie sue susan susana susanna susanne susie suzanne sybil sylvia tabitha
tamara tami tammy tanya tara tasha tatiana tatyana teresa terri tess tessa thelma theresa therese tiffany tina toni tracey tracy tricia trudy ursula valentina
valerie vanessa vera verna veronica vicki vicky victoria viola violet virginia vivian viviana wanda wendy whitney wilma winifred yasmin yelena yesenia yolanda
yulia yuriko yvette yvonne zainab zara zoe zoya siobhan niamh aoife sinead mairead nuala saoirse grainne ngozi chioma adaeze amaka folasade wanjiru akinyi
thandiwe nomvula lindiwe busisiwe sunita anjali kavita meera deepa lakshmi nirmala sushma pooja neha shreya ananya mei xiu yoko keiko akiko naoko yumi sakura haruka
kaori michiko noriko tomoko hyun-joo soo-jin agnieszka katarzyna malgorzata magdalena ewa joanna svetlana oksana ludmila galina zuzana jana hana
ursula annegret birgit gudrun heike ilse katja ulrike margrethe mette sanna silje jacinda leilani moana`),
);

/** Given names borne mostly by men, in lower case. */
export const maleNames: ReadonlySet<string> = new Set(
  list(`
aaron abdul abdullah abel abraham adam adrian ahmad ahmed aidan al alan albert alberto aldo alec alejandro aleksandr alexander alexandre alexei alfonso
alfred alfredo ali alistair allan allen alonzo alvaro alvin amir amit anders andre andreas andrei andres andrew andy angus anil antoine anton antonio anthony
archie arjun armando arnaud arnold art arthur arturo asher ashraf asif augustus austin axel barack barney barry bart basil bashar ben benedict benito benjamin
bennett benny bernard bernardo bernie bert bill billy bjorn blake bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce byron
caleb calvin cameron carl carlo carlos carlton cecil cedric cesar chad charles charlie chester chris christian christoph christophe christopher chuck clarence
clark claude clay clayton clement cliff clifford clint clinton clive clyde cody cole colin conor conrad corey cornelius cory craig curt curtis cyril cyrus dale dan
daniel danny dante darius darrell darren darryl dave david dean dennis denis derek derrick desmond devin dexter dick diego dieter dimitri dirk dmitri dmitry dom
dominic dominique don donald donnie doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elias elijah
elliot elliott ellis elmer elon elroy emanuel emil emilio emmanuel emmett enrico enrique eric erik ernest ernesto ernie erwin esteban ethan eugene evan evgeny ezra
fabian faisal farid felipe felix ferdinand fernando fidel floyd francesco francis francisco franco francois frank frankie franklin fred freddie frederic
frederick fritz gabriel gareth garrett garry gary gavin gene geoff geoffrey george georgy gerald gerard gerhard gerry gideon gilbert gilles gino giorgio
giovanni giuseppe glen glenn gonzalo gordon graham grant greg gregg gregory grover guido guillermo gunther gus gustav gustavo guy habib hakim hamid hamza hank hans
harold haroon harry harvey hassan hector heinrich helmut hendrik henri henrik henry herb herbert herman hernan hiroshi horace horst howard hubert hugh hugo humberto
hussein ian ibrahim ignacio igor ilya imran ingmar irving irwin isaac isaiah ismail ivan ivo jack jackson jacob jacques jaime jake jakob jamal james
jamie jared jason jasper javier jay jed jeb jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy jin joachim joao joaquin joe joel johan johann
john johnny johnson jon jonah jonas jonathan jordan jorge jose josef joseph josh joshua juan judd jules julian julio julius junichi justin kaleb karim karl kareem
kazuo keith kelvin ken kenneth kenny kent kenji kevin khalid khizr kirk klaus kofi konrad konstantin kurt kwame kyle lamar lance larry lars laurence laurent lawrence lee
leo leon leonard leonardo leonid leopold leroy les lester levi lewis liam lionel lloyd logan lorenzo lou louie louis luca lucas lucian ludwig luigi luis luka lukas luke
luther lyle lyndon mahmoud malcolm malik manfred manuel marc marcel marcello marco marcos marcus mario marios marius mark marko marlon marshall martin marvin
mason mateo mathew mathias matt matteo matthew matthias maurice mauricio max maximilian maxwell mehdi mehmet melvin mervyn micah michael michel mick miguel mike mikhail
miles milo milton mitch mitchell mohamed mohammad mohammed monty morgan morris moses muhammad murray mustafa nils olav rolf arne bengt gunnar harald henning jorgen kjell knut leif magnus mikkel rasmus sigurd soren stellan torsten anatoly arkady boris fyodor gennady grigory kirill leonid maksim nikolay oleksandr ruslan taras yevgeny dieudonne etienne guillaume hugues luc mathieu olivier yann baptiste alessandro davide fabio gianni lorenzo massimo matteo riccardo stefano umberto afonso joaquim nuno rui tiago bao-long dinh minh quang tuan nader narendra nate nathan nathaniel neal ned neil nelson newt nicholas
nick nicolas nicolai nigel nikita nikolai nikos noah noel norman octavio olaf oleg oliver olivier omar oren orlando orrin oscar osama oswald otis otto owen pablo paolo
pascal pat patrick paul paulo pavel pedro percy perry pete peter petr phil philip philippe phillip pierre pietro piotr prakash pradeep preston quentin quincy rafael
rahul raj rajesh ralph ramon randall randolph randy raphael rashid raul ravi ray raymond recep reggie reginald reince rene rex reza ricardo richard rick ricky rob
robert roberto robby robin rod roderick rodney rodrigo rodolfo roger roland rolf roman ron ronald ronnie rory ross rowan roy ruben rudolf rudolph rudy rupert russ russell rusty
ryan said salman salvador salvatore sam sami samir samuel sandeep sandro sanjay santiago saul scott sean sebastian serge sergei sergey sergio seth seymour shaun shawn
sheldon shimon shinzo sid sidney silvio simon sohail solomon spencer stan stanislav stanley stefan stefano stephan stephen sterling steve steven stewart stuart
sunil sven sylvester taj takashi tariq ted teddy terence terrence terry thaddeus theo theodore thierry thomas thor tim timothy tobias toby todd tom tomas tomasz
tommy tony travis trent trevor trey tristan troy tucker tyler tyrone uday ulrich umar umberto vaclav vadim valentin vance vernon victor vijay vikram viktor vince
vincent vito vitaly vladimir volodymyr wade wallace walt walter warren wayne wendell werner wesley wilbur wiley wilfred wilhelm will willard willem william willie
wilson winston wolfgang woodrow wyatt xavier yasser yitzhak yosef youssef yuri yusuf yves zachary zack zane zeke zoran hiro kenta takeshi akira satoshi makoto yoshi
chidi emeka chukwudi olusegun tunde femi babatunde kwabena kojo sipho thabo jabu mandla amadou ousmane mamadou moussa arun ashok vinod suresh ramesh mahesh
mukesh rakesh anand kiran manmohan atal lei wei jun ming hao jian qiang bao seamus padraig eamon cormac declan fergus finbar niall oisin ronan ciaran
jaroslaw andrzej krzysztof wojciech zbigniew lech radoslaw mateusz bogdan goran milos dragan slobodan zlatan jiri milan ondrej gabor laszlo istvan ferenc viktor`),
);

/** Given names borne by women and men, in lower case. */
export const otherGivenNames: ReadonlySet<string> = new Set(
  list(`
addison alex angel ariel avery bailey billie bobbie brooke brooks cary casey chandler charley chris dakota darcy dee devon ellery emerson evelyn fran frances finley harley
hayden hunter jackie jaime jan jessie jody jordan jules kai kelly kendall kerry kim kris lane laverne lee leigh lesley leslie lindsey logan loren lynn mackenzie madison marion
morgan nicky parker pat peyton quinn reese regan riley robin rowan ryan sage sam sandy sasha sawyer shannon shawn shelby sidney skyler stevie sydney taylor terry toby tony
tracy val yael yu min jing xin yan`),
);

/** Says whether a word, in lower case, is known as a given name. */
export function isGivenName(lower: string): boolean {
  const first = lower.includes('-') ? lower.slice(0, lower.indexOf('-')) : lower;
  return [lower, first].some((name) => femaleNames.has(name) || maleNames.has(name) || otherGivenNames.has(name));
}
