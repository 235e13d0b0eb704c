import { describe, expect, it } from 'vitest';
import { isMasthead, isOutletName } from '../../../src/corpus/text/outlet-names.ts';

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

describe('isMasthead', () => {
  it.each(['The Lantern', 'Le Phare', 'L’Écho du Port', 'Merrower Anzeiger', 'El Faro de Merrow', '埃勒里港日报'])(
    '%s is one',
    (line) => expect(isMasthead(line)).toBe(true),
  );
  it.each(['The Big Read', 'Home', 'The ferry sails on', 'The End of the World as We Knew It', 'Harbour'])(
    '%s is none',
    (line) => expect(isMasthead(line)).toBe(false),
  );
});
