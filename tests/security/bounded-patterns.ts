/** A file with patterns that the checker cannot show to be linear, and the bound of what they read. */
export interface BoundedPatterns {
  readonly file: string;
  readonly reads: string;
}

/** Looked at one by one: on what they read at most, none takes more than some milliseconds. */
export const bounded: readonly BoundedPatterns[] = [
  { file: 'src/analysis/sentences.ts', reads: 'the 24 characters before a full stop' },
  {
    file: 'src/analysis/summary/openings.ts',
    reads: 'the first 120 characters of a sentence, or a sentence of at most 240',
  },
  {
    file: 'src/analysis/timexes/direction.ts',
    reads: 'windows of 140 characters before an expression of time and 110 after it',
  },
  { file: 'src/analysis/timexes/length-guards.ts', reads: 'windows of at most 110 characters' },
  { file: 'src/analysis/timexes/leads.ts', reads: 'the words of one expression of time, and a window before it' },
  {
    file: 'src/analysis/timexes/month-guards.ts',
    reads: 'windows of at most 24 characters; the pattern of surnames begins each try at a capital and reads two words',
  },
  { file: 'src/analysis/timexes/not-dates.ts', reads: 'windows of at most 90 characters' },
  { file: 'src/analysis/timexes/surroundings.ts', reads: 'windows of at most 24 characters' },
  { file: 'src/analysis/timexes/numbers.ts', reads: 'the words of one number' },
  { file: 'src/analysis/timexes/spoken-clock-rules.ts', reads: 'the words of one clock time' },
  { file: 'src/answering/conversation/summary-turn.ts', reads: 'the first 200 characters of a question' },
  { file: 'src/answering/question/summary-asked.ts', reads: 'the first 1,000 characters of a question' },
  { file: 'src/answering/conversation/conversation.ts', reads: 'a question, at most 6,000 characters' },
  {
    file: 'src/answering/conversation/referents.ts',
    reads: 'a question, at most 6,000 characters, or the first 80 of a sentence',
  },
  { file: 'src/answering/happenings.ts', reads: 'a question, at most 6,000 characters' },
  { file: 'src/answering/question/courtesies.ts', reads: 'the last 40 characters of a question' },
  {
    file: 'src/answering/question/intent.ts',
    reads: 'a question, cut at 1,000 characters, its white space made single spaces',
  },
  { file: 'src/answering/quotes/interview-turns.ts', reads: 'the first 60 characters of a paragraph' },
  { file: 'src/answering/question/statement-asked.ts', reads: 'a question, cut at 1,000 characters' },
  { file: 'src/answering/question/who-said-asked.ts', reads: 'a question, cut at 1,000 characters' },
  { file: 'src/answering/phrases/name-kinds.ts', reads: 'a list in the program' },
  { file: 'src/answering/phrases/number-phrases.ts', reads: 'one or two words of a sentence' },
  { file: 'src/answering/question/question-form.ts', reads: 'a question, at most 6,000 characters' },
  { file: 'src/answering/question/wanted-kind.ts', reads: 'a question, at most 6,000 characters' },
  {
    file: 'src/answering/facts/role-holders.ts',
    reads: 'a question, at most 6,000 characters, or the words of a role',
  },
  { file: 'src/answering/question/subject.ts', reads: 'a question, at most 6,000 characters' },
  { file: 'src/answering/topics/topic-names.ts', reads: 'a topic, cut at 1,000 characters' },
  {
    file: 'src/corpus/html/page-authors.ts',
    reads: 'a name as a page states it, cut at 2,000 characters; it is anchored, and its repetitions are counted',
  },
  {
    file: 'src/corpus/html/page-tags.ts',
    reads: 'one tag; its repetitions are counted or end at the mark that follows',
  },
  {
    file: 'src/corpus/text/captions.ts',
    reads: 'a line, its ends where it has more than 2,000 characters, of at most 130 words',
  },
  { file: 'src/corpus/text/find-body.ts', reads: 'a line; it is anchored, and its words are parted by spaces' },
  {
    file: 'src/corpus/text/find-outlet.ts',
    reads: 'a line of at most 400 characters, or anchored with counted repetitions',
  },
  {
    file: 'src/corpus/text/noise-lines.ts',
    reads: 'a line, its ends where it has more than 2,000 characters; anchored, with counted repetitions',
  },
  { file: 'src/corpus/text/outlet-names.ts', reads: 'a line of a few words; words of a list, without repetition' },
  { file: 'src/corpus/text/read-byline.ts', reads: 'a line of at most 250 characters' },
  {
    file: 'src/discord/views/escape.ts',
    reads: 'an address of at most 500 characters; what stands at the head of a line',
  },
  { file: 'src/discord/log.ts', reads: 'an address of ours' },
  { file: 'src/discord/interactions/readable.ts', reads: 'a message of Discord, at most 4,000 characters' },
  { file: 'src/discord/connection/rest.ts', reads: 'an address of ours' },
  { file: 'src/exports/fit-text.ts', reads: 'one line of a picture' },
  { file: 'src/preview/suggest.ts', reads: 'what is typed into the page, at most 6,000 characters' },
  { file: 'src/terminal/complete-line.ts', reads: 'a line that the owner types' },
  { file: 'src/voices.ts', reads: 'at most 80 characters' },
];
