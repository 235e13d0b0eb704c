/** Marks in one block: a paragraph with more is no article, and readers of Markdown take time that grows with the square of it. */
const mostMarks = 400;

/** Lines in one block, likewise. */
const mostLines = 500;

/** Footnotes: a book has fewer, and each is looked for among all. */
const mostNotes = 2000;

const marks = /[[\]!*_`~<&#]/g;
const listed = /^[ \t]{0,8}(?:[|*+-]|\d{1,9}[.)])/;
const footnote = /^[ ]{0,3}\[\^[^\]\s]{1,100}\]:/;
const definition = /^[ ]{0,3}\[[^\]\n]{1,100}\]:[ \t]{0,8}\S{1,2000}(?:[ \t]{1,8}["'(][^\n]{0,500})?$/;

/** A Markdown text of the same words that a reader of Markdown comes through in time that grows with its length alone. */
export function boundMarkdown(text: string): string {
  const bounded: string[] = [];
  let inFootnote = false;
  let notes = 0;
  const plain = text
    .replace(/^[\t >*+-]{40,}/gm, '')
    .replace(/^ {0,3}\[\^[^\]\s]{1,100}\]:/gm, (mark) => (++notes > mostNotes ? '' : mark));
  for (const part of plain.split(/\n[ \t]*\n/)) {
    const lines = part.replace(/^(?:[ \t]*\n)+/, '');
    const block = lines.trimStart();
    if (block === '') continue;
    // What is indented below a footnote belongs to it; elsewhere people indent paragraphs.
    const indented: boolean = inFootnote && /^(?: {4}|\t)/.test(lines);
    inFootnote = indented || footnote.test(block);
    bounded.push(boundBlock(apartDefinitions(indented ? `    ${block}` : block)));
  }
  return bounded.join('\n\n');
}

// Rows and items are read one by one, however many they are; other lines make one paragraph.
function boundBlock(block: string): string {
  const lines = block.split('\n');
  if (lines.every((line) => listed.test(line))) {
    const plain = lines.map((line) => (countOf(marks, line) > mostMarks ? line.replace(marks, ' ') : line));
    return Array.from({ length: Math.ceil(plain.length / mostLines) }, (_, at) =>
      plain.slice(at * mostLines, (at + 1) * mostLines).join('\n'),
    ).join('\n\n');
  }
  const plain = countOf(marks, block) > mostMarks ? block.replace(marks, ' ') : block;
  return lines.length > mostLines ? plain.replace(/\n/g, ' ') : plain;
}

// `[1]: https://ellery.example/fares` right below a paragraph would be a line of it.
function apartDefinitions(block: string): string {
  if (!block.includes(']:')) return block;
  const lines = block.split('\n');
  return lines
    .map((line, at) => (at > 0 && definition.test(line) && !footnote.test(line) ? `\n${line}` : line))
    .join('\n');
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
