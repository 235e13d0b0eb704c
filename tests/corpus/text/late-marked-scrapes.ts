import type { MarkedScrape } from './marked-scrapes.ts';

/** Scrapes in the layouts of seven kinds of outlets. */
export const lateMarkedScrapes: readonly MarkedScrape[] = [
  {
    name: 'a national broadcaster: age of the story, name with role, pictures with source lines, related links inside',
    authors: ['Nell Ardern'],
    marked: `
x|Home
x|News
x|Sport

T|Salt marsh may save Port Ellery from the sea, study finds

x|3 hours ago

x|Nell Ardern
x|Coast correspondent

x|Share
x|Save

x|Ellery Images A grey tide runs over a green marsh below a white lighthouse
x|The marsh at Cape Ellery has grown by a third since 1990

B|A salt marsh that nobody planned could protect Port Ellery from flooding for half a century, researchers say.

B|The marsh, which lies north of the harbour, slows the waves before they reach the town's wall.

B|"We had money for a wall and got a marsh for nothing," said Prof Ida Holm, who led the work.

B|'It just grew'

B|Measurements by the university show that mud has settled there since a ferry pier was moved in 1988.

l|Ferry pier to be moved again
l|Town wall 'would not stand a second storm'

B|The council has said it will read the report before it decides on a new wall in March.

B|Not everybody is glad. Fishermen say that the channel is now too shallow for their boats.

x|Additional reporting by Tom Arden

x|Coastal erosion
x|Port Ellery
x|Environment
`,
  },
  {
    name: 'an agency: dateline, author and date under the title, picture credits in brackets, boxes',
    authors: ['Sam Dale', 'Rosa Quint'],
    published: '2031-06-12T16:41',
    marked: `
x|U.S. News

T|Three rescued after barge breaks loose in Merrow Sound

x|FILE - Tugs stand off the breakwater at Merrow, on Jan. 4, 2031. (AP Photo/Lena Moss, File)
x|By SAM DALE and ROSA QUINT
x|Updated 4:41 PM GMT, June 12, 2031

B|MERROW (AP) — Three crew members were taken off a drifting barge early Thursday after its line parted in heavy seas, the coast guard said.

B|The barge, loaded with gravel, came within 200 yards of a ferry before a tug caught it.

x|RELATED COVERAGE

x|Ferry runs aground in fog
x|Gravel price doubles as quarry closes

B|None of the three was hurt, Petty Officer Jane Colley said in a statement.

B|“They did everything right, and they did it in the dark,” Colley said.

B|The company that owns the barge, Sound Aggregates, did not answer a request for comment.

x|___

B|Dale reported from Cape Ellery.

x|SAM DALE
x|Dale covers the coast for The Associated Press.
x|twitter
x|mailto
`,
  },
  {
    name: 'a British regional paper: section, standfirst, name and role, premium bar, advertisements, comments',
    authors: ['Gwen Pascoe'],
    published: '2031-10-02T06:00',
    marked: `
x|News
x|Harbour

T|Plan for 40 flats on old ice works divides harbour street

S|Neighbours say the block would take their light while the council says it needs the homes

x|By Gwen Pascoe
x|Senior Reporter

x|Comments

x|06:00, 2 Oct 2031

x|The ice works has stood empty since 2019 (Image: Gwen Pascoe/Ellery Live)

B|A plan to build 40 flats on the site of the old ice works in Harbour Street has divided the people who live beside it.

B|The developer, Pier Homes, wants to pull down the brick works and put up a block of six storeys.

x|READ MORE: Harbour wall to be closed for two weeks

x|READ MORE: Woman rescued from mud after following her dog

B|Councillor Bryn Tallow, who sits on the planning committee, said: "We have 900 families on the list and one empty ice works."

x|Article continues below

B|But Megan Foss, who has lived opposite for 31 years, said the block would put her kitchen in the shade until noon.

B|"I will need a lamp to boil an egg," she said.

B|The committee will decide on November 4.

x|Join our WhatsApp community and get the harbour's stories on your phone

x|Story Saved

x|Port Ellery
x|Planning
`,
  },
  {
    name: 'an Indian daily: breadcrumbs, summary, agency and place, date with zone, promotions',
    authors: ['Ellery News Service'],
    published: '2031-07-19T13:27',
    marked: `
x|Home / Cities / Merrow / Metro tunnel flooded for second time in a week, services cut

T|Metro tunnel flooded for second time in a week, services cut

S|Trains ran only as far as Old Fort on Saturday morning; buses were put on for the rest of the line

x|By Ellery News Service
x|Updated on: Jul 19, 2031 01:27 pm IST

x|Follow us

B|Water entered the metro tunnel below Old Fort for the second time in a week on Saturday, and services on the Blue Line were cut for five hours, officials said.

x|Also Read | City's oldest stepwell to be cleaned

B|Pumps had been brought in after the first flood but were not connected, an official of the corporation said on condition of anonymity.

B|About 60,000 passengers use the stretch on a working day.

x|Get the latest news from Merrow along with top headlines from across the country

B|The corporation said the line would be open in full by Sunday.

x|News / Cities / Metro tunnel flooded for second time in a week, services cut
x|See Less
`,
  },
  {
    name: 'a sports site: title twice, standfirst, name, handle and date in one line, score table words, video',
    authors: ['Max Obi'],
    published: '2031-03-08T22:14',
    marked: `
x|Basketball

T|Gulls' Petra Lund says knee is fine after late scare against Merrow

x|Gulls' Petra Lund says knee is fine after late scare against Merrow

S|The guard left with four minutes to play but walked to the bus without help

x|By Max Obi
x|@maxobi
x|Mar 8, 2031 at 10:14 pm ET • 3 min read

x|Getty Images

B|Port Ellery Gulls guard Petra Lund left Saturday's 88-81 win over Merrow with four minutes to play, holding her left knee, and did not come back.

B|Lund, who had 24 points, told reporters afterwards that she had only been frightened.

B|"I heard a noise, and it was my shoe," Lund said.

x|Lund laughs off knee scare (1:12)

B|Coach Dee Marsh said the team would take pictures of the knee on Sunday all the same.

B|The Gulls are in third place with six games left.

x|Our Latest Basketball Stories
x|Power rankings: Who moves up after a wild week
x|Max Obi • 2 min read
`,
  },
  {
    name: 'a technology site: section and title, name and date in one line, key points, affiliate notice, gallery',
    authors: ['Ines Falk'],
    published: '2031-01-22T09:00',
    marked: `
x|Reviews

T|Tidebook Air review: A laptop that does not mind the rain

S|It is slow and it is ugly, and we could not drown it

x|By Ines Falk, a senior reviewer who has tested more than 200 laptops

x|Jan 22, 2031, 9:00 AM UTC

x|If you buy something from a link, we may earn a commission.

x|Photo by Ines Falk / The Edge

B|I have poured a glass of water on many laptops in my time, but until last week never on purpose.

B|The Tidebook Air is made for people who work on boats. It costs $900, weighs four pounds and floats.

B|How it works

B|The keyboard is one piece of rubber, and the ports close with plugs like those of a bath.

B|I left it on the deck of the Merrow ferry for a night. In the morning a gull was standing on it, and it had 61 percent left.

B|Who should buy it

B|Anyone who has lost a laptop to the sea. Nobody else.

x|8 Verge Score
x|Good Stuff
x|Floats
x|Bad Stuff
x|Slow

x|Most Popular
x|The best phones to take to sea
`,
  },
  {
    name: 'an American local paper: names of staff, posted and updated lines, police photographs, list of charges',
    authors: ['Carl Weems'],
    published: '2031-11-05T17:20',
    marked: `
x|Crime
x|Top Story

T|Merrow man charged after truck hits bandstand

x|Carl Weems
x|cweems@merrowledger.example

x|Nov 5, 2031 5:20 PM
x|0

x|1 of 3
x|The bandstand in Founders Park lost two of its eight posts Tuesday night.
x|Carl Weems/Merrow Ledger

B|A Merrow man was arrested Tuesday night after a pickup truck crossed Founders Park and struck the bandstand, police said.

B|Officers found the driver, Dale P. Horner, 44, sitting on the steps, Chief Anita Boyle said.

B|Nobody was on the bandstand. The brass band had moved its practice to the school because of the cold.

B|Horner was charged with the following:

B|Operating while intoxicated
B|Criminal mischief
B|Leaving the road

B|He was released on a bond of $1,500 and is due in court Nov. 19.

B|“We will play from what is left,” said the band's leader, Opal Reyes.

x|Love
x|1
x|Funny
x|0
x|Sad
x|0

x|Tags
x|Bandstand
x|Police
`,
  },
];
