import type { MarkedScrape } from './marked-scrapes.ts';

/** More scrapes of invented outlets. */
export const moreMarkedScrapes: readonly MarkedScrape[] = [
  {
    name: 'a regional daily with a meter, several authors with handles, and boxes between short paragraphs',
    authors: ['Maud Hale', 'Piet Vries'],
    published: '2031-05-09T06:30',
    marked: `
x|You have 3 free articles left this month.
x|Subscribe for $1
x|Crime & Courts
T|Three held after break-in at Merrow lighthouse museum
x|Maud Hale | mhale@merrowcourier.example
x|Piet Vries | @pietv
x|May 9, 2031 6:30 a.m.
x|Updated: May 9, 2031 11:02 a.m.
x|1 of 4
x|The lamp room of the museum after the break-in. | Piet Vries

B|MERROW — Three men were arrested Thursday night after a brass lamp worth $40,000 was taken from the lighthouse museum.

B|Police stopped a van near the causeway at about 11 p.m. and found the lamp under a blanket.

x|Get our free mobile app

B|“It was not even scratched,” Chief Lena Moss said.

x|Chief Lena Moss speaks at the lighthouse, Thursday, May 8, 2031, in Merrow, Maine.
x|Caption
x|What others are reading …
x|Fire damages boathouse on Quay Street
x|School board delays vote on merger

B|The men, two of them from Port Ellery, are due in court on Monday.

B|Nobody was hurt.

x|Reach Maud Hale at 555-010-2277.
x|Follow Maud Hale on Facebook.
x|Tags
x|Museum
x|Burglary
`,
  },
  {
    name: 'an Irish broadcaster: Updated / day, time; caption below; by role',
    authors: ['Nuala Brady'],
    published: '2031-05-09T13:08',
    marked: `
x|RTI Player
x|Radio
x|Lifestyle
T|Fishermen call off blockade of Inishmoor harbour
x|Updated / Friday, 9 May 2031 13:08
x|The blockade lasted four days
x|By Nuala Brady
x|Marine Correspondent

B|Fishermen on the west coast have called off a blockade of Inishmoor harbour after talks with the Department of the Marine.

B|About 30 boats had closed the entrance since Monday.

B|A spokesperson for the department said both sides would meet again next week.

x|We need your consent to load this rte-player content
x|We use rte-player to manage extra content that can set cookies on your device and collect data about your activity.
x|Manage Preferences

B|The row is about where boats from other countries may fish for mackerel.

B|Speaking on Morning Ireland, Colm Daly said his members were tired.

B|"They want to go back to sea," he said.

x|Read more: Inside the mackerel war
x|More stories on
x|Ireland
x|Fishing
`,
  },
  {
    name: 'a South African site: date and time without labels, share count, comment policy',
    authors: ['Thandi Mokoena'],
    published: '2031-05-09T12:00',
    marked: `
x|MENU
x|South Africa
T|Water back on in Cape Ellery after nine days
S|Pump station repaired overnight, but residents are told to boil what they drink
x|09 May 2031 - 12:00
x|Thandi Mokoena
x|Reporter
x|Image: Cape Ellery Times

B|Taps ran again in Cape Ellery on Friday after nine days without water.

B|The city said engineers had replaced a pump that failed on April 30 and had caused the longest outage in its history.

B|“I cried when I heard it,” said Grace Dube of Hillside, who had queued at a tanker every morning before work.

B|What went wrong

B|A bearing broke, the city said, and the spare had been sent abroad for repair in 2029.

B|It had not come back.

x|TimesLIVE
x|Support independent journalism by subscribing to the Sunday Times. Just R20 for the first month.
x|Most read
x|Load-shedding returns
x|Speech Bubbles
x|Please read our Comment Policy before commenting.
`,
  },
  {
    name: 'a trade site: by-line with date on one line, related box with label and link, author note',
    authors: ['Owen Price'],
    published: '2031-05-09',
    marked: `
x|Advertise
x|Newsletters
x|Events
x|Ports & Terminals
T|Ellery Lines orders four electric ferries from Merrow yard
x|By Owen Price | May 9, 2031

B|Ellery Lines has ordered four battery-powered ferries from the Merrow yard in a deal worth $112 million, the company said on Friday.

B|The vessels, each of which will carry 300 passengers and 40 cars, are to enter service between 2033 and 2035.

x|RELATED: Charging berths planned for three islands

B|Batteries will be charged at the berth in eight minutes, according to the yard.

x|Story continues below
x|advertisement

B|The line has two options for further ships. It did not say who would pay for the charging stations.

B|“This is the largest order that our yard has had since the war,” chief executive Ingrid Lund said in a statement.

x|Owen Price
x|Owen Price has covered shipping for 20 years. He lives in Port Ellery.
x|Leave a Reply
x|Your email address will not be published. Required fields are marked *
x|Comment *
x|Name *
x|2 thoughts on “Ellery Lines orders four electric ferries from Merrow yard”
x|Petra
x|At last! I have waited for this since they sold the old boats to the islands.
`,
  },
  {
    name: 'a German site in English: veröffentlicht and aktualisiert, share bar in German',
    authors: ['Jonas Kehl'],
    published: '2031-05-09T09:15',
    marked: `
x|Startseite
x|International
x|Merken
T|Night trains to return to the Merrow line
S|After twelve years, sleepers will run three times a week
x|Von Jonas Kehl
x|Veröffentlicht am 9. Mai 2031, 09:15 Uhr
x|Aktualisiert am 9. Mai 2031, 17:40 Uhr
x|Teilen
x|Drucken
x|Lesezeit: 3 Minuten
x|Ein Nachtzug im Bahnhof. Foto: Ellery Bild

B|Night trains will run on the Merrow line again from December, the railway said on Friday.

B|The last sleeper left in 2019, when too few people were willing to pay for a berth.

x|Lesen Sie auch
x|Warum der Nachtzug so teuer ist

B|"Demand has come back," said Petra Vogt, who heads the long-distance business.

x|Anzeige

B|Tickets are to cost from 49 euros.

x|Mehr zum Thema
x|Bahn
x|Impressum
x|Datenschutz
`,
  },
  {
    name: 'an Indian wire story: location and agency, time glued, no author, one-line footer',
    authors: ['PTI'],
    outlet: 'PTI',
    published: '2031-05-09T18:44',
    marked: `
x|e-Paper
x|Sign In
T|Monsoon to reach Ellery coast by June 1: Weather office
x|PTI | Port Ellery | Posted: 09-05-2031 18:44 IST | Created: 09-05-2031 18:44 IST

B|Port Ellery, May 9 (PTI) The monsoon is expected to reach the Ellery coast by June 1, the weather office said on Friday.

B|Rain is likely to be normal over most of the country, it said in its forecast.

B|Farmers depend on the monsoon for more than half of the water that their fields need.

B|Reservoirs are at 31 per cent of their capacity, against 36 per cent a year ago. PTI ABC XYZ

x|(This story has not been edited by Ellery staff and is auto-generated from a syndicated feed.)
x|READ MORE ON:
x|monsoon
x|Weather office
x|POST / READ COMMENTS
`,
  },
  {
    name: 'a Hong Kong daily: name above the title, points, reading time, why you can trust',
    authors: ['Grace Lam'],
    published: '2031-05-09T20:00',
    marked: `
x|Advertisement
x|Transport
x|Hong Kong
T|Star of the Bay ferry to raise fares by a fifth from July
x|Operator says it lost HK$30 million last year as commuters stayed at home
x|Lawmaker calls rise the steepest in three decades
x|Reading Time:2 minutes
x|Why you can trust us
x|Grace Lam
x|Published: 8:00pm, 9 May 2031
x|Updated: 9:31pm, 9 May 2031

B|Commuters who cross the bay by ferry will have to pay a fifth more from July, the transport authority announced on Friday.

B|An adult fare on a weekday will rise from HK$5 to HK$6, and children will pay HK$3.60.

B|The operator had asked for twice as much.

B|“We are still the cheapest view in town,” its director, Victor Ip, said.

x|Advertisement

B|Passenger numbers fell to 9 million last year, less than half of what they were in 2018.

x|Grace Lam
x|Grace Lam joined the newspaper in 2028 and writes about transport.
x|Conversations
`,
  },
  {
    name: 'a broadcaster with live-page notes: what we know, bullet list in the body, quotes in a block',
    authors: ['Dana Whitlock', 'Sam O’Dell'],
    outlet: 'Ellery News',
    published: '2031-05-09T17:20',
    marked: `
x|Watch Live
x|U.S.
T|What we know about the collapse of the Merrow pier
x|By Dana Whitlock, Sam O’Dell
x|Updated on: May 9, 2031 / 9:48 PM EDT / Ellery News
x|Published on: May 9, 2031 / 5:20 PM EDT
x|Add Ellery News on Google

B|A part of the Merrow pier fell into the sea on Friday afternoon while about 60 people were on it, officials said.

B|Here is what we know so far.

B|When did it happen?

B|The middle section gave way at 2:14 p.m., according to the coast guard, which had a boat near by.

B|Who was hurt?

B|Eleven people were taken to hospitals, two of them with broken bones.

B|Mayor Lena Moss said that everyone had been accounted for by 4 p.m.

B|- Nine people were treated for cold.

B|- Two had surgery.

B|- None is in danger.

x|In:
x|Merrow
x|Coast Guard
x|© 2031 Ellery Interactive Inc. All Rights Reserved.
x|More from Ellery News
`,
  },
];
