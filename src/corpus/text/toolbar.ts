const barWords: ReadonlySet<string> = new Set(
  `newsletter newsletters einloggen anmelden registrieren facebook twitter x email mail e whatsapp whats app linkedin linked in pinterest reddit messenger telegram flipboard tumblr google
  line weibo wechat instagram youtube snapchat skype viber vk xing pocket sms rss link bluesky threads mastodon tiktok
  share shares sharing shared print save comment comments reply like follow tweet pin it copy close open menu search subscribe sign up log login
  logout register back next previous prev more home live watch listen play pause loading expand collapse show hide read font size large
  medium small a aa skip cancel submit ok alert topics topic tags tag top video videos photo photos gallery graphic audio edition apps app
  donate advertisement ad ads sponsored promoted facebook this on with via to by me us the article story page and or text normal
  anzeige werbung publicité publicidad pubblicità abonnez vous réagir commenter copier le lien gefällt mir weiterleiten teilen drucken merken feedback copied reprints order enlarge partager imprimer compartir imprimir condividi stampa von an alles auf sur en
  分享 分享按钮 打印 字号 大 中 小 评论 收藏`.split(/\s+/),
);

/** Whether a line has nothing but the names of services and buttons, with counts: `Print Mail Large Medium Small 0`. */
export function isToolbar(line: string): boolean {
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // `1. SHOW UP ON GOOGLE` is a heading.
  if (/^\d{1,2}[.)] \p{L}/u.test(line) && words.length > 3) return false;
  // Three numbers and no word are the row of a table.
  if (!/\p{L}/u.test(line) && line.split(' ').length > 2) return false;
  return words.length <= 14 && words.every((word) => barWords.has(word) || /^\d{1,6}[km]?$/.test(word));
}
