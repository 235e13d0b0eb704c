/**
 * Numbers as articles write them: "100 000 deaths" and "100k deaths" ask for 100,000, "$3m" for $3 million, "2bn" for 2 billion. "The 10k" is a race,
 * "100m" as likely a distance.
 */
export function withFullNumbers(text: string): string {
  return text
    .replace(/(?<![\d.,])\d{1,3}(?: 000){1,4}(?!\d)/gu, (number) => number.replaceAll(' ', ','))
    .replace(/(?<![\d.,\p{L}-])(\d{2,3})k\b/giu, (shown, thousands: string) =>
      thousands === '10' ? shown : `${thousands},000`,
    )
    .replace(/([£$€]\d{1,4}(?:\.\d{1,3})?) ?(?:mn?|mio)\b/giu, '$1 million')
    .replace(/(\d) ?bn\b/giu, '$1 billion');
}
