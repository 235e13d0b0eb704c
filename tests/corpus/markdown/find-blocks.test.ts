import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/corpus/markdown/find-blocks.ts';

const texts = (markdown: string) => findBlocks(markdown).map(({ text }) => text);

describe('findBlocks', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a table, a block for each row',
      'Fares:\n\n| Passenger | Fare |\n|:---|---:|\n| **Adult** | $2 |\n| Child \\| dog | [$1](x) |\n\nThat is all.',
      ['Fares:', 'Passenger | Fare', 'Adult | $2', 'Child | dog | $1', 'That is all.'],
    ],
    ['a table without bars around it', 'Year | Fare\n--- | ---\n2029 | 1.80', ['Year | Fare', '2029 | 1.80']],
    ['a table without a line below its head', '| 2029 | 1.80 |\n| 2030 | 2.00 |', ['2029 | 1.80', '2030 | 2.00']],
    [
      'marks of footnotes where they stand, and the notes at the end',
      'The council voted[^1] on Monday [^fare].\n\n[^1]: It was 7 to 2.\n[^fare]:\n    It was raised in 2019.\n\n    It was $1 before.\n\nThe ferry sails.',
      [
        'The council voted on Monday.',
        'The ferry sails.',
        '[1] It was 7 to 2.',
        '[fare] It was raised in 2019. It was $1 before.',
      ],
    ],
    ['a mark of no footnote', 'The council voted[^9] on Monday.', ['The council voted on Monday.']],
    ['boxes of tasks', '- [ ] Mend the pier\n- [x] Paint the ferry', ['Mend the pier', 'Paint the ferry']],
    ['words struck out', 'The ~~old~~ ferry sails ~~on Monday~~.', ['The ferry sails.']],
    [
      'words struck out where a sentence begins',
      '~~Twelve~~ Eleven boats, ~~two~~three crews.',
      ['Eleven boats, three crews.'],
    ],
    ['a paragraph struck out', 'The ferry sails.\n\n~~Nobody is on board.~~', ['The ferry sails.']],
    ['letters set lower by one tilde', 'It burns H~2~O.', ['It burns H2O.']],
    [
      'emoji by their names, and what only looks like them',
      'The ferry sails :tada: :+1: at 10:30:15, note:see:there.',
      ['The ferry sails at 10:30:15, note:see:there.'],
    ],
    ['comments', '<!-- check\n\nthis -->\n\nThe ferry <!-- old --> sails.', ['The ferry sails.']],
    ['line breaks of HTML', 'one<br>two<br />three', ['one two three']],
    [
      'blocks of HTML',
      '<div align="center">\n<p>The <b>mayor</b> &amp; the crew.</p><p>They sail.</p>\n</div>\n\n<script>\nsail()\n</script>\n\nLast.',
      ['The mayor & the crew.', 'They sail.', 'Last.'],
    ],
    [
      'links and pictures by reference, whose addresses stand right below',
      'A [ferry][1] and ![a gull][gull] sail.\n[1]: https://ellery.example/1 "Ferry"\n[gull]: gull.jpg\n\nMore.',
      ['A ferry and sail.', 'More.'],
    ],
    ['links and pictures to nowhere', 'A [ferry][none] ![gull][none] sails [sic].', ['A ferry sails [sic].']],
    [
      'pictures and links with spaces in their addresses',
      '![The pier](my pier.jpg)\n\nA [ferry](old ferry.html) sails (at noon).',
      ['A ferry sails (at noon).'],
    ],
    ['links between notes', '![[pier.jpg]]\n\nThe [[Port Ellery|town]] of [[Ellery]].', ['The town of Ellery.']],
    [
      'words divided at the ends of lines',
      'The house-\nholds and the tide-\ngate, a tide-gate.',
      ['The households and the tide-gate, a tide-gate.'],
    ],
    ['soft hyphens', 'The house\u00adholds of the lo\u00ad\nwer town.', ['The households of the lower town.']],
    ['paragraphs that are indented', '    The ferry sails.\n\n    It is old.', ['The ferry sails.', 'It is old.']],
  ])('reads %s', (_, markdown, expected) => {
    expect(texts(markdown)).toEqual(expected);
  });

  it('keeps the rows of a long table and the items of a long list apart', () => {
    const many = Array.from({ length: 1200 }, (_, at) => at);
    const table = `| Day | Fare |\n|---|---|\n${many.map((at) => `| ${at} | **$2** |`).join('\n')}`;
    expect(texts(table)).toEqual(['Day | Fare', ...many.map((at) => `${at} | $2`)]);
    expect(texts(many.map((at) => `- Item ${at}`).join('\n'))).toEqual(many.map((at) => `Item ${at}`));
  });

  // A reader whose time grows with the square of the size does not come to the end of these before the tests' time-out.
  it.each([
    ['footnotes', Array.from({ length: 100_000 }, (_, at) => `[^${at}]: note`).join('\n\n')],
    ['marks of footnotes', 'word[^a] '.repeat(200_000)],
    ['blocks of HTML', '<div>a\n\n'.repeat(100_000)],
    ['bars', `${'|'.repeat(100_000)}\n${'|-'.repeat(100_000)}|\n${'|b|\n'.repeat(400)}`],
    ['definitions', 'a\n[a]: b\n'.repeat(100_000)],
  ])('reads a text of nothing but %s to its end', (_, text) => {
    expect(texts(text).length).toBeGreaterThan(0);
  });
});
