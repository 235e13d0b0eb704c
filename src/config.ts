import { z } from 'zod';
import { VerbatimError } from './errors.ts';

const snowflake = z.string().regex(/^\d{15,21}$/u, 'is not an id: copy it in Discord with "Copy ID" (15 to 21 digits)');
const address = z.url({ protocol: /^https?$/u, error: 'is not an http or https address' });
const onOff = z
  .enum(['true', 'false'], { error: 'is neither "true" nor "false"' })
  .default('false')
  .transform((value) => value === 'true');

function whole(from: number, to: number) {
  const message = `is not a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,6}$/u, message)
    .transform(Number)
    .refine((value) => value >= from && value <= to, message);
}

const shards = z
  .string()
  .transform((text) => (text === 'none' ? 'none' : parseShards(text)))
  .refine((range) => range !== undefined, 'is neither "none" nor a range such as "0-3/8" (shards 0 to 3 of 8)');

function parseShards(text: string): ShardRange | undefined {
  const [, first = '', last = first, count = ''] = /^(\d{1,4})(?:-(\d{1,4}))?\/(\d{1,4})$/u.exec(text) ?? [];
  const range = { first: Number(first), last: Number(last), of: Number(count) };
  return count !== '' && range.first <= range.last && range.last < range.of ? range : undefined;
}

/** Which of how many shards a process connects; from 0, both ends inclusive. */
export interface ShardRange {
  readonly first: number;
  readonly last: number;
  readonly of: number;
}

const settings = z.object({
  DISCORD_TOKEN: z.string().regex(/^\S+$/u, 'holds white space: paste the token of the Bot page alone').optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_GUILDS: z
    .string()
    .transform((list) => list.split(',').map((id) => id.trim()))
    .pipe(z.array(snowflake))
    .optional(),
  DISCORD_USER_INSTALL: onOff,
  LOG_QUESTIONS: onOff,
  DISCORD_API_URL: address.default('https://discord.com/api'),
  DISCORD_SHARDS: shards.optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/iu, 'is not a public key: copy it from the General Information page (64 hexadecimal digits)')
    .optional(),
  ARTICLES_DIR: z.string().default('articles'),
  DATA_DIR: z.string().default('.verbatim'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'is not one of trace, debug, info, warn, error, fatal, silent',
    })
    .default('info'),
  RATE_LIMIT: whole(0, 100_000).default(20),
  HTTP_PORT: whole(0, 65_535).optional(),
  HTTP_HOST: z.string().default('127.0.0.1'),
  OPENSEARCH_URL: z
    .string()
    .transform((list) => list.split(',').map((each) => each.trim()))
    .pipe(z.array(address))
    .optional(),
  OPENSEARCH_INDEX: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,99}$/u, 'is not a name of small letters, digits, "_" and "-" (at most 100)')
    .default('verbatim'),
  OPENSEARCH_FOLLOW: onOff,
});

/** Where the settings say that articles and index are stored, or `undefined` for memory. */
export function clusterOf(config: Config): { addresses: readonly string[]; name: string; follow: boolean } | undefined {
  const { OPENSEARCH_URL: addresses, OPENSEARCH_INDEX: name, OPENSEARCH_FOLLOW: follow } = config;
  return addresses && { addresses, name, follow };
}

/** The settings, by the names of their variables. */
export type Config = z.infer<typeof settings>;

/**
 * Reads the settings from the environment; an empty variable counts as unset.
 * Throws a `VerbatimError` (`bad-config`) that names every bad variable and what is wrong with it.
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  throw new VerbatimError(
    'bad-config',
    `${faults.join('; ')}. Settings come from the environment or .env; .env.example explains each.`,
  );
}
