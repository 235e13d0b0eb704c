/** Outlets by the addresses of their pages. */
export const hosts: ReadonlyMap<string, string> = new Map([
  ['bbc.com', 'BBC'],
  ['bbc.co.uk', 'BBC'],
  ['reuters.com', 'Reuters'],
  ['apnews.com', 'Associated Press'],
  ['cnn.com', 'CNN'],
  ['theguardian.com', 'The Guardian'],
  ['nytimes.com', 'The New York Times'],
  ['washingtonpost.com', 'The Washington Post'],
  ['chinadaily.com.cn', 'China Daily'],
  ['aljazeera.com', 'Al Jazeera'],
]);

/** Outlets as place lines name them: `(Reuters)`. */
export const agencies: ReadonlyMap<string, string> = new Map([
  ['reuters', 'Reuters'],
  ['ap', 'Associated Press'],
  ['afp', 'AFP'],
  ['cnn', 'CNN'],
  ['upi', 'UPI'],
  ['xinhua', 'Xinhua'],
  ['bloomberg', 'Bloomberg'],
  ['bbc', 'BBC'],
  ['cnn business', 'CNN Business'],
  ['fox news', 'Fox News'],
  ['kyodo', 'Kyodo'],
  ['cnn)', 'CNN'],
  ['dpa', 'dpa'],
  ['pti', 'PTI'],
  ['ani', 'ANI'],
  ['ians', 'IANS'],
]);
