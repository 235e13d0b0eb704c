import type { Meaning } from './meaning.ts';
import { referenceWord } from './not-dates.ts';
import { type Rule, rule } from './rule.ts';
import { noTitle } from './title-guards.ts';

const refer = (value: string) => (): Meaning => ({ kind: 'value', type: 'DATE', value });
const firstOf = (list: string): string[] => list.split('|').map((words) => words.split(/[ (~-]/)[0] ?? words);

function reference(example: string, list: string, value: string): Rule {
  return rule(
    example,
    firstOf(list),
    list,
    refer(value),
    (text, lower, start, end) => referenceWord(text, lower, start, end) && noTitle(text, lower, start, end),
  );
}

/** Words for the present, the past and the future as such. */
export const referenceRules: readonly Rule[] = [
  reference(
    'She [now] lives in Port Ellery.',
    'right now|now|currently|current|at present|(?<=\\bto )this day|these days|this day and age|nowadays|presently|time being',
    'PRESENT_REF',
  ),
  reference(
    'She [recently] moved to Port Ellery.',
    'recently|recent (?:days|weeks|months|quarters|years|times|decades)(?: and (?:days|weeks|months|years))?|recent past|distant past|recent|past (?:days|weeks|months|quarters|years|decades)|past|long ago|some time ago|a while ago|a long time ago',
    'PAST_REF',
  ),
  reference(
    'She will [soon] move to Port Ellery.',
    'soon|one day|future|(?:near|distant|immediate|not~too~distant) future|near term|coming (?:days|weeks|months|quarters|years|decades)',
    'FUTURE_REF',
  ),
];
