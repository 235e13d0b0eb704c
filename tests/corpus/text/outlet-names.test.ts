import { describe, expect, it } from 'vitest';
import { isOutletName } from '../../../src/corpus/text/outlet-names.ts';

describe('isOutletName', () => {
  it.each(['The Merrow Gazette', 'Port Ellery Courier', 'Reuters', 'Ellery News'])('%s is one', (line) =>
    expect(isOutletName(line)).toBe(true),
  );
  it.each([
    'Business News',
    'Local News',
    'News',
    'Latest Today',
    'News Local News',
    'the merrow gazette',
    'It was in the Post',
  ])('%s is none', (line) => expect(isOutletName(line)).toBe(false));
});
