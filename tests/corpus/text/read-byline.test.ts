import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/corpus/text/read-byline.ts';

describe('readByline', () => {
  it.each([
    ['By Dana Whitlock(Port Ellery Post)', ['Dana Whitlock'], 'Port Ellery Post'],
    ['By Dana Whitlock, Ruth de Vries and Sam O’Dell', ['Dana Whitlock', 'Ruth de Vries', 'Sam O’Dell'], undefined],
    ['Dana Whitlock@DanaW', ['Dana Whitlock'], undefined],
    ['Dana Whitlock, Harbour News', ['Dana Whitlock'], 'Harbour News'],
    ['By Dana Whitlock dana@ellery.example(555) 010-2233', ['Dana Whitlock'], undefined],
    ['By DANA WHITLOCK Staff Writer', ['Dana Whitlock'], undefined],
    ['by Harbour Research Agency', ['Harbour Research Agency'], undefined],
    ['Posted by T. V. Whitlock', ['T. V. Whitlock'], undefined],
    ['Posted by Dana Whitlock and Ruth Vries - Safe Harbour team', ['Dana Whitlock', 'Ruth Vries'], undefined],
    ['By Dana Whitlock And Ruth Vries For The Ellery Mail', ['Dana Whitlock', 'Ruth Vries'], 'The Ellery Mail'],
    ['DANA WHITLOCK and RUTH VRIES, Ellery Line', ['Dana Whitlock', 'Ruth Vries'], 'Ellery Line'],
    ['By Dana Whitlock Political Editor Ellery Line', ['Dana Whitlock'], undefined],
    ['Published by Dana Whitlock on March 3, 2031', ['Dana Whitlock'], undefined],
    ['Words: Dana Whitlock', ['Dana Whitlock'], undefined],
    ['Ruth Vries North of England correspondent', ['Ruth Vries'], undefined],
    ['By Staff Reports -', ['Staff Reports'], undefined],
    ['Dana WhitlockHarbour Reporter', ['Dana Whitlock'], undefined],
    ['Dana MacArden Reporter', ['Dana MacArden'], undefined],
    ['Posted by Dana Whitlock at 9:14 PM', ['Dana Whitlock'], undefined],
    ['March 3, 2031 by Dana Whitlock 14 Comments', ['Dana Whitlock'], undefined],
    ['By DANA WHITLOCK Associated Press', ['Dana Whitlock'], 'Associated Press'],
    ['03/05/2018  by  Dana Whitlock', ['Dana Whitlock'], undefined],
    ['Live reporting by Dana Whitlock', ['Dana Whitlock'], undefined],
    ['Autor: Dana Whitlock', ['Dana Whitlock'], undefined],
    ['Escrito por Dana Whitlock y Ruth Vries', ['Dana Whitlock', 'Ruth Vries'], undefined],
    ['Von: Dana Whitlock, Ellery-Studio Merrow', ['Dana Whitlock'], undefined],
    ['Hosted by Dana Whitlock', ['Dana Whitlock'], undefined],
    ['홍길동 기자', ['홍길동'], undefined],
    ['By OUR HARBOUR CORRESPONDENT', [], undefined],
    ['by a staff reporter', [], undefined],
    ['文/林晓云、王志远', ['林晓云', '王志远'], undefined],
    ['بقلم سلمى حداد', ['سلمى حداد'], undefined],
  ])('%s', (line, authors, outlet) => {
    expect(readByline(line)).toEqual({ authors, ...(outlet && { outlet }) });
  });

  it.each([
    'By the time the ferry arrived it was dark',
    'A THIRD boat of the line has been sold',
    'Local News',
    'Port Ellery Post',
    'The ferry was late again on Monday.',
    '',
  ])('takes %s for no byline', (line) => expect(readByline(line)).toBeUndefined());
});
