/** A scrape whose lines are marked by what they are, and what its head says. */
export interface MarkedScrape {
  readonly name: string;
  readonly authors: readonly string[];
  readonly outlet?: string;
  readonly published?: string;
  /** `T|` title, `S|` subheading, `B|` a paragraph of the body, `b|` its next line where it was wrapped, `x|` anything else; `l|` that too, but it is left in the body today. */
  readonly marked: string;
}

/** What the lines marked with one of some letters say, wrapped ones joined. */
export function linesMarked(marked: string, letters: string): string[] {
  const found: string[] = [];
  for (const line of marked.trim().split('\n')) {
    if (line.charAt(1) !== '|') continue;
    if (letters.includes(line.charAt(0))) found.push(line.slice(2).trim());
    else if (letters.includes('B') && line.startsWith('b|')) found.push(`${found.pop()} ${line.slice(2).trim()}`);
  }
  return found;
}

/** The scrape as it is found in a file. */
export function unmark(marked: string): string {
  return marked
    .trim()
    .split('\n')
    .map((line) => line.replace(/^[TSBbxl]\|/, ''))
    .join('\n');
}

/** Scrapes of invented outlets, in the layouts that outlets of several countries have. */
export const markedScrapes: readonly MarkedScrape[] = [
  {
    name: 'a British tabloid: points without heading, counters, long captions',
    authors: ['Dana Whitlock'],
    outlet: 'Ellery Mail Online',
    published: '2031-03-03T14:05',
    marked: `
x|Monday, Mar 3rd 2031 2PM 9°C 5PM 7°C 5-Day Forecast
x|Home
x|Showbiz
x|Femail
T|Fury as 120-year-old ferry faces the axe over £2million repair bill
x|Skipper says he was told of the plan by a passenger
x|Council insists that no decision has been made
x|By Dana Whitlock For Ellery Mail Online
x|Published: 14:05 GMT, 3 March 2031 | Updated: 16:22 GMT, 3 March 2031
x|e-mail
x|1.2k
x|shares
x|214
x|View comments

B|Furious islanders have vowed to block the pier after it emerged that their ferry could be scrapped within weeks.

B|The vessel, which has crossed the bay since 1911, needs repairs that would cost more than £2million.

x|Skipper Tom Arden, 61, pictured on the bridge of the ferry that his grandfather steered before the First World War

B|Skipper Tom Arden, 61, said he learned of the plan from a woman on the nine o'clock crossing.

x|Scroll down for video

B|'Nobody from the council has had the decency to ring me,' he said.

x|RELATED ARTICLES
x|Previous
x|1
x|Next
x|Storm tears roof off the fish market as gales batter coast
x|Lighthouse keeper, 83, refuses to move out
x|Share this article
x|Share
x|38 shares

B|A council spokesman said that every option was still on the table.

B|'We know how much the ferry means to people,' he added.

x|Share or comment on this article:
x|Fury as 120-year-old ferry faces the axe over £2million repair bill
x|e-mail
x|1.2k shares
x|Comments 214
x|Most watched News videos
x|Moment wave crashes over harbour wall
`,
  },
  {
    name: 'a British broadsheet: standfirst, name with role, photograph credit, topics',
    authors: ['Ruth Vries'],
    published: '2031-03-03T14:05',
    marked: `
x|Skip to main content
x|Support us
x|Print subscriptions
x|UK news
T|Islanders threaten to block pier over plan to scrap ferry
S|Council says repairs would cost more than new bus service around the bay
x|Ruth Vries North of England correspondent
x|Mon 3 Mar 2031 14.05 GMT
x|Last modified on Mon 3 Mar 2031 16.22 GMT
x|Share
x|The ferry at Port Ellery on Sunday. Photograph: Sam O’Dell/Ellery Images

B|People who live on the far side of the bay at Port Ellery have said they will block the pier if the town withdraws its ferry, which has sailed since 1911.

B|The council is to vote on Thursday on whether to pay for repairs to the hull or to run buses around the bay instead.

B|“It is not a boat, it is our street,” said Tom Arden, its skipper.

x|skip past newsletter promotion
x|Sign up to First Tide
x|Our morning email breaks down the key stories of the day
x|Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties.
x|after newsletter promotion

B|The leader of the council, Maud Hale, said she understood the anger.

B|“We have to look at every pound,” she said.

x|Explore more on these topics
x|UK news
x|Transport
x|news
x|Share
x|Reuse this content
x|Most viewed
`,
  },
  {
    name: 'a British broadcaster: date alone, place of reporting, agency above captions, headings',
    authors: ['Dana Whitlock'],
    published: '2031-03-03',
    marked: `
x|Home
x|News
x|Sport
x|Weather
x|iPlayer
T|Ferry skipper 'told of axe plan by passenger'
x|3 March 2031
x|Share
x|Save
x|Dana Whitlock
x|Reporting from Port Ellery
x|Ellery Images
x|The ferry has crossed the bay since 1911

B|A ferry skipper says he learned from a passenger that his boat could be scrapped.

B|Tom Arden has steered the Port Ellery ferry for 30 years, as his father did before him.

B|'My second home'

B|Mr Arden said the town had never asked him what the repairs would cost.

B|"It is my second home," he said.

l|Tom Arden A man in a blue jacket stands at a wheel
l|Tom Arden says the hull can be mended for half the sum

B|The council said it would vote on Thursday.

B|It said no decision had been made.

x|Related topics
x|Port Ellery
x|Transport
x|More on this story
x|Storm closes harbour for third day
x|14 February
x|Related internet links
x|Port Ellery Town Council
x|The station is not responsible for the content of external sites.
`,
  },
  {
    name: 'American local television: posted and updated with slashes, dateline, copyright',
    authors: ['Sam O’Dell'],
    published: '2031-03-03T06:12',
    marked: `
x|Skip to content
x|WELR
x|Port Ellery 41°
x|Sponsored By
x|Toggle Menu
x|Local News
T|Repairs to Port Ellery ferry would cost $2 million, town says
x|by: Sam O’Dell
x|Posted: Mar 3, 2031 / 06:12 AM EST
x|Updated: Mar 3, 2031 / 09:45 AM EST
x|SHARE

B|PORT ELLERY, Maine (WELR) — The town of Port Ellery will decide Thursday whether to repair its ferry or to replace it with a bus.

B|The 120-year-old vessel needs a new hull, according to an inspection that was released Monday.

l|Fish market reopens after storm

B|“We cannot keep patching it,” Town Manager Maud Hale said.

x|Sign up for WELR’s morning newsletter for the latest headlines

B|Hale said that a bus around the bay would take about 40 minutes.

B|The ferry takes 12.

B|The meeting starts at 7 p.m. in the old customs house.

x|Copyright 2031 Ellery Media Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.
x|Close Modal
x|Suggest a Correction
x|Your name(required)
x|Submit
x|Trending Stories
x|Whale seen off Merrow
`,
  },
  {
    name: 'an Indian daily: breadcrumbs, place and Updated behind bars, Also Read, app',
    authors: ['Asha Rao'],
    published: '2031-03-03T22:10',
    marked: `
x|Home / India / Ferry on the bay to be scrapped, says port trust
T|Ferry on the bay to be scrapped, says port trust
S|The trust has cited the age of the vessel and the cost of repairs, but fishermen say that they were not consulted.
x|Written by Asha Rao
x|Port Ellery | Updated: March 3, 2031 22:15 IST
x|Newsguard
x|Follow Us
x|The ferry was built in 1911 and was last overhauled in 2009. (File Photo)

B|The port trust on Monday said that the ferry across the bay would be withdrawn from service by the end of this month, drawing protests from fishermen.

B|In an order issued late in the evening, the trust said the vessel had outlived its use and that repairs would cost Rs 2 crore.

x|ALSO READ | Storm damages 40 boats in the bay, relief announced

B|“Nobody spoke to us. Our women take the fish to market on this boat every morning,” said Joseph Nadar, who heads the fishermen’s union.

x|Advertisement

B|An official of the trust said buses would be run from the jetty every half hour.

x|Also Read: Why the old lighthouse still matters

B|The union will meet on Wednesday to decide on a strike.

x|For all the latest India News, download Ellery Express App.
x|© The Ellery Express Pvt Ltd
x|First published on: 03-03-2031 at 22:10 IST
x|TAGS: ferry port trust
`,
  },
  {
    name: 'a Chinese agency: source, time and editor in one line, agency dateline, end mark',
    authors: [],
    outlet: 'Xinhua',
    published: '2031-03-03T14:05',
    marked: `
x|Home
x|Asia & Pacific
x|Latest
T|Old ferry to sail on in Port Ellery
x|Source: Xinhua| 2031-03-03 14:05:33|Editor: huaxia
x|Video Player Close

B|PORT ELLERY, March 3 (Xinhua) -- The town council of Port Ellery decided on Monday to keep its old ferry for another two years.

B|The vessel, built in 1911, carries about 400 passengers a day, according to the council.

B|Mayor Maud Hale said that a bridge would be too dear for a small town.

B|"A bridge costs more than we take in taxes in ten years," she told reporters after the meeting.

B|The ferry will be repaired in the autumn, when fewer people cross the bay. Enditem

x|KEY WORDS: ferry, Port Ellery
x|EXPLORE XINHUANET
x|010020070750000000000000011100001397391421
`,
  },
  {
    name: 'a French site in English: bars and pointers in French',
    authors: ['Claire Morvan'],
    published: '2031-03-03T14:05',
    marked: `
x|Accueil
x|Actualités
x|Se connecter
x|S'abonner
T|Islanders refuse to give up their ferry
x|Publié le 3 mars 2031 à 14h05, mis à jour à 16h22
x|Par Claire Morvan
x|Partager
x|Facebook
x|Twitter
x|Copier le lien
x|Temps de lecture : 3 min

B|The people of the far shore have refused to give up the ferry that has linked them to the town since 1911.

x|Lire aussi : La tempête ferme le port pour le troisième jour

B|At a meeting in the old customs house, nobody spoke for the buses that the town would run instead.

x|À lire aussi
x|Le marché aux poissons rouvre ses portes

B|"We were promised this boat for as long as there are people to carry," said Tom Arden, who steers it.

x|Publicité

B|The town is to decide on Thursday.

x|Réagir
x|Commenter
x|Abonnez-vous à notre newsletter
x|Sujets
x|Les plus lus
`,
  },
  {
    name: 'an archive wrapped at 72 columns, with a list',
    authors: ['Dana Whitlock'],
    outlet: 'The Ellery Gazette',
    published: '2031-03-03',
    marked: `
T|OLD FERRY TO SAIL ON, COUNCIL SAYS
x|By Dana Whitlock
x|The Ellery Gazette, March 3, 2031

B|PORT ELLERY -- The old ferry across the bay will sail for another two
b|years, the town council decided on Monday after a meeting that lasted
b|until midnight and filled the customs house to its doors.

B|"It is still the quickest way to the market," said the harbour master,
b|who has steered it since he was a boy and whose grandfather bought the
b|first engine for it in 1924.

B|The council had three plans before it:

B|* to mend the hull in the yard at Merrow, which would take six weeks
b|and leave the far shore without a boat in the spring;

B|* to buy a used ferry from the islands;

B|* to run buses around the bay.

B|It chose the first by seven votes to two. Mayor Maud Hale, who had
b|spoken for the buses, said that she would respect the vote.

B|"I lost," she said.
`,
  },
  {
    name: 'an Australian broadcaster: posted and updated with "at", key points, credits in brackets, topics',
    authors: ['Dana Whitlock'],
    published: '2031-03-03T14:05',
    marked: `
x|Skip to main content
x|Just In
x|For You
T|Islanders rally for the Port Ellery ferry
x|By Dana Whitlock
x|Posted Mon 3 Mar 2031 at 2:05pm
x|Monday 3 Mar 2031 at 2:05pm
x|Mon 3 Mar 2031 at 2:05pm, updated Mon 3 Mar 2031 at 4:22pm
x|Tom Arden has steered the ferry for 30 years. (Ellery News: Sam O'Dell)
x|abc.net.au/news/ferry/1234567
x|Copy link
x|Link copied
x|Share article

x|Key points:
x|The ferry needs repairs worth $2 million
x|The council will vote on Thursday
x|Islanders say buses would take three times as long

B|Hundreds of islanders have marched through Port Ellery to save the ferry that takes their children to school.

B|The council is to vote on Thursday on whether to mend the 120-year-old vessel or to run buses around the bay instead.

x|The march ended at the old customs house. (Supplied: Ruth Vries)

B|"The bus would take 40 minutes," said Anna Kerr, whose two sons cross the bay every morning.

x|Loading...

B|Why the hull is failing

B|An inspection last month found rust along a third of the hull.

B|Engineers said it could be mended.

x|Posted 3 Mar 2031, updated 3 Mar 2031
x|Topics:maritime-transport, port-ellery
x|Contact Dana Whitlock
x|More stories from Port Ellery
`,
  },
  {
    name: 'a news agency: glued date and Updated, minutes to read, standards and licences',
    authors: ['Dana Whitlock', 'Ruth Vries'],
    outlet: 'Reuters',
    published: '2031-03-03T14:05',
    marked: `
x|World
x|Business
x|Markets
T|Port Ellery keeps its ferry as bridge proves too dear
x|By Dana Whitlock and Ruth Vries
x|March 3, 20312:05 PM ESTUpdated 3 hours ago
x|Aa
x|1 Min Read
x|The ferry leaves the pier at Port Ellery, March 1, 2031. REUTERS/Sam O'Dell/File Photo Purchase Licensing Rights, opens new tab

B|PORT ELLERY, March 3 (Reuters) - The town of Port Ellery will keep its old ferry for at least two more years, its council decided on Monday, as a bridge across the bay proved too expensive.

B|The council voted seven to two to mend the hull of the vessel, which was built in 1911.

B|"The boat stays," Mayor Maud Hale told reporters.

x|Advertisement · Scroll to continue

B|A bridge would have cost $48 million, according to an estimate that was published last year.

x|Reporting by Dana Whitlock and Ruth Vries; Editing by Sam O'Dell
x|Our Standards: The Thomson Reuters Trust Principles., opens new tab
x|Suggested Topics:
x|Business
x|Share
x|Purchase Licensing Rights
`,
  },
  {
    name: 'a news agency in capitals: time before the date, rules, a note on who helped',
    authors: ['Dana Whitlock'],
    published: '2031-03-03T14:05',
    marked: `
x|Menu
x|World
x|U.S.
x|Politics
T|Small town keeps its ferry and drops plans for a bridge
x|By DANA WHITLOCK
x|Updated 2:05 PM EST, March 3, 2031
x|Share

B|PORT ELLERY, Maine (AP) — A small town that had planned a bridge across its bay for 20 years gave it up on Monday and voted to keep a ferry that was built in 1911.

B|The vote was seven to two.

B|“You can’t put a price on a boat like that,” said Anna Kerr, who has crossed the bay twice a day since she was 5.

B|The hull is to be mended in the fall.

x|___

x|Associated Press writer Ruth Vries in Merrow contributed to this report.
x|Dana Whitlock
x|Whitlock covers New England for The Associated Press.
x|twitter
x|mailto
x|More Stories
`,
  },
  {
    name: 'a magazine: kicker, words and pictures by, no day, a pull quote that repeats',
    authors: ['Dana Whitlock'],
    marked: `
x|THE LONG READ
T|The last boat across the bay
S|For 120 years a ferry has been the only street between two halves of a town. What happens when it stops?
x|WORDS BY DANA WHITLOCK
x|PHOTOGRAPHS BY SAM O’DELL

B|The first boat leaves at ten to six, before the gulls are up, and Tom Arden has never missed it in thirty years.

B|He drinks his coffee standing. The deck is wet, and there is a smell of rope and diesel that he says he no longer notices.

B|I. The pier

B|On the far shore nobody locks a door. There are forty houses, a chapel and a shop that sells bait, bread and candles.

l|“There is nobody here who did not come into the world on the other side of that water.”

B|“There is nobody here who did not come into the world on the other side of that water,” says Anna Kerr, who keeps the shop. The hospital is in the town.

B|II. The hull

B|An inspector came in February with a hammer. Where he struck the plates they rang, and in some places they did not.

B|Arden watched him and said nothing.

x|This article appears in the March 2031 issue of The Ellery Review.
x|Subscribe to the magazine
x|More from this issue
`,
  },
  {
    name: 'a newsletter on the web: counters under the name, subscription boxes',
    authors: ['Dana Whitlock'],
    published: '2031-03-03',
    marked: `
x|The Ellery Line
x|Subscribe
x|Sign in
T|What a ferry is worth
S|A short sum about a long crossing
x|Dana Whitlock
x|Mar 03, 2031
x|12
x|3
x|Share

B|The town says that its ferry loses two hundred thousand a year, and I wanted to know what that number leaves out.

B|It leaves out the time, to begin with. A bus around the bay takes forty minutes and the boat takes twelve.

x|Thanks for reading The Ellery Line! Subscribe for free to receive new posts and support my work.
x|Subscribe

B|The sum

B|Four hundred people cross every day. Each of them saves twenty-eight minutes, twice.

B|That is more than three hundred hours.

B|You may put your own price on them.

x|Share
x|Leave a comment
x|Subscribe to The Ellery Line
x|By Dana Whitlock · Launched 4 years ago
x|12 Likes
x|Previous
x|Next
x|Discussion about this post
x|Comments
x|Restacks
`,
  },
  {
    name: 'a local paper without any date but those in the story',
    authors: ['Sam O’Dell'],
    outlet: 'Merrow Courier',
    marked: `
x|News
x|Sports
x|Obituaries
x|E-edition
T|Chapel bell rings again after forty years
x|SAM O’DELL, Merrow Courier
x|Facebook Twitter WhatsApp SMS Email
x|The bell weighs half a ton. SAM O’DELL/MERROW COURIER

B|The bell of the chapel on the far shore rang on Sunday for the first time since it fell in the storm of January 4, 1991.

B|It had lain in the grass behind the chapel until a carpenter offered to build a new frame for it.

B|"I could hear it from my kitchen," said Anna Kerr.

B|The frame is of oak.

B|It took the carpenter, Piet Vries, two winters, and he would not take any money for it.

x|Love
x|0
x|Funny
x|0
x|Wow
x|0
x|Sad
x|0
x|Angry
x|0
x|Tags
x|Locations
x|Trending Now
x|Storm closes harbour for third day
`,
  },
];
