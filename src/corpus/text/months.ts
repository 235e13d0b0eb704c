// English, German, French, Spanish, Italian, Portuguese, Dutch and Arabic: scrapes of local editions keep the names of their own months.
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janvier', 'enero', 'gennaio', 'janeiro', 'januari', 'jänner', 'يناير'],
  ['february', 'feb', 'februar', 'février', 'febrero', 'febbraio', 'fevereiro', 'februari', 'فبراير'],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'março', 'maart', 'مارس'],
  ['april', 'apr', 'avril', 'abril', 'aprile', 'أبريل'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei', 'مايو'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'junho', 'يونيو'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'luglio', 'julho', 'يوليو'],
  ['august', 'aug', 'août', 'agosto', 'augustus', 'أغسطس'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'settembre', 'setembro', 'سبتمبر'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'outubro', 'أكتوبر'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro', 'نوفمبر'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'diciembre', 'dicembre', 'dezembro', 'ديسمبر'],
];

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((month, index) => month.map((name) => [name, index + 1] as const)),
);

/** The names of months as alternatives of a regular expression, longest first. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1 to 12 for the name of a month in any of the languages, 0 for other words. */
export function monthNumber(name: string): number {
  return numbers.get(name.toLowerCase()) ?? 0;
}
