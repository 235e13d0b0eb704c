const greeting = /^(?:hey|hi|hiya|hello|yo|ok|okay|please|pls|sorry|quick question)\b/iu;
/** Whom a greeting is for. */
const greeted = /^ (?:there|all|everyone|guys|folks|bot)\b/iu;
const greetingsAtMost = 4;
/** What is said before a question, which begins with one of the words that ask. */
const opener =
  /^(?:(?:can|could|would|will) (?:you|u|anyone|someone) (?:please |pls )?(?:tell|show|remind) (?:me|us)|(?:please |pls )?(?:tell|remind) (?:me|us)|(?:do|does|did) (?:you|u|anyone|anybody|we) (?:happen to )?(?:know|remember|recall)|(?:anyone|anybody) (?:know|remember|recall)s?|i(?:'d| would) (?:like|love) to know|i(?:'?m| am) (?:just )?(?:wondering|curious|trying to find out)|i (?:just )?(?:want|wanted|need) to (?:know|find out)|(?:i was |just )?wondering|i wonder|(?:got |have you got )?any (?:idea|clue)|is it known)(?: about| of)?,? (?=(?:who|whom|whose|what|when|where|which|why|how|if|whether)(?:'?s|'re|d)?\b)/iu;
/** What was said before a reader thought better of it: "how old, I mean what year was it built". */
const corrected =
  /^.{1,80}?[.,;:\u2026–-]+ ?(?:(?:er|erm|uh|um|no|sorry|wait|or)[, ]+)*i (?:mean|meant)(?: to ask)?,? (?=(?:who|whom|whose|what|when|where|which|why|how)(?:'?s|'re|d)?\b)/iu;
/** What a man is called in talk and not in the news, and what else may be the name of one. */
const talkedOf =
  /(?<=\b(?:the|that|this|a|which|what|some|old|young|other|his|her|their) )(?:guy|bloke|dude|fella|chap)(s?)\b/gu;
const closer = /[, ]+(?:please|pls|plz|thanks|thank you|ta|cheers)[?!. ]*$/iu;
/** A closer stands in so many characters at the end. */
const longestClosing = 40;

/** What is asked, without greetings and polite words around it, and not shouted: "hi! any idea who built the pier, please" asks who built the pier. */
export function withoutCourtesies(text: string): string {
  let asked = isShouted(text) ? text.trim().toLowerCase() : text.trim();
  for (let taken = 0; taken < greetingsAtMost && greeting.test(asked); taken++)
    asked = asked
      .replace(greeting, '')
      .replace(greeted, '')
      .replace(/^[,!.: ]+/u, '');
  asked = asked.replace(corrected, '').replace(opener, '');
  // What somebody said stays as it is.
  if (!/["“”]/u.test(asked)) asked = asked.replace(talkedOf, (_, several: string) => (several === '' ? 'man' : 'men'));
  const closing = Math.max(0, asked.length - longestClosing);
  asked = asked.slice(0, closing) + asked.slice(closing).replace(closer, '');
  return /[\p{L}\p{N}]/u.test(asked) ? asked : text;
}

const courtesy =
  /^(?:(?:many |ok |okay )?(?:thanks|thank you|thank u|thx|ty|cheers|hello|hi|hiya|hey|yo|bye|goodbye|ok|okay|lol|nice|great|cool|please|good (?:morning|evening|night|bot|day))(?: (?:so much|very much|a lot|there|all|everyone|bot))?[\s,.!?]*)+$/iu;
/** A longer text asks for something. */
const longestCourtesy = 40;

/** Whether a text is but a courtesy, or has no word: nothing is asked. */
export function asksNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || (text.length <= longestCourtesy && courtesy.test(text.trim()));
}

// In capitals throughout, "WHO" and "US" would be names.
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && text.trim().split(/\s+/u).length > 2;
}
