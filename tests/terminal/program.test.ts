import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The whole program as a child process, over two articles of an invented town.
const articles = [
  {
    id: 'gates',
    title: 'Tide gates stay shut in Port Ellery',
    published: '2031-03-08',
    outlet: 'Port Ellery Courier',
    text: 'The tide gates of Port Ellery will stay shut until April, the harbour office said on Friday.\n\n"We open them when the river lets us," said Ada Marsh, the harbour master.',
  },
  {
    id: 'ferry',
    title: 'Ferry crews walk out',
    published: '2031-03-15T06:30',
    outlet: 'Port Ellery Courier',
    text: 'Ferry crews of Port Ellery walked out on Thursday over night shifts.\n\n"Nobody sleeps on a moving deck," Marsh said.',
  },
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-program-'));
  for (const article of articles) writeFileSync(path.join(folder, `${article.id}.json`), JSON.stringify(article));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(entry: string, args: readonly string[], input = '', more: NodeJS.ProcessEnv = {}) {
  const env = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: '',
    ARTICLES_DIR: folder,
    DATA_DIR: path.join(folder, '.data'),
    ...more,
  };
  const node = ['--import', './src/check-node.mjs', entry, ...args];
  return spawnSync(process.execPath, node, { input, env, encoding: 'utf8', timeout: 60_000 });
}

function verbatim(args: readonly string[], input = '', more: NodeJS.ProcessEnv = {}) {
  return run('src/cli.ts', args, input, more);
}

describe('npm start', () => {
  it('answers each line of a pipe and ends well, with notes on standard error only', () => {
    const { status, stdout, stderr } = run('src/main.ts', [], '/articles\n/speakers\n\n/frobnicate\n');
    expect(status).toBe(0);
    expect(stdout).toContain('Ferry crews walk out');
    expect(stdout).not.toContain('DISCORD_TOKEN');
    expect(stderr).toContain('No DISCORD_TOKEN is set');
    expect(stderr).toContain('2 articles');
    expect(stderr).toContain('/frobnicate');
  });
});

describe('verbatim', () => {
  it('lists its commands', () => {
    const { status, stdout } = verbatim(['--help']);
    expect(status).toBe(0);
    for (const name of [
      'ask',
      'search',
      'summary',
      'quotes',
      'who-said',
      'dates',
      'articles',
      'speakers',
      'inspect',
      'batch',
      'bot',
      'deploy',
    ]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'mu'));
    }
  });

  it.each([
    ['an unknown option', ['--frobnicate']],
    ['an unknown command', ['frobnicate']],
    ['no command', []],
    ['a missing argument', ['ask']],
    ['articles that are not there', ['--articles', path.join(tmpdir(), 'nowhere-in-ellery'), 'ask', 'who?']],
    ['a day that does not exist', ['quotes', '--from', '2031-02-30']],
    ['a limit without a number', ['quotes', '--limit=']],
  ])('exits 2 on %s and says why on standard error', (_name, args) => {
    const { status, stdout, stderr } = verbatim(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it('answers from the articles that are there, and reports the path that is not', () => {
    const missing = path.join(folder, 'nowhere');
    const { status, stdout, stderr } = verbatim(['--articles', missing, '--articles', folder, 'articles', 'ferry']);
    expect([status, stderr]).toEqual([0, expect.stringContaining('nowhere')]);
    expect(stdout).toMatch(/^Ferry crews walk out\n/u);
  });

  it('does not start a bot without the articles that it was told of, and says which setting to mend', () => {
    const env = { PATH: process.env.PATH, DISCORD_TOKEN: 'a-token', ARTICLES_DIR: path.join(folder, 'nowhere') };
    const { status, stderr } = spawnSync(process.execPath, ['src/cli.ts', 'bot'], { env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^ARTICLES_DIR is ".*nowhere", and there is no/u)]);
  });

  it('does not say that nobody is quoted where it may show none', () => {
    expect(verbatim(['quotes', '--limit', '0']).stdout).toMatch(/^0 of [1-9]\d* quotes are shown\.\n$/u);
  });

  it('opens the chat by choice where there is a token, and does not say that there is none', () => {
    const { status, stderr } = verbatim(['chat'], '', { DISCORD_TOKEN: 'a.b.c' });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^This is the chat in the terminal, over 2 articles/u)]);
  });

  it('prints text, and with --json the line that a batch would give', () => {
    expect(verbatim(['articles', 'ferry']).stdout).toMatch(/^Ferry crews walk out\n/u);
    expect(verbatim(['articles', 'on 15 March 2031']).stdout).toMatch(
      /^Published 15 March 2031\.\nFerry crews walk out\n/u,
    );
    const { articles: listed } = JSON.parse(verbatim(['--json', 'articles', 'ferry']).stdout);
    expect(listed).toMatchObject([
      { id: 'ferry', title: 'Ferry crews walk out', published: '2031-03-15T06:30', outlet: 'Port Ellery Courier' },
    ]);
  });

  it('prints no control character and nothing that turns the direction of writing, whatever an article holds', () => {
    const file = path.join(folder, '.data', 'hostile.json');
    mkdirSync(path.dirname(file), { recursive: true });
    const text = '"It is \u001b[31mlate,\u0007" said \u202eAda Marsh on Friday.';
    writeFileSync(file, JSON.stringify({ id: 'a', title: '\u001b]0;x\u0007Late', published: '2031-03-08', text }));
    expect(verbatim(['--articles', file, '--no-cache', 'quotes']).stdout).toContain('late');
    for (const args of [['quotes'], ['dates'], ['summary'], ['search', 'late'], ['ask', 'who said it is late?']]) {
      const { stdout } = verbatim(['--articles', file, '--no-cache', ...args]);
      expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u);
    }
  });

  it('says of a summary from which paragraphs its sentences are', () => {
    const file = path.join(folder, '.data', 'three.json');
    mkdirSync(path.dirname(file), { recursive: true });
    const text =
      'The tide took the pier of Merrow on Monday.\n\nNobody stood on the pier.\n\nA new pier will cost a million crowns.';
    writeFileSync(file, JSON.stringify({ id: 'a', title: 'Tide takes pier', text }));
    const { stdout } = verbatim(['--articles', file, '--no-cache', 'summary', 'a']);
    expect(stdout).toMatch(/paragraphs 1–3 of 3\n$/u);
  });

  it('turns down a time that ends before it begins', () => {
    const { status, stderr } = verbatim(['dates', '--from', '2031-03-09', '--to', '2031-03-08']);
    expect(status).toBe(2);
    expect(stderr).toContain('"from" (2031-03-09) lies after "to" (2031-03-08)');
  });

  it('exits 0 where nothing is found', () => {
    expect(verbatim(['who-said', 'the moon is made of green cheese'])).toMatchObject({ status: 0 });
  });
});

describe('verbatim batch', () => {
  it('answers in order, with an error for what it cannot understand, and exits 0', () => {
    const requests = [
      { id: 'a', command: 'articles' },
      { id: 2, command: 'search', query: 'tide gates', articles: ['gates', 'nowhere'] },
      { id: 'c', command: 'frobnicate' },
      { id: 'd', command: 'quotes', from: 'soon' },
      { id: 'e', command: 'articles', limit: 1 },
    ];
    const { status, stdout } = verbatim(
      ['batch'],
      `${requests.map((request) => JSON.stringify(request)).join('\n')}\nnonsense\n`,
    );
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(['a', 2, 'c', 'd', 'e', undefined]);
    expect(lines[0].articles.map((article: { id: string }) => article.id)).toEqual(['ferry', 'gates']);
    expect(lines[1].passages.every((passage: { article: string }) => passage.article === 'gates')).toBe(true);
    expect(lines[1].passages.length).toBeGreaterThan(0);
    expect(lines.map(({ error }) => error?.code)).toEqual([
      undefined,
      undefined,
      'unknown-command',
      'bad-request',
      undefined,
      'bad-request',
    ]);
    expect(lines[4].articles).toHaveLength(1);
  });

  it('ends a line at a line feed alone, and goes on after one that is nested without end', () => {
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const { status, stdout } = verbatim(
      ['batch'],
      `{"id": "a\u2028b", "command": "articles"}\r\n{"id": ${nested}, "command": "articles"}\n{"id": "c", "command": "speakers"}\n{"command": ${nested}}`,
    );
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, error }) => error?.code ?? id)).toEqual([
      'a\u2028b',
      'bad-request',
      'c',
      'unknown-command',
    ]);
  });
});

describe('verbatim dates', () => {
  it('draws the time line and writes the calendar into files', () => {
    const picture = path.join(folder, 'line.svg');
    const ics = path.join(folder, 'dates.ics');
    expect(verbatim(['dates', '--topic', 'ferry', '--picture', picture, '--ics', ics])).toMatchObject({ status: 0 });
    expect(readFileSync(picture, 'utf8')).toMatch(/^<svg /u);
    expect(readFileSync(ics, 'utf8')).toContain('DTSTART;VALUE=DATE:20310313');
  });

  it('turns down a picture of an unknown kind before it answers', () => {
    expect(verbatim(['dates', '--picture', 'line.gif'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('exits 1 where a file cannot be written', () => {
    const { status, stderr } = verbatim(['dates', '--ics', path.join(folder, 'nowhere', 'dates.ics')]);
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere');
  });
});

describe('verbatim inspect', () => {
  it('says why a quotation went to its speaker where it is asked to', () => {
    const { stdout } = verbatim(['--json', 'inspect', '--explain', path.join(folder, 'ferry.json')]);
    const [explanation] = JSON.parse(stdout).explanations;
    expect(explanation.sources[0]).toMatchObject({ name: 'Marsh' });
    expect(explanation.sources[0].features.length).toBeGreaterThan(0);
    expect(verbatim(['inspect', '--explain', path.join(folder, 'ferry.json')]).stdout).toContain('whose is it');
  });

  it('gives one line an article, whose spans are its text', () => {
    const { stdout } = verbatim(['--json', 'inspect', path.join(folder, 'gates.json')]);
    const inspection = JSON.parse(stdout);
    const text: string = inspection.text;
    expect(text).toBe(articles[0]?.text);
    expect(inspection.paragraphs).toHaveLength(2);
    for (const list of [inspection.quotes, inspection.timexes, inspection.summary]) {
      for (const span of list) expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });
});
