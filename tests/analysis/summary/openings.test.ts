import { describe, expect, it } from 'vitest';
import {
  endsAsProse,
  isAttribution,
  isConversation,
  isForetold,
  leavesQuotationOpen,
  standingOf,
} from '../../../src/analysis/summary/openings.ts';

describe('standingOf', () => {
  it.each([
    ['He said the gates would close at noon.', 'leaning'],
    ['"They never asked us," the ferryman said.', 'leaning'],
    ['However, the harbour stayed open.', 'leaning'],
    ['At the time, 70 boats lay in the harbour.', 'leaning'],
    ['At the time of the flood, 70 boats lay in the harbour.', 'alone'],
    ['But the council of Port Ellery voted twice.', 'leaning'],
    ['These plans will cost a fortune.', 'leaning'],
    ['For example, the pier was closed.', 'leaning'],
    ['I was glad when the boats came back.', 'leaning'],
    ['"We were all asleep," one said.', 'leaning'],
    ['When she arrived, the doors were locked.', 'leaning'],
    ['When Iris Oduya left her post, nobody came to see it.', 'alone'],
    ['Ten years later, she led the harbour board.', 'leaning'],
    ['On March 9, 1987, he drew the gates.', 'leaning'],
    ['In a letter to the board, they asked for time.', 'leaning'],
    ['In a letter to Hannah Oduya, the board asked for time.', 'alone'],
    ['If the keeper sees a seal, she rings the bell.', 'alone'],
    ['According to him, the pier was never safe.', 'leaning'],
    ['According to the keeper, the pier was never safe.', 'alone'],
    ['In this way the gates stay shut.', 'leaning'],
    ['In this week the gates stay shut.', 'alone'],
    ['One of those boats sank.', 'leaning'],
    ['One of the boats sank.', 'alone'],
    ['Others left before noon.', 'leaning'],
    ['Many carried a lamp.', 'leaning'],
    ['Many armed men came ashore.', 'alone'],
    ['Another was found on the quay.', 'leaning'],
    ['Another boat was found on the quay.', 'alone'],
    ['The previous day, the mayor had closed the pier.', 'leaning'],
    ['Two weeks later the pier fell.', 'leaning'],
    ['A week after the storm the pier fell.', 'alone'],
    ['Not only did they save the boats, they paid for them.', 'leaning'],
    ['LM: There are fewer seals than last year.', 'leaning'],
    ['((Lena Marsh)) Well, we count the seals in May.', 'leaning'],
    ['Lena Marsh: I count the seals in May.', 'leaning'],
    ['Port Ellery: the harbour is full.', 'alone'],
    ['It closed for the winter.', 'leaning'],
    ['It is unclear when the ferry will sail again.', 'alone'],
    ['This week the ferry sails again.', 'alone'],
    ['This Thursday the ferry sails again.', 'alone'],
    ['It was reported on Monday that the ferry sails again.', 'alone'],
    ['Those', 'leaning'],
    ['Iris Oduya will leave the council of Port Ellery.', 'alone'],
    ['Itinerant workers repaired the pier.', 'alone'],
    ['When Iris Oduya arrived, the doors were locked.', 'alone'],
    ['I. M. Haverkamp drew the gates.', 'alone'],
    ['Scroll down for video', 'not-prose'],
    ['Lena Marsh contributed to this report.', 'not-prose'],
    ['Watch committees were founded in every town along the estuary after the flood of the year before.', 'alone'],
  ] as const)('%s is %s', (sentence, standing) => {
    expect(standingOf(sentence)).toBe(standing);
  });
});

it.each([
  ['The gates closed.', true],
  ['"The gates closed."', true],
  ['Will they close?', true],
  ['The gates of Port Ellery', false],
  ['', false],
])('endsAsProse: %s', (sentence, ends) => {
  expect(endsAsProse(sentence)).toBe(ends);
});

it.each([
  ['The keeper said, "The gates were shut.', true],
  ['The keeper said, “The gates were shut.', true],
  ['The keeper said, "The gates were shut."', false],
  ['“Shut,” said the keeper, “all winter.”', false],
  ["The keepers' gates were shut.", false],
  ['', false],
])('leavesQuotationOpen: %s', (sentence, open) => {
  expect(leavesQuotationOpen(sentence)).toBe(open);
});

it.each([
  ['There we count the seals, you know.', true],
  ['The seals are counted, I think, in May.', true],
  ['The keeper said, "There we count the seals."', false],
  ["The keeper said 'we count them'.", false],
  ['The US navy counts no seals.', false],
  ['Charles I was fond of seals.', false],
])('isConversation: %s', (sentence, talk) => {
  expect(isConversation(sentence)).toBe(talk);
});

it.each([
  ['“The gates are shut.” Tomas Varga told the jury.', true],
  ['“The gates are shut.” Tomas Varga told the jury that he had shut them on the night of the flood himself.', false],
  ['The gates are shut. Tomas Varga told the jury.', false],
])('isAttribution of the second sentence: %s', (text, expected) => {
  expect(isAttribution(text, { start: text.indexOf('Tomas'), end: text.length })).toBe(expected);
});

it.each([
  ['They had been shut twice, but until Saturday the gates of Port Ellery did not exist.', true],
  ['She has kept the light for years: Hannah Oduya leaves her post in May.', true],
  ['They had been shut twice, but nobody had seen it.', false],
  ['These gates of Port Ellery are shut.', false],
])('isForetold: %s', (sentence, expected) => {
  expect(isForetold(sentence)).toBe(expected);
});
