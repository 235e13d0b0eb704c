import { describe, expect, it } from 'vitest';
import { isInCaption } from '../../../src/analysis/summary/captions.ts';

describe('isInCaption', () => {
  it.each([
    ['a credit behind the sentence', 'The old pier at dusk on Sunday. Photo: Dana Whitlock', true],
    ['a credit in brackets', 'The ferry leaves the pier on Monday. (File photo)', true],
    ['an agency', 'The harbour master speaks to pilots on Monday / Getty Images', true],
    ['what is seen', 'The ferry is seen in this undated photo from the town archive.', true],
    ['a credit of its own', 'Photograph by Dana Whitlock', true],
    ['an agency in the story', 'The town sued Getty Images over the pictures of its pier.', false],
    ['a picture in the story', 'A picture of the pier by Dana Whitlock was sold for 900 crowns on Sunday.', false],
    ['a label in the story', 'Nobody believed the photo: the pier had gone years before.', false],
  ])('knows %s', (_, paragraph, caption) => {
    const text = `The ferry will sail again.\n\n${paragraph}\n\nThe town is glad.`;
    const start = text.indexOf(paragraph);
    expect(isInCaption(text, { start, end: start + paragraph.length })).toBe(caption);
    const first = paragraph.indexOf('. ');
    if (first > 0) expect(isInCaption(text, { start, end: start + first + 1 })).toBe(caption);
  });

  it('takes no sentence of a long paragraph for a caption', () => {
    const text = `${'The ferry will sail again. '.repeat(40)}Photo: Dana Whitlock`;
    expect(isInCaption(text, { start: text.length - 20, end: text.length })).toBe(false);
  });
});
