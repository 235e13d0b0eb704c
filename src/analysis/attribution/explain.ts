import type { ExplainedOption, QuoteExplanation, Span } from '../../types/articles.ts';
import type { Option } from '../coreference/resolve.ts';
import { antecedentWeights } from './antecedent-weights.ts';
import { attribute, type Decisions } from './attribute.ts';
import { scoreFeatures, type Weights } from './rank.ts';
import { readArticle } from './read-article.ts';
import { sourceWeights } from './source-weights.ts';
import { speechWeights } from './speech-weights.ts';
import { weightedDecisions } from './weighted-decisions.ts';

/** Says of each quotation of a text why it went to its speaker: the candidates with their features and scores, at most `most` of each. */
export function explainQuotes(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  most = 5,
): QuoteExplanation[] {
  const reading = readArticle(text, paragraphs, sentences);
  const { words, mentions, entities } = reading.discourse;
  const decide = weightedDecisions();
  const sources = new Map<number, ExplainedOption[]>();
  const antecedents = new Map<number, ExplainedOption[]>();
  const explanations: QuoteExplanation[] = [];
  const mentionText = (id: number): string =>
    id < 0 ? '' : text.slice(words[mentions[id]!.first]!.start, words[mentions[id]!.last]!.end);
  const rank = (options: readonly Option[], weights: Weights, nameOf: (id: number) => string): ExplainedOption[] =>
    options
      .map(({ id, features }) => explainOption(nameOf(id), features, weights))
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
  const noting: Decisions = {
    source(quotation, options) {
      sources.set(quotation, rank(options, sourceWeights, mentionText));
      return decide.source(quotation, options);
    },
    speech(quotation, features) {
      const { start, end } = reading.quotations[quotation]!;
      const speech = explainOption('speech', features, speechWeights);
      explanations[quotation] = { start, end, speech, sources: sources.get(quotation) ?? [], antecedents: [] };
      return decide.speech(quotation, features);
    },
    antecedent(mention, options, quotation) {
      antecedents.set(
        quotation,
        rank(options, antecedentWeights, (id) => entities[id]?.parts.join(' ') ?? ''),
      );
      return decide.antecedent(mention, options, quotation);
    },
  };
  attribute(text, reading, noting);
  return explanations.flatMap((explanation, quotation) => [
    { ...explanation, antecedents: antecedents.get(quotation) ?? [] },
  ]);
}

function explainOption(name: string, features: readonly string[], weights: Weights): ExplainedOption {
  const weighed = features.map((feature) => ({ name: feature, weight: weights.get(feature) ?? 0 }));
  weighed.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1));
  return { name, score: scoreFeatures(features, weights), features: weighed };
}
