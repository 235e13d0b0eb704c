import type { MarkedScrape } from './marked-scrapes.ts';

/** Scrapes with what stands between paragraphs: links, pictures, videos, contents. */
export const interruptedMarkedScrapes: readonly MarkedScrape[] = [
  {
    name: 'an American paper: credits on lines of their own, a correction at the end',
    authors: ['Bea Lindqvist'],
    published: '2031-03-28',
    marked: `
x|Skip to content
x|Site Index

x|Advertisement

x|Supported by

T|A Lighthouse Keeper Retires, and Takes the Clock With Her

S|For 31 years Ines Corr wound the mechanism by hand. The museum would like it back.

x|By Bea Lindqvist

x|March 28, 2031

x|Ines Corr in the lamp room of the lighthouse in Merrow, which she kept for 31 years.
x|Credit...Sam Odell for The Merrow Times

B|MERROW — On her last morning as keeper of the light, Ines Corr swept the stairs, all 212 of them, and then unscrewed the clock from the wall of the lamp room.

B|She does not regard this as theft. She regards it as finishing a job.

B|“Who would wind it?” she asked. “They don't know which way it turns.”

B|The clock, made in 1883, drove the lens until the station was electrified. Since then it has driven nothing, but it has kept time to within a minute a week.

x|Image
x|The clock on its new wall.
x|Credit...Sam Odell for The Merrow Times

B|The maritime museum says that the clock is listed, and must stay where it was hung.

B|“We admire her,” said Piet Arden, its director. “We have also called a lawyer.”

x|Correction: March 29, 2031
x|An earlier version of this article misstated the number of steps in the lighthouse. It is 212, not 221.

x|A version of this article appears in print on March 30, 2031, Section A, Page 12 of the New York edition with the headline: Keeper and Clock. Order Reprints | Today's Paper | Subscribe
`,
  },
  {
    name: 'a games site: a list that a sentence announces',
    authors: ['Zed Palmer'],
    published: '2031-11-19',
    marked: `
x|News

T|Harbour Sim 3 adds fog, and players are furious

x|By Zed Palmer 19 November 2031

x|Comments

x|It does look nice, though.

x|(Image credit: Bollard Games)

B|The fog has arrived in Harbour Sim 3, and it is doing what fog does. Ships are late, cranes stand idle, and the forum is on fire.

B|Yesterday's update, which was announced as “a mood piece”, covers the port for up to six in-game days at a time.

B|“I have 40,000 hours in this,” wrote one player, who may have been exaggerating. “I can't see my own lighthouse.”

B|Here is what Bollard says it will change:

B|Fog will lift after two days at most

B|A foghorn can be built for 300 coins

B|Pilots will cost half as much in bad weather

B|The patch should be out by Friday.

x|Today's best Harbour Sim 3 deals
x|£24.99
x|View Deal

x|Zed Palmer

x|Zed has been on the news desk since 2028. He likes boats, but only small ones.

x|See comments

x|TOPICS
x|Simulation
`,
  },
  {
    name: 'a live page: the last sentence below a list of links',
    authors: ['Mara Finch'],
    published: '2031-11-20T08:15',
    marked: `
x|LIVE

T|Storm Agnes: Port Ellery cut off as causeway floods – live updates

S|Hundreds spend night in school as water rises to highest level since 1987

x|Mara Finch
x|@marafinch

x|Thursday 20 November 2031 08:15
x|comments

x|Article bookmarked

x|Find your bookmarks in your Premium section, under my profile

x|Show all updates

B|Port Ellery has been cut off from the mainland after Storm Agnes pushed water over the causeway in the early hours of Thursday.

B|Some 300 people spent the night in the secondary school. The fire service said it had carried 41 residents from their homes by boat.

B|Power was out in 2,600 houses at breakfast, the grid operator said, and it could take until Saturday before all of them are back.

x|Recommended

x|How Agnes got its name

x|What to pack when the water comes

B|The highest water of the night was 2.94 metres, measured at the pier at ten past four.

x|Please allow a moment for the live blog to load

x|More about
x|Storm Agnes
x|Port Ellery

x|Join our commenting forum
x|Join thought-provoking conversations, follow other readers and see their replies

x|0 Comments
`,
  },
  {
    name: 'a public broadcaster: a video with title and length between paragraphs',
    authors: [],
    outlet: 'Ellery News',
    published: '2031-11-19T05:00',
    marked: `
x|Merrow

T|Lost wedding ring found in cod 8 months later

S|'I thought it was a hook,' says fish plant worker

x|Ellery News · Posted: Nov 19, 2031 5:00 AM AT | Last Updated: November 19

x|Ruth Vries holds the ring that she lost in March. (Submitted by Ruth Vries)

x|3
x|comments

B|A wedding ring that slipped off a woman's hand into the bay in March has turned up in the stomach of a cod, eight months later and 70 kilometres away.

B|Tom Arden was cleaning fish at the plant in Merrow on Friday when his knife caught on something.

B|"I thought it was a hook. Then I saw the writing," he said.

B|Inside the ring were two names and a year, and that was enough for a post that was shared 4,000 times in a night.

x|WATCH | Plant worker on the catch of his life:

x|The moment a ring came out of a fish

x|Tom Arden tells how he found it 1:12

B|Ruth Vries got the message over breakfast.

B|She drove to Merrow the same day, with a cake.

x|More from Ellery News
x|Storm closes causeway for second night

x|With files from Lena Marsh

x|Our Journalistic Standards and Practices|About Ellery News

x|Corrections and clarifications|Submit a news tip|

x|Report Error
`,
  },
];
