/** Whose words a question is after. */
export interface StatementAsked {
  /** A name, a role or a pronoun, as typed. */
  readonly speaker: string;
  readonly topic: string;
  /** The verb of it: "warn", "call". */
  readonly verb?: string;
  /** It may ask for something else: "the mayor on the pier", "what did the council call the ferry". */
  readonly guessed?: true;
}

const words = (text: string): string => text.trim().split(/\s+/u).join('|').replaceAll('_', ' ');

const saying =
  words(`say said says think thought thinks tweet tweeted write wrote written tell told claim claimed respond responded reply replied comment
  commented argue argued warn warned post posted make_of made_of have_to_say has_to_say had_to_say declare feel reckon remark remarked insist mention joke joked`);
const sayingNow = words('saying tweeting writing telling claiming thinking arguing warning posting');
// These ask for facts as often.
const telling =
  words(`believe believed call called ask asked blame propose proposed describe described hope expect predict predicted recommend advise urge urged remember
  recall praise criticise criticize deny denied accuse announce announced promise promised demand demanded explain explained add suggest suggested want wanted admit
  admitted stress call_for called_for give_as_the_reason give_as_a_reason`);
const manner = words(
  `explain explained justify justified defend defended describe described see view remember put phrase answer assess sum_up account_for take greet play_down`,
);
const opinion = words(
  `think thinks say says said believe believes feel feels felt claim claims claimed argue argues argued insist insists reckon reckons`,
);
const noun =
  words(`reaction reactions response view views opinion opinions comment comments statement take position stance reply message argument arguments excuse
  explanation words? reason reasons reasoning justification thoughts advice warning assessment criticism promise answer verdict tribute tributes apology tweet tweets
  quote quotes line prediction demands?`);
const speaker = "(?<speaker>(?:(?:the|an?|that|this|those|these) )?(?!(?:the|an?) )[\\p{L}\\p{M}\\p{N}.'’& -]{2,80}?)";
/** What does not stand in a name or description: the question has another form. "WHO" does, and is taken out before. */
const noSpeaker =
  /^(?:it|there|this|that|these|those)$|\b(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could|what|who|how|why|when|where|which|not|often)\b/iu;
const did = '(?:did|does|do|has|have|had)';
const link = '(?:on|about|to|of|for|against|regarding|concerning|after|when|before|during|following)';

// Each pattern reads [speaker, topic]; an example of ours stands above it.
const sure: readonly RegExp[] = [
  // what did Ida Quell say about the pier · whats Tomas Brill make of it · what did the Ellery Post write about it
  new RegExp(
    `^what(?:'s|s)?(?: else| exactly)?(?:(?<='s|s)| ${did}) ${speaker} (?:${saying})\\b(?! (?:${saying})\\b)(?<topic>.*)$`,
    'iu',
  ),
  // tell me what Brill said about the tide
  new RegExp(
    `^what ${speaker} (?:said|says|told|wrote|tweeted|thinks|thought|claimed|made of|makes of|had to say)\\b(?<topic>.*)$`,
    'iu',
  ),
  // what's Ida Quell saying about the pier
  new RegExp(`^what(?:'s|s| is| was| are| were)(?: else| exactly)? ${speaker} (?:${sayingNow})\\b(?<topic>.*)$`, 'iu'),
  // what reason did Brill give for closing it
  new RegExp(
    `^(?:what|which)(?: kind of)? (?:${noun}) ${did} ${speaker} (?:give|gave|given|have|offer|offered|make|made|use|used|issue|post|send)\\b(?<topic>.*)$`,
    'iu',
  ),
  // has the mayor said anything about the pier
  new RegExp(`^${did} ${speaker} (?:ever )?(?:${saying}) (?:anything|something|much|any)\\b(?<topic>.*)$`, 'iu'),
  // did the mayor have anything nice to say when it opened
  new RegExp(
    `^${did} ${speaker} (?:have|had|got) (?:anything|something|much)(?: \\p{L}+)? to (?:say|add)\\b(?<topic>.*)$`,
    'iu',
  ),
  // did the harbour office comment on the crash · how did Quell react to the closure
  new RegExp(
    `^(?:how )?${did} ${speaker} (?:ever )?(?:comment|commented|react|reacted|respond|responded|reply|replied|feel)\\b(?<topic>.*)$`,
    'iu',
  ),
  // anything from the harbour office on the pier · quotes by Quell on ferries · a quote from Quell about the fair
  new RegExp(
    `^(?:is there |was there |are there |show me |find |give me |get me |have you got |do you have |got )?(?:anything|something|(?:any |the |all |an? |some )?(?:comments?|words?|reactions?|statements?|quotes?|quotations?|response|remarks?)) (?:from|by|of) ${speaker}(?: ${link}\\b(?<topic>.*))?$`,
    'iu',
  ),
  // quote me Ida Quell on the pier
  new RegExp(`^quote (?:me )?${speaker} (?:on|about)\\b(?<topic>.*)$`, 'iu'),
  // what was Quell's reaction to the closure · what is the mayor's view of it
  new RegExp(`^what(?:'s|s| is| was| were| are) ${speaker}['’]s? (?:\\p{L}+ )?(?:${noun})\\b(?<topic>.*)$`, 'iu'),
  // Quell's words about the pier
  new RegExp(`^${speaker}['’]s? (?:\\p{L}+ )?(?:${noun}) (?:${link})\\b(?<topic>.*)$`, 'iu'),
  // the harbour master on the new lock, what did she say · Ida Quell about rents: her view
  new RegExp(
    `^${speaker} (?:on|about)\\b(?<topic>[^,;:]{3,120})(?:[,;:] ?| [-–—] )(?:and )?(?:what (?:did|does|has) (?:he|she|they|it) (?:say|said|think)\\b.*|(?:his|her|their|its|any|the) (?:\\p{L}+ )?(?:${noun}))$`,
    'iu',
  ),
  // what was the reaction of the fishermen to it
  new RegExp(
    `^what(?:'s|s| is| was| were| are) the (?:${noun}) (?:of|from|by) ${speaker} (?:${link})\\b(?<topic>.*)$`,
    'iu',
  ),
  // where does the mayor stand on the pier
  new RegExp(`^where (?:did|does|do) ${speaker} (?:stand|come down) on\\b(?<topic>.*)$`, 'iu'),
];

const guesses: readonly RegExp[] = [
  // what did the council call the ferry
  new RegExp(`^what(?:'s|s)?(?:(?<='s|s)| ${did}) ${speaker} (?<verb>${telling})\\b(?<topic>.*)$`, 'iu'),
  // tell me what the council urged people to do
  new RegExp(
    `^what ${speaker} (?:asked|urged|called|blamed|proposed|wants|wanted|demanded|promised|announced|suggested)\\b(?<topic>.*)$`,
    'iu',
  ),
  // what would Quell like the council to do
  new RegExp(`^what (?:would|should) ${speaker} (?<verb>like|love|prefer|rather)\\b(?<topic>.*)$`, 'iu'),
  // how does the mayor see it
  new RegExp(`^how ${did} ${speaker} (?:${manner})\\b(?<topic>.*)$`, 'iu'),
  // why does Quell think the pier should go
  new RegExp(`^why (?:did|does|do) ${speaker} (?:${opinion})(?: that)?\\b(?<topic>.*)$`, 'iu'),
  // how did Quell thank the divers
  new RegExp(`^how ${did} ${speaker} (?<topic>(?:thank|mourn|congratulate|apologi[sz]e|praise)\\b.*)$`, 'iu'),
  // where does Quell want the pier to go
  new RegExp(
    `^(?:where|whom?|which [\\p{L}-]+) (?:did|does|do) ${speaker} (?:want|hope|think|believe|suggest|recommend|propose)s?\\b(?<topic>.*)$`,
    'iu',
  ),
  // whats quells view of it
  new RegExp(`^what(?:'s|s| is| was| were| are) ${speaker}s (?:${noun})\\b(?<topic>.*)$`, 'iu'),
  // Ida Quell quote on the pier
  new RegExp(`^${speaker} quotes? (?:on|about|from)\\b(?<topic>.*)$`, 'iu'),
];
// Ida Quell on the pier
const speakerOnTopic = new RegExp(`^${speaker} on (?<topic>.+)$`, 'iu');

const opener =
  /^(?:(?:can|could|would|will) (?:you|u|anyone|someone) (?:please )?(?:tell|show|give|remind) (?:me|us) |(?:please )?(?:tell|remind) (?:me|us) |(?:do you|does anyone|anyone) (?:know|remember|recall) |i(?:'d| would) (?:like|love) to know |i(?:'m| am) (?:wondering|looking for) |i (?:want|need) (?:to know )?|i wonder |any idea )+/iu;
const closer = /[, ]+(?:please|pls|plz|thanks|thank you|then|exactly|again|though|by the way)$/iu;

// Was Ida Quell glad of the pier? What did she say · Ida Quell lost her boat in the storm, did she say anything
const asksBesides =
  /^(?<asks>.{8,300}?)[,.;?!]+ (?:and |so )?(?:what (?:did|does|has|do|have) (?:he|she|they|it) (?:say|said|think|tell)\b|(?:did|has|have|does) (?:he|she|they) (?:ever )?(?:say|said|tweet|comment|react|respond)\b)/iu;
const firstName =
  /(?<!\S)(?!(?:Was|Were|Is|Are|Did|Does|Do|Has|Have|Had|Will|Would|Why|How|When|Where|What|Who|Which|So|The|In|On|At|After|If|As|I)\b)\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)*/u;

function readAskedBesides(text: string): StatementAsked | undefined {
  const asks = asksBesides.exec(text)?.groups?.asks ?? '';
  const name = firstName.exec(asks);
  if (!name) return undefined;
  const topic = `${asks.slice(0, name.index)} ${asks.slice(name.index + name[0].length)}`;
  return { speaker: name[0].replace(/['’]s?$/u, ''), topic: topic.replace(/\s+/gu, ' ').trim() };
}

/** Reads whose words, and on what, a question asks for, where it asks for some: punctuation at its end and greetings are taken off before. */
export function readStatementAsked(text: string): StatementAsked | undefined {
  const asked = text.replace(opener, '').replace(closer, '');
  const found = readAskedBesides(asked) ?? read(sure, asked);
  if (found) return found;
  const guess = read(guesses, asked) ?? readOnTopic(asked);
  return guess && { ...guess, guessed: true };
}

function readOnTopic(text: string): StatementAsked | undefined {
  const found = read([speakerOnTopic], text);
  return found && asksOtherwise.test(found.topic) ? undefined : found;
}

// "A heron came down on the roof of which house": someone may be asked for on why it did, but for nothing behind that.
const asksOtherwise = /\s(?:what|which|who|whom|whose|how|when|where|why)\b/iu;

function read(patterns: readonly RegExp[], text: string): StatementAsked | undefined {
  for (const pattern of patterns) {
    const { speaker: who, topic = '', verb } = pattern.exec(text)?.groups ?? {};
    if (who === undefined || noSpeaker.test(who.trim().replace(/\bWHO\b/gu, ''))) continue;
    const subject = topic
      .replace(/^[\s,:]*(?:about|on|of|regarding|concerning|to|for)\b/iu, '')
      .replace(/^[\s,:]+/u, '')
      .trim();
    return { speaker: who.trim(), topic: subject, ...(verb !== undefined && { verb: verb.toLowerCase() }) };
  }
  return undefined;
}
