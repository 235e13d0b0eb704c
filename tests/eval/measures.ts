/** A figure of the evaluation with what it is held against. */
export interface Measure {
  readonly name: string;
  /** Where it stands in the scores that `run.py --json` writes. */
  readonly path: readonly string[];
  /** The level that the project wants on articles that it has not seen. */
  readonly goal?: number;
  /** The best known system of others, on the data that the evaluation's README names. */
  readonly peer?: { readonly name: string; readonly value: number };
  /** Less is better. */
  readonly least?: true;
}

function measure(
  name: string,
  path: string,
  goal?: number,
  peer?: { name: string; value: number },
  least?: true,
): Measure {
  return {
    name,
    path: path.split(' > '),
    ...(goal !== undefined && { goal }),
    ...(peer && { peer }),
    ...(least && { least }),
  };
}

/** The figures that are printed, and those of them that have a floor in `floors.json`. */
export const measures: readonly Measure[] = [
  measure('questions: right at once', 'mission > macro@1', 0.8, { name: 'MiniSearch, stems', value: 0.523 }),
  measure('questions: within three', 'mission > macro@3', 0.9, { name: 'MiniSearch, stems', value: 0.707 }),
  measure('questions: second turns', 'mission > second', 0.6, { name: 'MiniSearch', value: 0.14 }),
  measure('questions: left unanswered', 'mission > null[answerable]', 0.1, undefined, true),
  measure('blind questions: right at once', 'readers > macro@1', 0.8),
  measure('blind questions: within three', 'readers > macro@3', 0.9),
  measure('blind questions: second turns', 'readers > second', 0.6),
  measure('blind questions: left unanswered', 'readers > null[answerable]', 0.1, undefined, true),
  measure('quotes: direct, spans', 'quotes > direct_span_f1', 0.985, { name: 'CoreNLP', value: 0.931 }),
  measure('quotes: direct, attribution', 'quotes > direct_attribution', 0.92, { name: 'CoreNLP', value: 0.678 }),
  measure('quotes: direct, both', 'quotes > direct_joint_f1', 0.9, { name: 'CoreNLP', value: 0.631 }),
  measure('quotes: direct, both, people', 'quotes > direct_person_joint_f1', 0.92, { name: 'CoreNLP', value: 0.652 }),
  measure('quotes: direct and partial, both', 'quotes > all_joint_f1', 0.85, { name: 'CoreNLP', value: 0.604 }),
  measure('quotes: marks that are no speech taken', 'quotes > traps_taken', 0.34, undefined, true),
  measure('quotes: probe, both', 'probe > direct_joint_f1', 0.9),
  measure('who said it: found first', 'whosaid > found_first', 0.97),
  measure('who said it: found where no one did', 'whosaid > false_quotes', 0.02, undefined, true),
  measure('dates: value', 'dates > value', 84, { name: 'HeidelTime', value: 75.7 }),
  measure('dates: strict spans', 'dates > strict', 88, { name: 'HeidelTime', value: 83.9 }),
  measure('dates: relaxed spans', 'dates > relaxed', 95, { name: 'HeidelTime', value: 91 }),
  measure('dates: value of DATE', 'dates > date_value', 86, { name: 'HeidelTime', value: 77.9 }),
  measure('dates: list', 'dates > list_value', 92, { name: 'HeidelTime', value: 83.1 }),
  measure('dates: suite, value of DATE', 'suite > date_value', 95),
  measure('dates: WikiWars, value', 'wikiwars > value', 70),
  measure('dates: time line', 'timeline > Date-F1@k', 55, { name: 'counting', value: 58.3 }),
  measure('text: title', 'loading > title', 0.95, { name: 'naive reader', value: 0.44 }),
  measure('text: authors', 'loading > authors', 0.95, { name: 'naive reader', value: 0.63 }),
  measure('text: day', 'loading > date', 1, { name: 'naive reader', value: 0.94 }),
  measure('text: minute', 'loading > time', 0.95, { name: 'naive reader', value: 0.82 }),
  measure('text: subheading', 'loading > subheading', 0.95, { name: 'naive reader', value: 0.56 }),
  measure('text: outlet', 'loading > outlet', 0.95, { name: 'naive reader', value: 0.18 }),
  measure('text: paragraphs', 'loading > para_f1', 0.985, { name: 'naive reader', value: 0.91 }),
  measure('text: leaked lines', 'loading > leaked', 0.15, { name: 'naive reader', value: 1.2 }, true),
  measure('text: everything exact', 'loading > exact', 0.6, { name: 'naive reader', value: 0.06 }),
  measure('html: body', 'html > body > f1', 0.965, { name: 'trafilatura', value: 0.96 }),
  measure('html: title', 'html > meta > title', 0.92, { name: 'own JSON-LD reader', value: 0.846 }),
  measure('html: author', 'html > meta > author', 0.8, { name: 'trafilatura', value: 0.687 }),
  measure('html: date', 'html > meta > date', 0.92, { name: 'trafilatura', value: 0.876 }),
  measure('summary: SummEval, best R1', 'summary > summeval > rouge1', 0.52, { name: 'Lead-2', value: 0.501 }),
  measure('summary: SummEval, best R2', 'summary > summeval > rouge2', 0.285, { name: 'Lead-2', value: 0.273 }),
  measure('summary: SummEval, mean R1', 'summary > summeval > rouge1_mean', 0.35, { name: 'Lead-2', value: 0.343 }),
  measure(
    'summary: dangling openings',
    'summary > summeval > dangling_sents',
    0.01,
    { name: 'Lead-3', value: 0.04 },
    true,
  ),
  measure('summary: understood alone', 'standing > clear'),
  measure('summary: not understood alone', 'standing > unclear', undefined, undefined, true),
  measure('sentences understood alone, AUROC', 'standing > auroc'),
  measure('topic in an article: R1', 'topic > all > rouge1', 0.385, { name: 'query, centroid, lead', value: 0.351 }),
  measure('topic in an article: R2', 'topic > all > rouge2', 0.155, { name: 'Lead', value: 0.139 }),
  measure('topic in an article: focus', 'topic > all > focus_margin_r1', 0.05, {
    name: 'query, centroid, lead',
    value: 0.019,
  }),
  measure('topic over articles: R1', 'multi > all > rouge1', 0.41, { name: 'query, centroid, lead', value: 0.359 }),
  measure('topic over articles: R2', 'multi > all > rouge2', 0.135, { name: 'query, centroid, lead', value: 0.104 }),
  measure('topic over articles: on topic', 'multi > all > topic_share', 0.98, {
    name: 'query, centroid, lead',
    value: 0.93,
  }),
  measure('topic over articles: cover', 'multi > all > topic_cover', 0.93, {
    name: 'query, centroid, lead',
    value: 0.8,
  }),
  measure('SQuAD: passage first', 'qa > squad > passage R@1 > v', 0.88, { name: 'SQLite FTS5', value: 0.832 }),
  measure('SQuAD: passage in five', 'qa > squad > passage R@5 > v', 0.96, { name: 'SQLite FTS5', value: 0.952 }),
  measure('SQuAD: article first', 'qa > squad > article R@1 > v', 0.98, { name: 'SQLite FTS5', value: 0.958 }),
  measure('SQuAD: answer sentence first', 'qa > squad > sent@1 strict > v', 0.8, {
    name: 'MiniSearch, tuned',
    value: 0.708,
  }),
  measure('SQuAD: answer phrase, F1', 'qa > squad > F1 > v', 0.45, { name: 'measured', value: 0.25 }),
  measure('SQuAD: off-topic, AUROC', 'qa > squad > abstain[off] AUROC > v', 0.97, { name: 'Lucene', value: 0.909 }),
  measure('SQuAD: near miss, AUROC', 'qa > squad > abstain[near] AUROC > v', 0.65, {
    name: 'MiniSearch, tuned',
    value: 0.571,
  }),
  measure('SQuAD: answerable questions answered', 'qa > squad > answered[ans] > v', 0.9),
  measure('SQuAD: off-topic questions answered', 'qa > squad > answered[off] > v', 0.1, undefined, true),
  measure('TIME: nDCG@10', 'topics > time > nDCG@10 > v', 0.69, { name: 'best of four engines', value: 0.66 }),
  measure('Cranfield: nDCG@10', 'topics > cran > nDCG@10 > v', 0.41, { name: 'best of four engines', value: 0.385 }),
  measure('CISI: nDCG@10', 'topics > cisi > nDCG@10 > v', 0.42, { name: 'best of four engines', value: 0.397 }),
  measure('MultiHop-RAG: all evidence', 'mhr > mhr > mhr allhop@10 > v', 0.8, { name: 'measured', value: 0.709 }),
  measure('MultiHop-RAG: no answer, AUROC', 'mhr > mhr > abstain[null_query] AUROC > v', 0.98, {
    name: 'measured',
    value: 0.962,
  }),
];
