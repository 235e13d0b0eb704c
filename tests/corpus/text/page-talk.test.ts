import { describe, expect, it } from 'vitest';
import { isPageTalk } from '../../../src/corpus/text/page-talk.ts';
import { first, read, second, story, third, title } from './ferry-story.ts';

describe('isPageTalk', () => {
  it.each([
    ['Thank you for reading this story on our site. While you are here, we have a request to make.', true],
    ['We can go on with this free-to-read site only if you also please buy a copy of our newspaper.', true],
    ['What did you think about this article? Submit a letter to the editor.', true],
    ['You can support our journalism from a pound a month.', true],
    ['Consider your boat first: the harbour’s download page has the charts.', false],
    ['The ferry is free, and you may bring a dog, the council says on its page.', false],
    ['“Please read our newspaper, and you will see,” the mayor said.', false],
    ['Please keep the slip clear, the sign says to whoever can read it.', false],
    ['Our newspaper asked the council to support the ferry, and nobody answered.', false],
  ])('%s', (line, expected) => {
    expect(isPageTalk(line)).toBe(expected);
  });

  it('is left out at the end of a story', () => {
    const talk = ['A message from the editor:', '', 'Thank you for reading this story. You help our newsroom.'];
    expect(read(title, '', 'By Dana Whitlock', '', ...story, '', ...talk).paragraphs).toEqual([first, second, third]);
  });
});
