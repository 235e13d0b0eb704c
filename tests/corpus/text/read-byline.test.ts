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
    ['By Staff Reports -', ['Staff Reports'], undefined],
    ['03/05/2018  by  Dana Whitlock', ['Dana Whitlock'], undefined],
  ])('%s', (line, authors, outlet) => {
    expect(readByline(line)).toEqual({ authors, ...(outlet && { outlet }) });
  });

  it.each([
    'By the time the ferry arrived it was dark',
    'Local News',
    'Port Ellery Post',
    'The ferry was late again on Monday.',
    '',
  ])('takes %s for no byline', (line) => expect(readByline(line)).toBeUndefined());
});
