import { writeFileSync } from 'node:fs';
import { type TextKind, textKinds } from '../../../src/answering/facts/answer-weights.ts';
import { confidenceFeatures } from '../../../src/answering/facts/confidence.ts';
import { sentenceFeatures } from '../../../src/answering/facts/sentence-features.ts';
import { phraseFeatures } from '../../../src/answering/phrases/phrase-features.ts';
import { type KindGroup, kindGroups } from '../../../src/answering/question/answer-kinds.ts';

/** What was learnt: weights in the order of the features they belong to. */
export interface LearntWeights {
  readonly screen: ByText;
  readonly sentence: ByText;
  readonly confidence: ByText;
  readonly best: ByText;
  /** What each kind of answer adds for sentences of reference texts; absent where it stays as it is. */
  readonly byKind?: ByKind | undefined;
  /** Absent where they stay as they are. */
  readonly phrase?: ByKind | undefined;
}

type ByKind = Readonly<Record<KindGroup, ArrayLike<number>>>;

export type ByText = Readonly<Record<TextKind, ArrayLike<number>>>;

const head = '// Written by `tests/eval/train-answers.ts`; not meant to be changed by hand.\n';

const tables = [
  ['screen', sentenceFeatures, 'What speaks for a sentence at first look.'],
  ['sentence', sentenceFeatures, 'What speaks for a sentence as the answer.'],
  ['confidence', confidenceFeatures, 'What tells that the articles hold an answer.'],
  ['best', confidenceFeatures, 'What tells that the best sentence is it.'],
] as const;

/** Writes the modules of weights below this folder; a feature that counts nothing is left out. */
export function writeWeights(folder: string, learnt: LearntWeights): void {
  const { byKind, phrase } = learnt;
  writeFileSync(
    `${folder}/facts/trained-weights.ts`,
    [
      head,
      ...tables.map(([name, features, about]) => {
        const rows = features.flatMap((feature, at) =>
          row(
            feature,
            textKinds.map((kind) => learnt[name][kind][at] ?? 0),
          ),
        );
        return `/** ${about} In ${textKinds.join(' and in ')} texts. */\nexport const ${name}Weights: Readonly<Record<string, readonly number[]>> = {\n${rows.join('')}};\n`;
      }),
    ].join('\n'),
  );
  const kinds = kindGroups.join(', ');
  if (byKind)
    writeFileSync(
      `${folder}/facts/weights-by-kind.ts`,
      tableByKind(
        'kindWeights',
        sentenceFeatures,
        byKind,
        `What speaks for a sentence of a reference text besides, by what kind of answer is wanted: ${kinds}.`,
      ),
    );
  if (phrase)
    writeFileSync(
      `${folder}/phrases/phrase-weights.ts`,
      tableByKind(
        'phraseWeights',
        phraseFeatures,
        phrase,
        `What speaks for a phrase, by what kind of answer is wanted: ${kinds}.`,
      ),
    );
}

function tableByKind(name: string, features: readonly string[], weights: ByKind, about: string): string {
  const rows = features.flatMap((feature, at) =>
    row(
      feature,
      kindGroups.map((group) => weights[group][at] ?? 0),
    ),
  );
  return `${head}\n/** ${about} */\nexport const ${name}: Readonly<Record<string, readonly number[]>> = {\n${rows.join('')}};\n`;
}

function row(feature: string, weights: readonly number[]): string[] {
  const rounded = weights.map((weight) => Math.round(weight * 100) / 100);
  if (rounded.every((weight) => weight === 0)) return [];
  return [`  ${/^\w+$/u.test(feature) ? feature : `'${feature}'`}: [${rounded.join(', ')}],\n`];
}
