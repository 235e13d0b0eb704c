/** Texts whose answer is kept: more than the lines of most pages. */
const most = 2000;

// Characters: no caption, byline or bar is longer, and of a longer line its ends tell.
const longest = 2000;
const tail = 300;

function endsOf(text: string): string {
  return text.length <= longest ? text : text.slice(0, longest - tail) + text.slice(-tail);
}

/**
 * A test of a text that remembers its answers for a while: every line of a scrape is asked the same dozen questions several times, and each
 * answer costs dozens of regular expressions. Of a text of more than 2,000 characters it reads the beginning and the end.
 */
export function remember(test: (text: string) => boolean): (text: string) => boolean {
  let known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = test(endsOf(text));
    if (known.size >= most) known = new Map();
    known.set(text, answer);
    return answer;
  };
}
