import type { MarkedScrape } from './marked-scrapes.ts';

/** Scrapes of short articles, whose heads and feet have more lines than they. */
export const shortMarkedScrapes: readonly MarkedScrape[] = [
  {
    name: 'a Canadian broadcaster: all of the head in one line, a video between paragraphs',
    authors: ['Lena Moss'],
    published: '2031-09-02T10:47',
    marked: `
x|Skip to Main Content
x|Menu
x|Nova Scotia
T|Lobster boats stay ashore as price falls to 20-year low
S|Fishermen in Merrow say they would lose money on every trip
x|Lena Moss · Ellery News · Posted: Sep 02, 2031 10:47 AM ADT | Last Updated: September 2
x|Boats lie at the wharf in Merrow on Monday. (Piet Vries/Ellery News)

B|Lobster boats in Merrow did not leave the wharf on Tuesday, as buyers offered the lowest price in 20 years.

B|A pound brought $4 on Monday, down from $9 in May, according to the harbour association.

B|"I burn more than that in fuel," said Colm Daly, who has fished here since 1994.

x|WATCH | Why the price of lobster has collapsed:
x|Colm Daly explains what a trip costs
x|Duration 2:04

B|The association has asked the province for help.

B|Buyers say that freezers are full.

x|ABOUT THE AUTHOR
x|Lena Moss
x|Reporter
x|Lena Moss is a reporter in Merrow. She has covered the coast for 12 years.
x|CBC's Journalistic Standards and Practices
x|Corrections and clarifications
`,
  },
  {
    name: 'an American opinion page: name in capitals, counters, newsletter',
    authors: ['Grace Dube'],
    published: '2031-09-02',
    marked: `
x|Opinion
x|OPINION
T|Let the pier fall
x|By GRACE DUBE
x|September 2, 2031
x|Share full article
x|312

B|The pier at Merrow has been falling for as long as I have lived beside it, and I have come to think that we should let it.

B|Every ten years someone finds a million dollars. Every ten years the sea finds it, too.

B|What would we lose?

B|A place to stand, mostly. There is a shop that sells kites.

B|We would gain a beach.

x|Grace Dube is the author of “Tide Tables.”
x|Sign up for the Opinion Today newsletter Get expert analysis of the news and a guide to the big ideas shaping the world every weekday morning.
x|See more on: Merrow
x|Share full article
x|312
`,
  },
  {
    name: 'a daily of Singapore: picture above the name, a meter at the end',
    authors: ['Ng Wei Min'],
    published: '2031-09-02T18:20',
    marked: `
x|Sign up
x|Log in
x|Singapore
T|Harbour ferries to get lifts for wheelchairs by 2034
x|Sign up now: Get tips on how to grow your career and money
x|All 14 boats will be refitted in turn, at a cost of $9 million.
x|PHOTO: THE STRAITS LINE
x|Ng Wei Min
x|Published Sep 02, 2031, 06:20 PM
x|Updated Sep 02, 2031, 09:02 PM

B|SINGAPORE - All 14 harbour ferries will have lifts for wheelchairs by 2034, the port authority said on Sept 2.

B|The first boat is to be refitted in the new year.

B|“I have watched these boats leave for 20 years,” said Ms Tan Li Hua, 54, who uses a wheelchair.

x|More on this topic
x|Older estates to get new lifts

B|The work will cost $9 million.

B|Fares will not rise because of it, the authority said.

x|Already a subscriber?
x|Log in
x|Read the full story and more at $9.90/month
x|Get exclusive reports and insights with more than 500 subscriber-only articles every month
x|Thanks for sharing!
`,
  },
  {
    name: 'a Spanish site in English: bars and pointers in Spanish',
    authors: ['Inés Calvo'],
    published: '2031-09-02T08:30',
    marked: `
x|Portada
x|Internacional
x|Suscríbete
T|The island that has no doctor in winter
S|When the last boat leaves in November, 200 people are on their own until March
x|Por Inés Calvo
x|2 de septiembre de 2031 - 08:30
x|Compartir en Facebook
x|Compartir en Twitter
x|Imprimir

B|When the last boat leaves the island in November, the doctor is on it.

B|For four months, 200 people have a nurse, a radio and a cupboard of medicine to which the priest has the key.

x|Te puede interesar
x|El último farero

B|“We are careful people,” says Marta Ferrer, the nurse.

x|Publicidad

B|Last winter she delivered a child by radio.

B|It is called Marconi.

x|Comentarios
x|Lo más leído
x|Una ola gigante en la costa
`,
  },
  {
    name: 'an agency’s mail, wrapped, shorter than its head',
    authors: ['Sam O’Dell'],
    published: '2031-09-02',
    marked: `
T|TOWN SELLS LIGHTHOUSE TO ITS KEEPER FOR ONE DOLLAR
x|By Sam O’Dell
x|Ellery Press Service
x|September 2, 2031

B|MERROW (EPS) -- The town of Merrow has sold its lighthouse to the man
b|who keeps it, for one dollar, on the condition that he paint it every
b|third year.

B|The council voted for the sale on Monday night. It had tried for six
b|years to find a buyer who would not turn the tower into a hotel.

B|"I said I would give two," the keeper, Abel Strand, told the council,
b|"but they had already printed the papers."

B|Strand is 83.
`,
  },
  {
    name: 'a British local site: section between title and name, time before the date',
    authors: ['Nuala Brady'],
    published: '2031-09-02T15:44',
    marked: `
x|Breaking
x|Traffic and Travel
x|In Your Area
x|News
T|Swimmers told to stay out of Ellery bay after sewage spill
S|The warning covers three beaches and will last until at least Friday
x|News
x|By Nuala Brady Senior Reporter
x|15:44, 2 Sep 2031 Updated 16:10, 2 Sep 2031
x|Comments
x|The beach at Port Ellery (Image: Ellery Live)
x|Get the latest Ellery Live breaking news on WhatsApp

B|Swimmers have been told to stay out of the water at three beaches in Ellery bay after sewage was spilled overnight.

B|The water company said a pump had failed in heavy rain.

x|READ MORE: Storm closes harbour for third day

B|Signs have been put up at Port Ellery, Quay Sands and Merrow.

B|A spokesperson for the company said: "We are sorry for this."

B|Tests will be made every day.

x|Don't miss the latest news from around Ellery. Sign up for our free daily newsletter here .
x|Sewage
x|Beaches
x|Story Saved
x|Follow Ellery Live
`,
  },
];
