import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config.ts';
import { VerbatimError } from '../src/errors.ts';

describe('parseConfig', () => {
  it('has a default for every setting that needs one, and takes an empty variable for unset', () => {
    expect(parseConfig({ DISCORD_TOKEN: '', RATE_LIMIT: ' ' })).toEqual({
      DISCORD_USER_INSTALL: false,
      LOG_QUESTIONS: false,
      DISCORD_API_URL: 'https://discord.com/api',
      ARTICLES_DIR: 'articles',
      DATA_DIR: '.verbatim',
      LOG_LEVEL: 'info',
      RATE_LIMIT: 20,
      HTTP_HOST: '127.0.0.1',
      OPENSEARCH_INDEX: 'verbatim',
      OPENSEARCH_FOLLOW: false,
    });
  });

  it('names every bad setting with its remedy', () => {
    const bad = { DISCORD_GUILD_ID: 'general', RATE_LIMIT: '-1', LOG_LEVEL: 'loud', OPENSEARCH_URL: 'localhost:9200' };
    expect(() => parseConfig(bad)).toThrow(VerbatimError);
    try {
      parseConfig(bad);
    } catch (error) {
      const { code, message } = error as VerbatimError;
      expect(code).toBe('bad-config');
      for (const name of Object.keys(bad)) expect(message).toContain(name);
    }
  });

  it('is explained in .env.example, every variable of it', () => {
    const explained = new Set(readFileSync('.env.example', 'utf8').match(/^[A-Z_]+(?==)/gmu));
    const source = readFileSync('src/config.ts', 'utf8')
      .match(/^ {2}[A-Z_]+(?=:)/gmu)
      ?.map((name) => name.trim());
    expect(explained).toEqual(new Set(source));
  });
});
