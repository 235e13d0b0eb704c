import { VerbatimError } from './errors.ts';
import type { Library } from './library.ts';
import type { Reply } from './types/replies.ts';
import type { Scope } from './types/requests.ts';

interface OptionBase {
  /** One line, at most 100 characters, without a full stop. */
  readonly description: string;
  readonly required?: boolean;
  /** Text without an option name goes here on the command line. */
  readonly positional?: boolean;
  /** What the reader may choose from while typing. */
  readonly complete?: 'speakers' | 'articles' | 'topics';
}

export interface TextOption extends OptionBase {
  readonly type: 'text' | 'day';
}

export interface NumberOption extends OptionBase {
  readonly type: 'number';
  readonly least: number;
  readonly most: number;
}

export interface ChoiceOption extends OptionBase {
  readonly type: 'choice';
  readonly choices: readonly string[];
  /** In Discord each choice is a subcommand. */
  readonly subcommands?: boolean;
}

export type Option = TextOption | NumberOption | ChoiceOption;
export type Options = Readonly<Record<string, Option>>;

type Value<O extends Option> = O extends NumberOption ? number : O extends ChoiceOption ? O['choices'][number] : string;

/** The values of the options: required ones are there, the others may be. */
export type Values<O extends Options> = {
  readonly [K in keyof O as O[K] extends { required: true } ? K : never]: Value<O[K]>;
} & { readonly [K in keyof O as O[K] extends { required: true } ? never : K]?: Value<O[K]> };

/** What a request carries besides the command's own options. */
export interface RequestContext {
  readonly scope: Scope;
  /** Requests with the same conversation follow each other. */
  readonly conversation?: string;
  /** The commands that the reader can use, for `/help`. */
  readonly commands: readonly Command[];
}

/** A command that people can type, as Discord and the terminal see it. */
export interface Command {
  /** Lower case, 1 to 32 characters. */
  readonly name: string;
  /** One line, at most 100 characters. */
  readonly description: string;
  readonly options: Options;
  /** Who may use it; default: everyone. */
  readonly audience?: 'everyone' | 'managers' | 'owner';
  /** Requests that show what it does, typed as in Discord. */
  readonly examples: readonly string[];
  readonly run: (
    library: Library,
    values: Readonly<Record<string, unknown>>,
    context: RequestContext,
  ) => Promise<Reply>;
}

/** Declares a command; the types of `values` follow from `options`. */
export function defineCommand<const O extends Options>(
  command: Omit<Command, 'options' | 'run'> & {
    readonly options: O;
    readonly run: (library: Library, values: Values<O>, context: RequestContext) => Promise<Reply>;
  },
): Command {
  // The presenters check values with `checkValues` before they run a command, so that the narrower type holds.
  return command as unknown as Command;
}

/** The longest text that an option takes, in UTF-16 code units: Discord's own limit for a text option. */
const longestText = 6000;

/**
 * Checks values as they come from a person or a script against the options of a command, and gives them in their types.
 * Unknown fields are ignored; empty text counts as absent.
 * Throws a `VerbatimError` (`bad-request`) that names the option and the remedy.
 */
export function checkValues(command: Command, raw: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const given = raw[name];
    const absent = given === undefined || given === null || (typeof given === 'string' && given.trim() === '');
    if (!absent) values[name] = checkValue(name, option, given);
    else if (option.required)
      throw new VerbatimError(
        'bad-request',
        `"${name}" is missing: /${command.name} needs it (${option.description}).`,
      );
  }
  const { from, to } = values;
  if (typeof from === 'string' && typeof to === 'string' && command.options.from?.type === 'day' && from > to)
    throw new VerbatimError('bad-request', `"from" (${from}) lies after "to" (${to}): exchange them.`);
  return values;
}

function checkValue(name: string, option: Option, given: unknown): string | number {
  switch (option.type) {
    case 'number': {
      const value = typeof given === 'string' ? Number(given) : given;
      if (typeof value === 'number' && Number.isInteger(value) && value >= option.least && value <= option.most)
        return value;
      throw new VerbatimError(
        'bad-request',
        `"${name}" must be a whole number from ${option.least} to ${option.most}.`,
      );
    }
    case 'choice':
      if (typeof given === 'string' && option.choices.includes(given)) return given;
      throw new VerbatimError('bad-request', `"${name}" must be one of ${option.choices.join(', ')}.`);
    case 'day':
      if (typeof given === 'string' && isDay(given.trim())) return given.trim();
      throw new VerbatimError('bad-request', `"${name}" must be a day such as 2015-06-05.`);
    case 'text':
      if (typeof given !== 'string') throw new VerbatimError('bad-request', `"${name}" must be a text.`);
      if (given.length > longestText)
        throw new VerbatimError(
          'bad-request',
          `"${name}" has ${given.length} characters; at most ${longestText} are read.`,
        );
      return given;
    default:
      throw new TypeError(`unknown option type ${(option satisfies never as Option).type}`);
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false; // 2015-02-30
  }
}

export type { Library } from './library.ts';
