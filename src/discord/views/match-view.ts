import type { MatchesReply, QuotationMatch } from '../../types/replies.ts';
import { assemble, citationPages } from './answer-view.ts';
import { cutLine, plain } from './escape.ts';
import { textView, type View, type ViewTools } from './view.ts';
import { matchLine } from './voice-line.ts';

/** Where a quotation was said, one place a page, with the words that differ. */
export function matchesView({ matches, text }: MatchesReply, tools: ViewTools): View {
  const header = `-# ${plain(cutLine(text, 240))}`;
  if (matches.length === 0) return { ...textView(`**${tools.words.noMatch}**`), header };
  return {
    header,
    ...assemble(matches.map((match) => citationPages(match.citation, tools, undefined, matchLines(match, tools)))),
    found: true,
  };
}

function matchLines(match: QuotationMatch, tools: ViewTools): string {
  const { citation, speaker, exact, similarity, differences } = match;
  const { words } = tools;
  const percent = new Intl.NumberFormat(words.tag, { style: 'percent' }).format(similarity);
  const verdict = exact ? words.wordForWord : words.alike(percent);
  const changes = differences.slice(0, 8).map(({ said, asked }) => {
    if (said === '') return words.notSaidWord(plain(cutLine(asked, 60)));
    if (asked === '') return words.leftOut(plain(cutLine(said, 60)));
    return words.saidInstead(plain(cutLine(said, 60)), plain(cutLine(asked, 60)));
  });
  return [matchLine(citation, speaker, verdict, tools), ...changes].join('\n');
}
