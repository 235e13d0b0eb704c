import { expect, it } from 'vitest';
import { findParagraphs } from '../../../src/analysis/paragraphs.ts';
import { splitSentences } from '../../../src/analysis/sentences.ts';
import { findTimexes } from '../../../src/analysis/timexes/find-timexes.ts';

it.each([
  ['2015-10-14', 'The union announced a blockade for Thursday.', ['2015-10-15']],
  ['2015-10-14', 'They called a strike for Monday and a rally for Friday.', ['2015-10-19', '2015-10-16']],
  ['2015-10-14', 'They set up a fund after the trial for Monday’s attack.', ['2015-10-12']],
  ['2015-10-14', 'Closing prices for Monday were low.', ['2015-10-12']],
  ['2015-10-14', 'Schools to stay closed on Friday', ['2015-10-16']],
  ['2015-10-14', 'The clerk had to stay closed in on Friday.', ['2015-10-09']],
  ['2015-10-14', "Oduya speaks there ahead of Ellery's Tuesday vote.", ['2015-10-20']],
  ['2015-10-14', "Ahead of Tuesday's vote, Oduya spoke.", ['2015-10-13']],
  ['2015-10-14', 'Oduya won ahead of the count on Tuesday.', ['2015-10-13']],
  ['2015-10-14', 'The mill shelved its plans for a sale on September 30.', ['2015-09-30']],
  ['2015-10-14', 'Prior to September, I would have said so.', ['2015-09']],
  ['2015-10-14', 'Oduya invited Brill to a rally against the mill in November.', ['2015-11']],
  ['2015-12-14', 'Oduya invited Brill to a rally against the mill in March.', ['2015-03']],
  ['2015-12-14', 'Oduya invited Brill to speak in March.', ['2016-03']],
  ['2015-10-14', 'She urged clerks in a speech on Sunday to sell.', ['2015-10-11']],
  ['2015-10-14', 'They had planned on a walk on Sunday.', ['2015-10-11']],
  ['2015-10-14', 'Ellery is preparing for the biggest day of all, the fair, on Sunday.', ['2015-10-18']],
  ['2015-10-14', 'Brill begins a long match against the team of Port Ellery on Saturday.', ['2015-10-17']],
  ['2015-10-14', 'The mill, Oduya said, can open no sooner than June.', ['2016-06']],
  ['2015-10-14', 'Gold for December delivery and March wheat fell.', ['2015-12', '2016-03']],
  ['2015-10-18', 'Brill will meet Oduya this week, as he did last week.', ['2015-W43', '2015-W42']],
  ['2015-10-19', 'Brill was seen this weekend.', ['2015-W42-WE']],
  ['2015-10-19', 'Brill will be seen this weekend.', ['2015-W43-WE']],
  ['2015-10-14', 'Brill will see a doctor after hurting his thumb on Tuesday.', ['2015-10-13']],
  ['2015-10-14', 'Brill was the third guest to be voted out on Tuesday.', ['2015-10-13']],
  ['2015-10-14', 'The last guest is to be voted out on Tuesday.', ['2015-10-20']],
  ['2015-10-14', 'Ellery, who play Brill on Monday, faces Oduya on Friday.', ['2015-10-19', '2015-10-16']],
  ['2015-03-14', 'The comet can be seen from the middle of July.', ['2015-07']],
  ['2015-10-14', 'The mill weighs a potential cut in December.', ['2015-12']],
  ['2015-12-01', 'They will look at the November report.', ['2015-11']],
  ['2015-12-01', 'They will look at the January report.', ['2016-01']],
  ['2016-01-20', 'The bridge will be ready by year-end.', ['2016-12-31']],
  ['2016-01-20', 'The bridge was ready by year-end.', ['2015-12-31']],
  ['2015-03-14', "Brill is sure to win before the party's convention in July.", ['2015-07']],
  ['2015-03-14', 'Brill is older than the vote in July.', ['2014-07']],
  ['2015-10-14', 'On Nov. 1, that changes.', ['2015-11-01']],
  ['2015-10-14', 'On Monday, the council opens the quay.', ['2015-10-19']],
  ['2015-10-14', 'On Monday, the council said, mills shut.', ['2015-10-12']],
  ['2015-10-14', 'Oduya, who was clerk until December, spoke.', ['2014-12']],
  ['2015-10-14', 'The quay was closed until December.', ['2015-12']],
  ['2015-10-14', 'Frost was told of on Wednesday, Thursday is expected to be wet.', ['2015-10-14', '2015-10-15']],
  ['2015-10-14', 'The Otters (9-1) play Saturday in Ellery.', ['2015-10-17']],
  ['2015-10-14', 'Crowds saw the Otters play Saturday in Ellery.', ['2015-10-10']],
])('%s: %s', (published, text, values) => {
  const found = findTimexes(text, splitSentences(text, findParagraphs(text)), published);
  expect(found.map(({ value }) => value)).toEqual(values);
});
