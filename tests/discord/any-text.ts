import fc from 'fast-check';

const pieces = [
  ...'aZ9 .!?\n\t"”’*_~`|<>[]()@#-+:/\\中é\u202e\u200b\u0000\ud83d',
  '\u{1f468}',
  'https://a.example/b_c',
  '<@1>',
  '1. ',
  '-# ',
];

/** Texts of what gives trouble: markdown, mentions, addresses, invisible and half characters. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...pieces), maxLength });
}
