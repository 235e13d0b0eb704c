/** Texts whose answer is kept: more than the lines of most pages. */
const most = 2000;

/**
 * A test of a text that remembers its answers for a while: every line of a scrape is asked the same dozen questions several times, and each
 * answer costs dozens of regular expressions.
 */
export function remember(test: (text: string) => boolean): (text: string) => boolean {
  let known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = test(text);
    if (known.size >= most) known = new Map();
    known.set(text, answer);
    return answer;
  };
}
