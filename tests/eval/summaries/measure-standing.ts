import { chooseSummary, weighSentences } from '../../../src/analysis/sentence-weights.ts';
import { standingWeights } from '../../../src/analysis/summary/standing-weights.ts';
import { featuresOf, type GradedArticle, readGrades } from './standing-gold.ts';

/** How well summaries of three sentences are understood, by the grades of readers who knew the title alone. */
export interface StandingScores {
  /** Of the sentences chosen that have a grade, the shares understood wholly, and not at all. */
  readonly clear: number;
  readonly unclear: number;
  /** How well the odds tell the sentences understood wholly from the others, of the half that nothing is learnt from by default (AUROC). */
  readonly auroc: number;
}

export function measureStanding(): StandingScores {
  const articles = readGrades();
  const grades = articles.flatMap(gradesOfChosen);
  const share = (grade: string): number => grades.filter((own) => own === grade).length / Math.max(1, grades.length);
  return { clear: share('A'), unclear: share('C'), auroc: measureOdds(articles) };
}

function gradesOfChosen({ article, analysis, graded }: GradedArticle): string[] {
  const { sentences } = analysis;
  const worth = weighSentences(article, analysis);
  const starts = chooseSummary(worth, { sentences: 3, characters: 1000 }).map((number) => sentences[number]?.start);
  return graded.filter(({ start }) => starts.includes(start)).map(({ grade }) => grade);
}

function measureOdds(articles: readonly GradedArticle[]): number {
  const judged = articles
    .flatMap(featuresOf)
    .filter(({ half }) => half === 'unseen')
    .map(({ own, leaning, grade }) => ({
      clear: grade === 'A',
      odds: Object.entries({ ...own, ...leaning }).reduce(
        (sum, [name, x]) => sum + x * (standingWeights[name] ?? 0),
        0,
      ),
    }));
  const clear = judged.filter((own) => own.clear);
  const others = judged.filter((own) => !own.clear);
  const won = clear.reduce(
    (sum, { odds }) => sum + others.reduce((part, other) => part + (1 + Math.sign(odds - other.odds)) / 2, 0),
    0,
  );
  return won / Math.max(1, clear.length * others.length);
}
