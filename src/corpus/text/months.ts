// A column for each language: English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic ones, Polish, Czech, Croatian,
// Romanian, Catalan, Hungarian, Turkish, Indonesian, Russian, Ukrainian, Greek and Arabic, as they are declined behind the number of a day.
const names: readonly string[] = [
  `january jan januar janvier janv enero ene gennaio gen janeiro januari jänner tammikuuta stycznia ledna siječnja ianuarie gener január
  ocak января янв січня ιανουαρίου يناير`,
  `february feb februar février févr fév febrero febbraio fevereiro fev februari helmikuuta lutego února veljače februarie febrer február
  şubat februari февраля фев лютого φεβρουαρίου فبراير`,
  `march mar märz mrz mars marzo março maart mrt marts maaliskuuta marca března ožujka martie març március mart maret марта мар березня
  μαρτίου مارس`,
  `april apr avril avr abril abr aprile huhtikuuta kwietnia dubna travnja aprilie április nisan апреля апр квітня απριλίου أبريل`,
  `may mai mayo maggio mag maio mei maj toukokuuta maja května svibnja maig május mayıs мая травня μαΐου مايو`,
  `june jun juni juin junio giugno giu junho kesäkuuta czerwca června lipnja iunie juny június haziran июня июн червня ιουνίου يونيو`,
  `july jul juli juillet juil julio luglio lug julho heinäkuuta lipca července srpnja iulie juliol július temmuz июля июл липня ιουλίου يوليو`,
  `august aug août agosto ago augustus augusti elokuuta sierpnia srpna kolovoza agost augusztus ağustos agustus августа авг серпня αυγούστου
  أغسطس`,
  `september sept sep septembre septiembre settembre setembro syyskuuta września září rujna septembrie setembre szeptember eylül сентября
  сен вересня σεπτεμβρίου سبتمبر`,
  `october oct oktober okt octobre octubre ottobre ott outubro lokakuuta października října octombrie október ekim октября окт жовтня
  οκτωβρίου أكتوبر`,
  `november nov novembre noviembre novembro marraskuuta listopada listopadu studenoga studenog noiembrie kasım ноября ноя листопада νοεμβρίου نوفمبر`,
  `december dec dezember dez décembre déc diciembre dic dicembre dezembro desember joulukuuta grudnia prosince prosinca decembrie desembre
  aralık desember декабря дек грудня δεκεμβρίου ديسمبر`,
];

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((month, index) => month.split(/\s+/).map((name) => [name, index + 1] as const)),
);

/** The names of months as alternatives of a regular expression, longest first. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1 to 12 for the name of a month in any of the languages, 0 for other words. */
export function monthNumber(name: string): number {
  return numbers.get(name.toLowerCase()) ?? 0;
}
