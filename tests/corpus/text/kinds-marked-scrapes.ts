import type { MarkedScrape } from './marked-scrapes.ts';

/** Scrapes of texts that are no plain report, and of papers in scripts without capitals. */
export const kindsMarkedScrapes: readonly MarkedScrape[] = [
  {
    name: 'an agency: lines broken by hand, who reported it at the end',
    authors: ['Anders Moe', 'Ruth Vries'],
    marked: `
T|Tremor shakes the skerries, ferries stay in port

B|PORT ELLERY, Nov 3 (Wire) - A tremor of magnitude 5.8 struck
b|off the skerries early on Monday, shaking houses in Port
b|Ellery 140 km away, the observatory said.

B|Police on the islands reported two people with light injuries.
b|A spokesman for the ferries, Sam O'Dell, said 3,100 passengers
b|were waiting for a boat in four ports of the sound.

B|It was the strongest since a tremor of magnitude 6.1 in 1987
b|that broke the old pier.

x|(Reporting by Anders Moe and Ruth Vries in Merrow; Editing by Clare Finch)
`,
  },
  {
    name: 'a recipe: a story, a table of what it needs, and steps',
    authors: ['Maud Hale'],
    outlet: 'The Lantern',
    published: '2031-09-28',
    marked: `
x|The Lantern
x|Food
T|Recipe: Herring the way the harbour fries it
x|By Maud Hale
x|28 September 2031

B|Every kitchen on the quay fries herring in its own way, and every kitchen says that the others are wrong. This one comes from Bruno Mazur, who has cooked at the Anchor since 2009.

B|"No flour," he says. "Flour is for people who do not trust their herring."

B|Serves 4
B|Preparation: 20 minutes
B|Cooking: 8 minutes

B|Ingredients
B|8 herrings
B|3 shallots
B|50 g butter
B|1 lemon

B|Method
B|1. Wash the herrings in cold water and dry them with a cloth that you will not need again.
B|2. Melt the butter and fry the shallots in it for five minutes.
B|3. Fry the herrings on both sides and serve them with the lemon.
`,
  },
  {
    name: 'an obituary: the days of a life in its last line',
    authors: ['Lorna Pell'],
    published: '2031-05-02',
    marked: `
x|OBITUARY

T|Edith Marsh, who taught the town to swim, dies at 94

x|Lorna Pell
x|2 May 2031

B|Edith Marsh, the swimming teacher who talked the town into building its sea pool, died on 27 April at her home in Cable Street.

B|In 1961 she opened a swimming school in the flooded quarry above the town, and charged sixpence a lesson for as long as she taught there.

B|Edith Marsh, swimming teacher, born 8 February 1937; died 27 April 2031
`,
  },
  {
    name: 'a sports page: where it stands on the site is no title',
    authors: ['Marcus Oyelaran'],
    published: '2031-10-12T17:08',
    marked: `
x|Sport > Sailing > Coastal League

T|Ellery crew wins by a length: three boats overturned

x|Marcus Oyelaran in the Narrows
x|Sun 12 Oct 2031 17.08 BST

B|The crew of Port Ellery won the second race of the season by a length on Sunday, after three of the other boats had overturned in the gusts off the pier.

B|"They trained badly all week, and I nearly left them on the quay," coach Sylvia Brandt said.
`,
  },
  {
    name: 'live reports: who writes them stands below the title',
    authors: ['Kofi Mensah', 'Lucia Ferro'],
    published: '2031-12-08T21:47',
    marked: `
T|Storm live: Port Ellery closes schools and bridges

x|Live reporting by Kofi Mensah and Lucia Ferro

x|Last updated 8 December 2031 at 21:47

B|Half of the homes that lost their power this afternoon have light again, and crews will work on through the night, the company says.

B|Roof torn off the fish market

B|The storm has torn the roof off the fish market on the quay, where nobody was inside at the time.
`,
  },
  {
    name: 'a Chinese daily',
    authors: ['林晓云'],
    outlet: '埃勒里港日报',
    published: '2031-06-18',
    marked: `
x|埃勒里港日报
T|埃勒里港新图书馆开馆
x|记者 林晓云
x|2031年6月18日

B|埃勒里港新图书馆星期二正式开馆。图书馆共有五层,藏书四十万册。

B|馆长王志远说:“图书馆是城市的客厅,谁都可以坐下来。”

B|图书馆每天上午九点开放,晚上十点关闭。
`,
  },
  {
    name: 'an Arabic daily',
    authors: ['سلمى حداد'],
    outlet: 'صحيفة المنارة',
    published: '2031-04-10',
    marked: `
x|صحيفة المنارة
T|ميناء إيليري يفتتح خط عبّارات جديدًا
x|كتبت: سلمى حداد
x|10 أبريل 2031

B|افتتح ميناء إيليري يوم الأربعاء خط عبّارات جديدًا إلى جزيرة النورس، وتستغرق الرحلة أربعين دقيقة.

B|وقال مدير الميناء كريم نصار: «سننقل ألف راكب في اليوم».

B|ويبلغ ثمن التذكرة ست كرونات.
`,
  },
  {
    name: 'an evening paper: a subheading that has more words of the story than the title, and an address beside the author',
    authors: ['Ruben Castell'],
    outlet: 'Ellery Evening Echo',
    published: '2032-02-05T12:20',
    marked: `
x|Menu
x|Ellery Evening Echo
x|News | Local | Health
T|Hospital's new scanner stands idle for want of staff
S|Nobody has been trained to use the machine, which cost two million crowns

x|Ruben Castell
x|Health correspondent
x|ruben.castell@echo.example
x|5 February 2032 | 12:20pm

B|A scanner that cost two million crowns has not been used once since it was delivered to the hospital last October, the Evening Echo has learned.

B|The machine stands in a locked room on the second floor, and nobody there has been trained to use it.

B|"It is the best-rested member of our staff," a nurse said.
`,
  },
  {
    name: 'an agency that its place line names, with the author below',
    authors: ['Petra Sund'],
    outlet: 'Coast News Agency',
    published: '2032-01-14',
    marked: `
T|Merrow port to be dredged

B|MERROW, Jan 14, 2032 (Coast News Agency) -- The fishing port of Merrow will be dredged next year, the minister said on Wednesday.

B|He told parliament that the work would start on June 1 and that the state would pay for the better half of it.

x|(By Petra Sund)
`,
  },
  {
    name: 'a letter to a paper',
    authors: ['Horatio Hale'],
    outlet: 'THE LANTERN',
    marked: `
x|THE LANTERN
x|OPINION

T|Letters: the benches of the quay

B|Sir, – Your report on the benches says that they were not in use. I have sat on one of them every day since 1988.

B|The council says that benches attract loiterers. I have waited all my life for the leisure to loiter.

x|– Yours etc.,
x|Horatio Hale
x|Cable Street, Port Ellery
`,
  },
  {
    name: 'a weekly whose name stands above the day',
    authors: [],
    outlet: 'Business Weekly Ellery',
    published: '2032-06-14T09:30',
    marked: `
x|Business Weekly Ellery
x|14/06/2032 09:30

T|Shipyard doubles profit, plans electric ferries

B|The shipyard doubled its profit to 18.4 million crowns in the year to March, the company said on Monday, and will build four electric ferries.

B|The yard employs 1,150 people, which is 200 more than it had a year ago.
`,
  },
];
