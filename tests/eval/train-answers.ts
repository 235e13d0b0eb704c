/**
 * `node tests/eval/train-answers.ts [all] [phrases|sentences]`: learns how much each piece of evidence counts for an answer, writes
 * the weights into `src/answering`, and prints figures for the half of the questions that was learnt from and for the other.
 * With `all`, it learns from both halves; with `phrases`, the weights of phrases alone, with `sentences`, all others; the rest stays. Needs `../shared`.
 */
import path from 'node:path';
import { columnOf, type TextKind, textKinds } from '../../src/answering/facts/answer-weights.ts';
import { confidenceFeatures } from '../../src/answering/facts/confidence.ts';
import { sentenceFeatures } from '../../src/answering/facts/sentence-features.ts';
import * as shipped from '../../src/answering/facts/trained-weights.ts';
import { phraseFeatures } from '../../src/answering/phrases/phrase-features.ts';
import { type AnswerKind, groupOf, type KindGroup, kindGroups } from '../../src/answering/question/answer-kinds.ts';
import { type Example, readExamples } from './answers/examples.ts';
import { dot, learnToChooseByGroup, learnToChooseByParts, learnToJudgeByGroup } from './answers/learn.ts';
import { type ByText, writeWeights } from './answers/write-weights.ts';

const root = path.join(import.meta.dirname, '../..');
const examples = await readExamples(path.join(root, '../shared'));
const learnt = process.argv.includes('all') ? examples : examples.filter(({ tuned }) => tuned);

/** Few questions are over news, and news is what is asked about. */
const newsWeight = 2;
/** How far the weights for news may stray from those for other texts. */
const stray = 1;
const strayByKind = 0.3;
const isNews = ({ set }: Example): boolean => set !== 'squad' && set !== 'mhr';
const judged: Readonly<Record<Example['set'], Readonly<Record<string, number>>>> = {
  squad: { ans: 1, off: 1.6, near: 0.25 },
  mhr: { ans: 2, null_query: 9 },
  mission: { ans: 8, none: 30 },
  readers: { ans: 2, none: 6 },
  own: { ans: 1, none: 3 },
  stories: { ans: 1, none: 3 },
  gold: { ans: 8, none: 30 },
};

const choosing = learnt.map((example) => ({
  choices: example.sentences,
  group: example.texts,
  parts: example.texts === 'reference' ? [example.texts, groupOf(example.kind)] : [example.texts],
  weight: example.set === 'readers' ? 2 * newsWeight : isNews(example) ? newsWeight : 1,
}));
const size = sentenceFeatures.length;
const fromPhrases = sentenceFeatures.indexOf('typed');
const left = new Set(
  Array.from({ length: sentenceFeatures.indexOf('firstSentence') - fromPhrases }, (_, at) => fromPhrases + at),
);
// Few questions over news use the words of the article, so that what these have in common could seem to speak against a sentence.
const neverAgainst = [
  'passageToBest',
  'here',
  'close',
  'namesHere',
  'pairs',
  'run',
  'phrase',
  'phraseNear',
  'detailHere',
  'localHere',
] as const;
const notBelow = neverAgainst.map((name) => ({ group: 'news' as const, at: sentenceFeatures.indexOf(name) }));
const learning = { size, stray, notBelow, ridge: 0.6 };
const screen = learnToChooseByGroup(choosing, textKinds, { ...learning, rounds: 200, left });
// What explains its subject is put so differently for a person and for a reason that each kind of answer has weights of its own besides.
const strays = {
  news: stray,
  reference: stray,
  ...(Object.fromEntries(kindGroups.map((kind) => [kind, strayByKind])) as Record<KindGroup, number>),
};
const byPart = learnToChooseByParts(choosing, strays, { ...learning, rounds: 350 });
const add = (a: Float64Array, b: Float64Array): Float64Array => a.map((weight, at) => weight + (b[at] ?? 0));
const sentence = { news: add(byPart.all, byPart.of.news), reference: add(byPart.all, byPart.of.reference) };
const phrases = learnt.flatMap((example) =>
  example.sentences.map((each) => ({
    choices: each.phrases,
    weight: example.set === 'mission' || example.set === 'readers' || example.set === 'gold' ? newsWeight : 1,
    group: groupOf(example.kind),
  })),
);
const phrase = learnToChooseByGroup(phrases, kindGroups, { size: phraseFeatures.length, rounds: 300, ridge: 1 });
const rankings = learnt.flatMap(({ set, type, texts, ranking }) =>
  ranking ? [{ group: texts, features: ranking, right: type === 'ans', weight: judged[set][type] ?? 0 }] : [],
);
// What is shown beside an answer is held against questions that it was not learnt from: only ever from the one half.
const counted: Readonly<Record<Example['set'], Readonly<Record<string, number>>>> = {
  squad: { ans: 1, off: 0.3, near: 0.03 },
  mhr: {},
  mission: { ans: 3, none: 3 },
  readers: { ans: 3, none: 3 },
  own: { ans: 3, none: 3 },
  stories: { ans: 3, none: 3 },
  gold: { ans: 3, none: 3 },
};
const bests = examples.flatMap(({ set, type, texts, ranking, sentences, tuned }) =>
  ranking && tuned
    ? [{ group: texts, features: ranking, right: sentences[0]?.right === true, weight: counted[set][type] ?? 0 }]
    : [],
);
const best = learnToJudgeByGroup(bests, textKinds, { stray, size: confidenceFeatures.length, rounds: 900, ridge: 20 });
const confidence = learnToJudgeByGroup(rankings, textKinds, {
  stray,
  size: confidenceFeatures.length,
  rounds: 900,
  ridge: 4,
});

function score(features: ArrayLike<number>, texts: TextKind, kind: AnswerKind): number {
  return dot(sentence[texts], features) + (texts === 'reference' ? dot(byPart.of[groupOf(kind)], features) : 0);
}

for (const [name, set] of [
  ['squad', 'squad'],
  ['news', undefined],
] as const) {
  for (const tuned of [true, false]) {
    const asked = examples.filter(
      (each) => (set ? each.set === set : isNews(each)) && each.type === 'ans' && each.tuned === tuned,
    );
    const first = asked.map(
      ({ sentences, texts, kind }) =>
        [...sentences].sort((a, b) => score(b.features, texts, kind) - score(a.features, texts, kind))[0],
    );
    const share = (right: number): string => (right / asked.length).toFixed(3);
    console.log(
      `${name}, ${tuned ? 'tuned' : 'unseen'}: ${asked.length} questions, sentence ${share(first.filter((each) => each?.right).length)}, passage ${share(first.filter((each) => each?.passageRight).length)}`,
    );
  }
}
for (const [set, type] of [
  ['squad', 'off'],
  ['squad', 'near'],
  ['mhr', 'null_query'],
  ['mission', 'none'],
  ['readers', 'none'],
  ['own', 'none'],
  ['stories', 'none'],
  ['gold', 'none'],
] as const) {
  for (const tuned of [true, false]) {
    const rate = (wanted: string): number[] =>
      examples.flatMap((each) =>
        each.set === set && each.tuned === tuned && each.type === wanted
          ? [each.ranking ? dot(confidence[each.texts], each.ranking) : -100]
          : [],
      );
    console.log(
      `${set}, ${type}, ${tuned ? 'tuned' : 'unseen'}: AUROC ${areaUnderCurve(rate('ans'), rate(type)).toFixed(3)}`,
    );
  }
}

function areaUnderCurve(right: readonly number[], wrong: readonly number[]): number {
  let above = 0;
  for (const a of right) for (const b of wrong) above += a > b ? 1 : a === b ? 0.5 : 0;
  return above / (right.length * wrong.length);
}

// With `phrases`, what is shipped rather than what was just learnt.
function kept(names: readonly string[], before: Readonly<Record<string, readonly number[]>>, learnt: ByText): ByText {
  if (!process.argv.includes('phrases')) return learnt;
  return { news: columnOf(before, names, 'news'), reference: columnOf(before, names, 'reference') };
}

writeWeights(path.join(root, 'src/answering'), {
  screen: kept(sentenceFeatures, shipped.screenWeights, screen),
  sentence: kept(sentenceFeatures, shipped.sentenceWeights, sentence),
  confidence: kept(confidenceFeatures, shipped.confidenceWeights, confidence),
  best: kept(confidenceFeatures, shipped.bestWeights, best),
  byKind: process.argv.includes('phrases') ? undefined : byPart.of,
  phrase: process.argv.includes('sentences') ? undefined : phrase,
});
