import { isPageTalk } from './page-talk.ts';
import { remember } from './remember.ts';
import { isToolbar } from './toolbar.ts';

// What pages say around an article. Each list is anchored at both ends or at the start, so that a sentence of the story that happens to
// contain the words stays. Names of services and buttons in the languages that English-language sites mix in.

const whole: readonly RegExp[] = [
  /^(?:click (?:here )?to )?(?:share|tweet|pin|post|send|e-?mail|print|save|copy|follow us|like us|find us)\b.{0,30}\b(?:facebook|twitter|e-?mail|whatsapp|linkedin|pinterest|reddit|article|story|friend|page|link)\b.{0,40}$/i,
  /^share (?:this|on|via|with|article|story|your (?:stor(?:y|ies)|thoughts|comments?|opinions?|views?|experiences?|photos|tips))\b.{0,50}$/i,
  /^[\d.,]{1,9}\s?[km]?\s?(?:shares?|comments?|views?|likes?|retweets?|reads?|followers?.{0,12}|fans?.{0,8}|subscribers?.{0,12})$/i,
  /^(?:leave|post|add|view|read|show|join|hide|see|write)(?: a| all| the| your| more)? (?:comments?|reply|conversation|discussion|replies).{0,30}$/i,
  /^\d{1,3}[- ]?(?:min(?:ute)?s?)(?:[- ]read| to read| reading time)?\.?$/i,
  /^(?:reading|read) time:? .{0,25}$/i,
  /^(?:temps de lecture|lesezeit|lesedauer|tiempo de lectura|tempo di lettura)\s?:? .{0,25}$/i,
  /^(?:(?:skip|jump) past|after|end of) .{0,20}\b(?:newsletter|promotion|content|embed)\b.{0,20}$/i,
  /^Follow (?:\p{Lu}[\p{L}.]{1,20} ){0,2}\p{Lu}[\p{L}.]{1,20}$/u,
  /^(?:representative|representational|file|stock|sample|symbolic) (?:image|photo|picture|pic)s?$/i,
  /^(?:now playing|up next)$/i,
  /^(?:(?:normal|larger?|very large|small(?:er)?|regular) ?text ?size){2,4}$/i,
  /\b(?:save)?(?:log|sign) ?in, register or subscribe\b/i,
  /^(?:reuse this content|republish|(?:story|article|page|reader) tools|view all partners|disclosure statement)$/i,
  /^(?:captions?|images?|slideshow)$/i,
  // `Search Ellery News`, `E-mail Dana Whitlock`, `Add this article to your reading list …`
  /^(?:[Ss]earch|SEARCH|[Ee]-?mail|[Mm]essage) (?:\p{Lu}[\p{L}’'.]{1,20} ?){1,4}$/u,
  /^add (?:this )?(?:article|story|page|it)? ?to (?:your |my )?(?:reading list|favou?rites|bookmarks|timeline)\b.{0,60}$/i,
  /^today['’]s best .{3,60}$/i,
  /^this advertisement has not loaded\b.{0,100}$/i,
  /^(?:story|article) saved[.!]?$|^you can (?:find|save|view) (?:this|your|saved) (?:story|article|stories|articles)\b.{0,80}$/i,
  /^duration:? \d[\d:]{0,7}$/i,
  /^\d{1,2}:\d\d\s?[-–—]\s?source:? .{1,40}$/i,
  /^(?:registration on|use of)\b.{0,60}\bsite constitutes\b.{0,200}$/i,
  /^the material on this site may not\b.{0,200}$/i,
  /^your privacy is important to us\b.{0,200}$/i,
  /\bnot responsible for (?:the )?content (?:of|on) external (?:sites|links|websites)\b/i,
  /^(?:word ?count|tags?|topics?|filed under|categories|category|labels|keywords|sections?|related tags):? .{0,300}$/i,
  /^(?:media playback is (?:unsupported|not supported).*|these are external links\b.{0,60}|close share panel|copy this link|read more about sharing\.?|javascript (?:is|must|seems).{0,100}|please enable javascript.{0,80}|your browser does not support.{0,80}|this video (?:is|can).{0,60}|video player is loading\.?)$/i,
  /^(?:skip to|jump to|go to|return to|back to) (?:main |the )?(?:content|navigation|top|home ?page|search|article|footer|comments|front page).{0,30}$/i,
  /^(?:story|article|text) continues?(?: (?:below|after).{0,40})?$/i,
  /^(?:scroll|swipe|tap|click|slide)\b.{0,20}\b(?:down|to|for|left|right|here|through)\b.{0,50}$/i,
  /^(?:continue|keep) reading.{0,40}$/i,
  /^(?:advertis(?:e|ement)s?|sponsored(?: content)?|paid (?:content|post)|promoted|partner content|anzeige|werbung)\b.{0,40}$/i,
  /^(?:photos?|images?|slides?|pictures?|galler(?:y|ies)|video)?:? ?\d{1,3} (?:of|\/) \d{1,3}(?: (?:photos?|images?|slides?))?$/i,
  /^\d{1,3} : \d{1,3}$/,
  /^(?:manage|reset|update|edit|create|view) (?:(?:your|my|an) )?(?:account|password|profile|preferences|subscription).{0,20}$/i,
  /^(?:watch|listen|play|view)(?: live| now| video| the video)?(?:[:|]| \S{1,10} (?:live|video)).{0,100}$/i,
  /^(?:thanks|thank you) for (?:signing|subscribing|reading|registering|joining).{0,80}$/i,
  /^(?:https?:\/\/|www\.)\S{1,300}$/i,
  /^©.{0,200}$/,
  /^(?:copyright|\(c\))\b.{0,390}$/i,
  /^.{0,60}all rights reserved\.?.{0,120}$/i,
  /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$/,
  /^@\w{1,30}$/,
  /^(?:please )?follow (?:@|us\b|me\b|[\p{L} .]{2,40} on (?:twitter|facebook|instagram|linkedin|youtube|google|flipboard|telegram|whatsapp|tiktok|threads|bluesky|mastodon|social)\b).{0,120}$/iu,
  /^(?:sorry|error)[!.]$/i,
  /^(?:copied|advertisement|loading|replay|just watched|must watch|read later|save for later|view more|you are signed in.{0,40}|welcome to .{3,80} experience|since \d{4}|permalink|view pdf.{0,30}|print mode|close modal|cancel reply|photo gallery)[!.…]*$/i,
  /^(?:new, )?\d{1,5} comments?(?:, \d{1,5} new)?$/i,
  /^(?:listen to|play|hear) (?:this|the) (?:article|story|podcast|audio).{0,40}$/i,
  /^(?:share on [a-z+-]{2,20}){2,9}/i,
  /^share all sharing options.{0,300}$/i,
  /^share to .{5,200}$/i,
  /^(?:addthis|sharethis) .{0,40}$/i,
  /^\p{L}[\p{L} ]{1,20}: https?:\/\/\S{1,300}$/iu,
  /^.{5,300}click to tweet$/i,
  /^posted in .{2,100}$/i,
  /\brequires javascript\b/i,
  /^(?:www\.)?(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,8}$/,
  /^(?:fehler gefunden|report an? (?:typo|error)|see an error|spotted? (?:an error|a mistake|something wrong)|found an? (?:error|mistake|typo))\b.{0,80}$/i,
  /^(?:download|subscribe|register|join|donate|give|shop|buy|order|read|apply|vote|start|try (?:it|us)) now$/i,
  /\bcreated with sketch\b/i,
  /^(?:watch )?video \d{1,2}:\d\d$/i,
  // The title of a video: `Skipper laughs off scare (1:12)`
  /^.{5,120} \(\d{1,2}:\d\d\)$/,
  /^space to play or pause\b.{0,120}$/i,
  /^(?:watch|listen|video|audio)? ?duration:? \d.{0,40}$/i,
  /^(?:\(updates? with .{3,120}\)\.?|\d{1,2} related)$/i,
  /^.{0,60}affiliate commission.{0,160}$/i,
];

const boxes: readonly RegExp[] = [
  // Newsletter boxes and consent: imperatives to the reader.
  /^(?:subscribe|sign up|signup|register|join|get|receive|enter|stay|never miss|don['’]?t miss)\b.{0,80}\b(?:newsletters?|inbox|e-?mail|alerts?|notifications?|headlines|updates|briefing|big stories|latest news|top stories|daily digest)\b/i,
  /^(?:subscribe|sign up|sign in|log in|register)\b.{0,40}(?:\bto\b|\bfor\b|\bnow\b|\btoday\b|\bhere\b|[!:]).{0,120}$/i,
  /^(?:i agree|by (?:signing|subscribing|clicking|registering|submitting|entering|continuing to (?:use|browse))|please (?:check|enter|select|provide|confirm|try)|keep an eye on your inbox|we (?:use|value) (?:cookies|your privacy)|this (?:site|website) uses cookies|you (?:can|may) unsubscribe|your e-?mail)\b/i,
  /^chat with us\b/i,
  /^to (?:find out|learn|read) more about\b.{0,80}\b(?:please|click|visit|see|read)\b/i,
  /^if you have (?:an? |any )?(?:inside )?(?:information|knowledge|tips?|news|questions?|comments?)\b.{0,160}\b(?:contact|submit|e-?mail|write|call)\b/i,
  /\bagree to (?:our|the) (?:terms|privacy|rules|house rules)\b/i,
  /^privacy notice:/i,
  /^(?:sorry,? )?(?:there (?:seems?|was|were|has been|have been)|something went wrong)\b.{0,80}\btry again\b.{0,40}$/i,
  /^this (?:archived? (?:news )?(?:article|story|page)\b|(?:article|story|page) (?:is|was (?:first )?published) (?:more than|over|about) \S{1,8} \p{L}{3,7} (?:old|ago)\b).{0,300}$/iu,
  /^this is an? (?:archived?|automated|paid|sponsored|breaking|developing) (?:article|story|news story|post|report)\b.{0,250}$/i,
  /\b(?:does|do) not work for, consult, own shares\b.{0,200}$/i,
  /\bprovides? funding as an? .{0,30}\b(?:member|partner)\b.{0,80}$/i,
  /^(?:republish our (?:articles|stories)|we believe in the free flow of)\b.{0,120}$/i,
  /^as an? .{2,40} (?:reader|subscriber|member), (?:we|you)\b.{0,160}$/i,
  /^(?:the )?(?:opinions?|views?)(?: and opinions)? expressed\b.{0,160}\b(?:own|authors?['’]?s?|not (?:necessarily )?(?:reflect|represent)\b.{0,80})\.?$/i,
  /\b(?:sign up|subscribe) to receive it\b/i,
  /^we (?:need your consent|use .{0,60}\bcookies\b)|\bset cookies on your device\b/i,
  /^(?:reach|contact|e-?mail|call|text|write to) (?:me|us|her|him|them|the (?:author|reporter|writer)|\p{Lu}[\p{L}’'. ]{2,50}) (?:at|on|via|by)\b.{3,120}$/iu,
  /^our (?:[\p{L}-]{2,12},? ){0,6}(?:e-?mail|newsletter|briefing)s?\b.{0,160}$/iu,
  /^for (?:all )?(?:the )?(?:latest|more) .{2,80}\b(?:check|download|follow|subscribe|visit|log on|like us|apps?)\b/i,
  /^(?:abonnez-vous|inscrivez-vous|abonnieren sie|jetzt abonnieren|suscríb[ea]te|iscriviti)\b.{0,120}$/i,
  /\bclick (?:here )?to (?:support|subscribe|donate|sign up|join|register|download)\b/i,
  /^have (?:a|any) (?:tip|news|stor(?:y|ies)|questions?)\b.{0,300}$/i,
  /^(?:want|need) (?:more|to (?:join|read|see|hear|know))\b.{0,60}\?.{0,200}$/i,
  /\b(?:get|receive) .{0,60}(?:delivered|straight|right) (?:to|in) your inbox\b/i,
  /^(?:learn more|find out more) about (?:our|how we)\b/i,
  /^if you (?:like|liked|enjoy|enjoyed) .{3,80}\b(?:subscribe|sign up|share|follow|consider|support)\b.{0,80}$/i,
  /^please (?:allow|wait|refresh|stand by|read our)\b.{0,100}$/i,
  /\bsign up (?:to (?:receive|get)|for) .{1,60}\b(?:newsletters?|stories|inbox|e-?mails?|updates|alerts)\b/i,
  /^(?:like|love|enjoy(?:ed|ing)?) (?:what you|this|reading)\b.{0,40}[?!].{0,120}$/i,
  /^we(?:['’]ll| will) send you\b.{0,200}$/i,
  /\bwe (?:may |might |can |could )?(?:also )?(?:earn|receive|get) .{0,30}\bcommissions?\b/i,
  /\bsign up (?:for it )?here\.?$/i,
  /^no spam\b/i,
  /^you (?:are (?:receiving|getting)|got|get|receive|received) this (?:letter|e-?mail|newsletter|message)\b.{0,250}$/i,
  /^(?:help us|support us|make an?|give|donate)\b.{0,160}\b(?:journalism|gift|donation|contribution|newsroom|reporting|stories)\b.{0,80}$/i,
  /^(?:you can reach|get in touch with) .{3,120}$/i,
  /^\p{Lu}[\p{L}’'. ]{2,50} can be (?:reached|contacted|followed|found) (?:at|on|by|via)\b.{3,120}$/u,
  /^(?:get|have) it (?:free|sent|delivered|in your)\b.{0,60}$/i,
  /^(?:stay|keep) (?:in touch|connected|informed|up to date)\b.{0,120}$/i,
  /^(?:meld je aan|schrijf je in|abonneer|melden sie sich|jetzt anmelden|inscreva-se|assine|apúntate|regístrate)\b.{0,120}$/i,
  /^(?:let|have|get) .{1,60}\b(?:meet )?your inbox\b/i,
  /\bprotected by recaptcha\b/i,
  /^.{0,60}\bcheck out our\b/i,
  /^(?:do you|are you) .{3,120}\? (?:e-?mail|contact|call|text|ring|whatsapp|click|write|let us|get in touch|tell us|send|share)\b/i,
  /^see all (?:newsletters?|articles|stories|comments|news)/i,
  /^(?:support|donate to) (?:our|quality|independent) \p{L}+.{0,100}$/iu,
  /^(?:download|get) (?:the|our) .{0,40}\bapp\b.{0,60}$/i,
];

const inline: readonly RegExp[] = [
  // One line that sends the reader elsewhere.
  /^(?:read|see|watch|view|listen|hear|learn|find out|check out|explore)(?: \w{1,6})? ?(?:more|also|next|further|now|this|here|it)?\s?(?:[:|>»—–-]|\.\.\.)\s?\S.{2,250}$/i,
  /^(?:read|see|find out|learn|view|watch|know) more\b.{0,200}$/i,
  /^(?:weird|breaking|local|world|top) news\s?[:|].{3,250}$/i,
  /^(?:related|recommended|more|also|mehr|video|watch|gallery|photos|in pictures|podcast|graphic|interactive|opinion|analysis|explainer|factbox|timeline|must read|must-read|editor['’]?s pick)\s?[:|>»].{0,250}$/i,
  /^(?:also|must) (?:read|see|watch|on)\b.{0,150}$/i,
  // The same in other languages: `Lees ook: …`, `À lire aussi …`.
  /^(?:lesen sie (?:auch|hier)|lies auch|mehr dazu|(?:à )?(?:lire|voir|écouter) (?:aussi|également)|lee también|lea también|le puede interesar|leggi anche|leia (?:também|mais)|veja também|lees (?:ook|meer)|les også|läs (?:också|mer)|lue myös|czytaj (?:też|także|więcej)|читайте также|延伸阅读|相关阅读|関連記事)(?:[\s:|>»–—-].{0,250})?$/iu,
  /^(?:click|tap) here\b.{0,150}$/i,
  // `The engine is new, but the hull … Read…`; `See the Pictures of the Week.`
  /(?:…|\.{3})\s?read(?: more| on)?(?:…|\.{3})?$/i,
  /^see (?:.{0,30} )?(?:pictures|photos|cartoons|gallery|slideshow|graphic|video)\b.{0,30}$/i,
  // `More on ferries: A New Engine in Spring`
  /^more (?:on|about|from) .{2,40}: .{5,200}$/i,
  /^external (?:links?|site):? .{3,150}$/i,
  // A paper's `See FERRY, Page A6`.
  /^(?:see|turn to|continued (?:on|from)) [\p{L}\d ]{1,40},? (?:on )?page \p{L}?\d{1,3}\.?$/iu,
];

const openers =
  /^(?:related(?: (?:internet links|items|articles?|stor(?:y|ies)|news|content|links?|coverage|posts?|topics?|videos?|reading|tags?))?|more(?: (?:on this(?: story)?|stories|news|like this|from .{1,40}|in .{1,40}|on .{1,40}|[\w-]{4,12} from .{1,40}))?|read (?:more|next|also|these next)|more .{1,40} stories|just watched|story timeline|recommended(?: .{1,30})?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|trending(?: .{1,20})?|most (?:read|popular|viewed|shared|commented|watched)(?: .{1,30})?|don['’]?t miss|popular(?: .{1,20})?|latest(?: .{1,20})?|top (?:news )?stor(?:y|ies).{0,20}|editor['’]?s (?:picks?|choice)|also (?:on|in|read) .{1,30}|what to read next|what (?:others|people|readers|we)(?:['’]re| are)(?: also)? reading|up next|see also|from (?:around|across) the web|promoted stories|sponsored links|see more|(?:further|suggested) read(?:s|ing)|more by .{1,40}|explore (?:further|more)(?: .{1,30})?|(?:à lire|lire) (?:aussi|également)|sur le même sujet|lesen sie auch|mehr zum thema|das könnte sie auch interessieren|lea también|te puede interesar|leggi anche|potrebbe interessarti|les plus lus|lo más leído|meistgelesen|elsewhere|quick guide|(?:[\w'’-]+ ){1,3}more)\s?[:…]?$/i;

const endings =
  /^(?:related (?:topics?|tags?|stor(?:y|ies)|news|articles?|links?|posts?|content)|(?:visitors?|readers?)['’]? comments?\b.{0,30}|most (?:read|popular|viewed|shared)\b.{0,40}|(?:top (?:rated )?|reader |promoted |recent |latest |all )?comments?(?: \(?\d{1,6}\)?)?|\d{1,6} comments?|\d{1,5} (?:thoughts|responses|replies|comments) (?:on|to) .{1,250}|leave a (?:reply|comment)|join the conversation|share this (?:story|article|page|post|:).{0,30}|read or share this story.{0,120}|about (?:the|this) authors?|about us|our standards:.{0,60}|more information:.{0,400}|provided by .{1,80}|citation:.{1,400}|source:? .{1,60}|sources:.{1,200}|reporting by .{3,300}|\(?(?:additional )?reporting by .{3,300}|(?:[—–-]+ ?)?\(?with (?:inputs|reporting|files|assistance|help|additional reporting) (?:from|by) .{2,100}|a version of this (?:article|story) (?:appears|appeared|was published) in .{3,250}|an earlier version of this (?:article|story|post|report)\b.{3,300}|\(?(?:except for the headline, )?this (?:story|article|report) (?:has|was|is) (?:not been|not|been|auto).{3,200}|editing by .{3,200}|contributing: .{3,200}|.{3,160}\bcontributed (?:reporting|to this (?:report|story|article))\.?|this (?:article|story|piece|essay) (?:appears|appeared|was (?:first )?published) in .{3,200}|most recent .{1,30}|follow .{1,60} on (?:twitter|facebook|instagram).{0,60}|first published\b.{0,80}|(?:originally )?published (?:in|on|by|at)\b.{0,60}|last (?:updated|modified).{0,60}|(?:tags?|topics?|filed under|categories|word ?count|keywords)(?::| ?[—–]).{0,300}|tags|topics|categories|back to (?:the )?top|trending(?: .{1,20})?|popular(?: .{1,20})?|latest news|recent posts|more from .{1,60}|more stories|you (?:may|might) also (?:like|be interested in).{0,30}|recommended(?: .{1,30})?|from (?:around|across) the web|sponsored(?: .{1,30})?|privacy policy.{0,80}|terms (?:of|and) .{1,60}|contact (?:us|the author).{0,60}|sign up for .{1,120}|subscribe (?:to|now|today).{0,80}|poll|stay connected|newsletters?|print(?: this)?(?: article| page)?|send (?:us )?.{0,20}(?:tips?|feedback).{0,80}|have (?:a|any) (?:tip|questions?).{0,120}|©.{0,200}|(?:\(c\) )?copyright\b.{0,390}|this entry was posted (?:in|on|by)\b.{0,200}|read the (?:original|full) (?:article|story|report|post)\b.{0,100}|a message from (?:the|our) editors?:?|.{0,60}all rights reserved\b.{0,120}|this (?:document|material|article|story|content) (?:is subject to copyright|may not be|was (?:originally|first) (?:published|posted)|originally appeared|has been (?:republished|corrected|updated)).{0,300})$/i;

/** Whether a line belongs to a bar, button, counter or link address, and to no article. */
export const isBar = remember((line) => {
  return line.length < 400 && (isToolbar(line) || whole.some((pattern) => pattern.test(line)));
});

/** Whether a line asks the reader to subscribe, agree or sign in. */
export const isBox = remember((line) => {
  const bare = line.replace(/^\p{Extended_Pictographic}\ufe0f?\s?/u, '');
  return (line.length < 400 && boxes.some((pattern) => pattern.test(bare))) || isPageTalk(line);
});

/** Whether a line only points to another page: `Read more: …`. */
export const isPointer = remember((line) => {
  const bare = line.replace(/^[[(]\s?/, '');
  return line.length < 300 && inline.some((pattern) => pattern.test(bare));
});

/** Whether a line is the heading of a list of links to other pages. */
export const opensLinks = remember((line) => {
  return line.length < 60 && (openers.test(line) || opensContents(line));
});

/** Whether a line is the heading of a list of the article's own sections. */
export const opensContents = remember((line) => {
  return /^(?:in this (?:article|story|guide)|on this page|jump to(?: .{1,20})?|(?:table of )?contents|what['’]s inside|inhalt|sommaire)\s?:?$/i.test(
    line,
  );
});

/** Whether a line is one of those that follow an article. */
export const endsArticle = remember((line) => {
  return line.length < 500 && endings.test(line);
});
