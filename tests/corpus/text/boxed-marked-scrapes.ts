import type { MarkedScrape } from './marked-scrapes.ts';

/** Scrapes whose captions, boxes and labels stand between the paragraphs. */
export const boxedMarkedScrapes: readonly MarkedScrape[] = [
  {
    name: 'an Italian daily: the author behind “di”',
    authors: ['Carla Monti'],
    published: '2033-03-07T19:20',
    marked: `
x|Cronaca
T|Il faro di Merrow torna a brillare dopo diciannove anni
x|di Carla Monti
x|7 marzo 2033 alle 19:20
x|2 minuti di lettura
B|Il faro di Merrow è tornato a brillare sabato sera, diciannove anni dopo essere stato spento dalla provincia.
B|I pescatori hanno pagato il nuovo meccanismo con una colletta durata due inverni.
x|Leggi anche: Chiude il mercato del pesce
B|«Nessuno ci credeva», ha detto Maud Hale, che cura il museo.
B|La torre apre la domenica.
x|© Riproduzione riservata
x|Argomenti
x|fari
`,
  },
  {
    name: 'an American weekly: the credit above the caption, a pointer to a page',
    authors: ['Piet Corr'],
    published: '2033-04-02',
    marked: `
T|School board splits over ferry passes for pupils
x|By PIET CORR
x|Staff Writer
x|April 2, 2033

B|MERROW — The school board split three to three on Monday over whether to buy ferry passes for pupils from the far shore.

B|Without a seventh member the matter is dead until the election in May.

x|Staff photo by Maud Hale
x|Board members listen to a parent on Monday.

B|"We are asking children to row," said Ines Corr, a parent of two.

B|The passes would have cost 31,000 crowns.

x|See BOARD, Page A6

B|The board's chair, Dana Whitlock, voted no.

B|"It is not about the money, it is about who decides," she said.

x|Contact Piet Corr at 555-0144 or pcorr@merrowweekly.example.
`,
  },
  {
    name: 'a Nordic outlet: name and dates glued',
    authors: ['Maud Hale'],
    published: '2033-10-10T08:02',
    marked: `
x|News
T|Bridge plan dropped after cost doubles
x|Maud Hale10 October 2033 08:02Updated 10 October 2033 09:15
x|Share article

B|The plan for a bridge across the bay of Port Ellery was dropped on Monday after its cost doubled in a year.

B|The county will spend the money on two new ferries.

B|“A bridge is a fine thing to draw,” said county engineer Piet Corr.

B|The first ferry is to sail in 2036.

x|Read more about: Bridges, Ferries
`,
  },
  {
    name: 'a letter, wrapped, with how to end it',
    authors: ['Sam Vries'],
    published: '2033-11-23',
    marked: `
x|ELLERY LETTER No. 214
T|A bench for the woman who fed the gulls
x|Sam Vries, November 23, 2033

B|For thirty years a woman whose name nobody asked fed the gulls on the
b|slip at half past six. She died in March. On Saturday the town put up a
b|bench for her, and found that it did not know what to write on it.

B|The harbour master, who had told her every week that it was forbidden,
b|paid for the wood. "I had nobody to tell off this spring," he said.

B|In the end they left the plate empty. People have begun to leave bread.

B|The gulls came at half past six, as they do.

x|You get this letter because you asked for it. To stop it, answer with
x|the word STOP.
`,
  },
  {
    name: 'an Australian broadcaster: points without bullets',
    authors: ['Maud Hale'],
    published: '2032-09-14T03:20',
    marked: `
x|Print content
x|Print with images and other media
T|Shark nets to come out of Port Ellery bay before summer
x|By Maud Hale
x|Posted Tue 14 Sep 2032 at 3:20am, updated Tue 14 Sep 2032 at 11:05am
x|A net is lifted from the bay in 2029. (Supplied: Port Ellery Surf Club)
x|Copy link
x|Link copied
x|In short:
x|The nets that have hung in Port Ellery bay since 1962 will be taken out before summer.
x|Drones and listening buoys will take their place.
x|What's next?
x|A final vote is due in October.

B|The nets that have hung across Port Ellery bay since 1962 will be taken out before summer, the council has decided.

B|Councillors voted seven to four on Monday night for drones and listening buoys instead.

B|"Nets catch turtles, they do not catch sharks," councillor Piet Corr said.

B|A final vote is due next month.

x|Posted 14 Sep 2032
x|Back to top
`,
  },
  {
    name: 'a Brazilian outlet: a caption in Portuguese below the date',
    authors: ['Rita Salgado'],
    published: '2032-04-04T10:05',
    marked: `
x|Página inicial
x|Litoral
T|Farol de Merrow volta a acender após dezenove anos
x|Por Rita Salgado
x|04/04/2032 10h05 Atualizado 04/04/2032 15h40
x|O farol na noite de sábado — Foto: Sam O'Dell/Ellery
B|O farol de Merrow voltou a acender na noite de sábado, dezenove anos depois de ter sido apagado pela província.
B|Os pescadores pagaram o novo mecanismo com uma vaquinha que durou dois invernos.
x|Leia também: Mercado de peixe fecha as portas
B|“Ninguém acreditava”, disse Maud Hale, que cuida do museu.
B|A torre abre aos domingos.
x|Veja também
x|Balsa tem novo horário
`,
  },
  {
    name: 'a British local site: what pictures show in words above their captions',
    authors: ['Maud Hale'],
    published: '2032-12-02T16:20',
    marked: `
x|Ellery Live logo
x|News
T|Christmas lights to go up a week late after storm
x|image of Maud Hale
x|By
x|Maud Hale
x|16:20, 2 Dec 2032
x|A man on a ladder with a string of lights
x|The lights last year (Image: Ellery Live)

B|The Christmas lights in Port Ellery will go up a week late this year, because the storm on Sunday tore down eleven of the poles.

x|Close up of a broken pole on a wet street
x|One of the poles on Pier Street (Image: Ellery Live)

B|The council hopes to have new poles by the tenth.

x|Article continues below

B|"We would rather be late than be on the roof of a bus," said Piet Corr, who has hung the lights since 1998.

B|The market will open as planned.

x|Story Saved
x|You can find this story in My Bookmarks.
`,
  },
];
