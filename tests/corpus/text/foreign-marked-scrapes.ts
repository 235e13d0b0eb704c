import type { MarkedScrape } from './marked-scrapes.ts';

/** Scrapes whose boxes, pointers, signs and line breaks have the habits of other countries. */
export const foreignMarkedScrapes: readonly MarkedScrape[] = [
  {
    name: 'an Irish daily: a box for a newsletter between the paragraphs',
    authors: ['Maud Hale'],
    published: '2032-04-11T06:00',
    marked: `
x|Subscriber Only
x|Environment
T|Seagrass beds off Port Ellery shrink for third year running
S|Survey by divers finds loss of eleven hectares since last spring
x|Expand
x|A diver over the beds last June. Photograph: Sam O'Dell
x|Maud Hale's picture
x|Maud Hale
x|Sun Apr 11 2032 - 06:00
B|The seagrass beds in the bay of Port Ellery have shrunk for the third year in a row, a survey has found, and the divers who made it say that anchors are to blame.
B|Some eleven hectares have gone since last spring, which is more than in the two years before taken together.
x|Sign up to The Tide, our weekly environment newsletter
x|Get it free every Thursday
x|SIGN UP
B|“You can see the scars from the air,” said Ines Corr, who led the survey for the bay trust.
B|The harbour board has laid nine mooring buoys so far. It needs forty.
B|Read it any way you like, Ms Corr said: the bay is losing its nursery.
x|Maud Hale
x|Maud Hale is Environment Correspondent of The Ellery Times
x|IN THIS SECTION
x|Ferry fares to rise again
x|Wind farm gets green light
`,
  },
  {
    name: 'a French daily: reading time, a pointer inside the body',
    authors: ['Odile Marchand'],
    published: '2032-02-07T18:30',
    marked: `
x|Accueil
x|Économie
T|À Port Ellery, la criée ferme après quatre-vingts ans
x|Article réservé aux abonnés
x|Par Odile Marchand
x|Publié le 07/02/2032 à 18:30, mis à jour le 08/02/2032 à 09:12
x|Temps de lecture : 4 min
x|Ajouter à vos favoris
B|La criée de Port Ellery a fermé ses portes samedi matin, après une dernière vente qui n'a duré que vingt minutes.
B|Une quarantaine de pêcheurs vendront désormais leur poisson par un site que la chambre de commerce a ouvert l'an passé.
x|À lire aussi Le port de Merrow s'agrandit
B|« On ne verra plus les visages », a dit Tom Arden, patron d'un chalutier.
B|La mairie cherche un usage pour la halle. Elle n'a rien promis.
x|Partager
x|Réagir (12)
x|La rédaction vous conseille
x|Le prix du gazole baisse
`,
  },
  {
    name: 'a letter to a list, wrapped at 72 columns, with an end for unsubscribing',
    authors: ['Ruth Vries'],
    published: '2032-01-15',
    marked: `
T|Lighthouse lamp to burn again after nineteen years
x|By Ruth Vries
x|Posted January 15, 2032

B|PORT ELLERY -- The lamp in the lighthouse on Merrow Head is to burn
b|again in the spring, nineteen years after it was put out, because the
b|fishermen who steer by it have paid for a new mechanism.

B|The tower belongs to the county, which had planned to sell it to a
b|hotel. A vote last week ended that plan by a single hand.

B|"We were never told how close it was," said Maud Hale, who keeps the
b|museum at its foot.

B|Visitors will be let in on Sundays.

x|--
x|To unsubscribe from this list, write to list-request@ellery.example
`,
  },
  {
    name: 'an American station: headlines in points, an invitation below',
    authors: ['Piet Corr'],
    published: '2032-05-20T17:11',
    marked: `
x|LOCAL NEWS
T|Ferry crew rescues family of four from overturned canoe
x|By: Piet Corr
x|Posted at 5:11 PM, May 20, 2032 and last updated 7:42 PM, May 20, 2032
x|PORT ELLERY HEADLINES
x|Deck hands saw the canoe turn over near the bell buoy
x|All four people were wearing life vests

B|PORT ELLERY — The crew of the afternoon ferry pulled a family of four out of the bay on Thursday after their canoe turned over near the bell buoy.

B|Deck hands had seen the canoe go over and threw down a ladder.

B|"They were cold, and they were laughing," said mate Sam O'Dell.

B|No one was hurt.

x|Stay in touch with us anytime, anywhere.
x|Download our free app for Apple and Android
x|Copyright 2032 Ellery Broadcasting. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.
`,
  },
  {
    name: 'a Dutch regional paper: its own words for author, change and pointer',
    authors: ['Piet de Groot'],
    published: '2032-11-05T14:33',
    marked: `
x|Nieuws
x|Regio
T|Vuurtoren van Merrow brandt weer na negentien jaar
x|Door Piet de Groot
x|5 november 2032 om 14:33
x|Aangepast 5 november 2032 om 16:02
x|Deel dit artikel
B|De vuurtoren van Merrow brandt weer, negentien jaar nadat de provincie het licht had uitgedaan.
B|Vissers hebben met een inzameling van twee winters een nieuw mechanisme betaald.
x|Lees ook: Visafslag sluit na tachtig jaar
B|"Niemand geloofde erin", zei Maud Hale, die het museum beheert.
B|De toren is op zondag open.
x|Meld je aan voor onze nieuwsbrief
x|E-mailadres
x|Meer nieuws
x|Haven verhoogt tarieven
`,
  },
  {
    name: 'a Nordic outlet: the date on two lines below its label',
    authors: ['Sam Vries'],
    published: '2032-10-28T11:06',
    marked: `
x|Go to content
x|News in English
T|Sea eagle returns to Merrow after ninety years
S|A pair has built its nest on the old signal tower.
x|Sam Vries
x|Reporter
x|Published
x|28 October
x|2032, 11:06
B|A pair of sea eagles has built a nest on the old signal tower at Merrow, where none has bred for ninety years.
B|The birds were seen in March, but the parish kept it quiet.
B|“We told people there was a gas leak,” said warden Ines Corr.
B|The path is closed until August.
x|More about
x|Birds
`,
  },
  {
    name: 'a Scottish daily: a short quotation above a credit, an invitation at the end',
    authors: ['Tom Arden'],
    published: '2034-02-12T09:14',
    marked: `
x|News
x|Coast & Islands
T|Island school saved after one family moves back
x|Tom Arden, Islands Reporter
x|12th Feb 2034, 9:14am
x|2 min read
x|The school at Merrow has eight pupils (Pic: Sam O'Dell)
B|The school on Merrow will stay open after a family with three children moved back to the island.
B|The council had said that it would close in June with fewer than eight pupils. It now has eight.
x|Most read
x|1. Ferry timetable changes
x|2. Harbour fees to rise
B|“We counted them twice,” said head teacher Ruth Vries.
x|Image: Sam O'Dell
B|The youngest starts in August.
x|Want to join the conversation? Please subscribe or log in.
`,
  },
];
