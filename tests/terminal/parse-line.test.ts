import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseLine } from '../../src/terminal/parse-line.ts';

describe('parseLine', () => {
  it.each([
    ['a free question', 'when does the ferry leave?', { command: 'ask', question: 'when does the ferry leave?' }],
    ['a command without options', '/help', { command: 'help' }],
    ['one option', '/quotes speaker: Ada Marsh', { command: 'quotes', speaker: 'Ada Marsh' }],
    [
      'several options',
      '/quotes speaker:Marsh topic: tide gates from:2031-01-05',
      { command: 'quotes', speaker: 'Marsh', topic: 'tide gates', from: '2031-01-05' },
    ],
    [
      'the positional option without its name',
      '/quotes Marsh topic: gates',
      { command: 'quotes', speaker: 'Marsh', topic: 'gates' },
    ],
    [
      'a colon that names no option',
      '/ask what did she mean by "now: or never"?',
      { command: 'ask', question: 'what did she mean by "now: or never"?' },
    ],
    ['capitals in the command', '/HELP', { command: 'help' }],
  ])('reads %s', (_name, line, request) => {
    expect(parseLine(line, commands)).toEqual(request);
  });

  it('names a command that does not exist', () => {
    expect(() => parseLine('/frobnicate now', commands)).toThrow('/frobnicate');
  });
});
