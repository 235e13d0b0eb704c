import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { Command, Option } from '../../command.ts';
import { discordLocales, languages } from '../locales/choose.ts';
import type { Label, Words } from '../locales/words.ts';
import { discordNames } from './command-names.ts';

/** A command as Discord registers it. */
export interface Registration {
  readonly type: ApplicationCommandType;
  readonly name: string;
  readonly name_localizations: Localized;
  readonly description?: string;
  readonly description_localizations?: Localized;
  readonly options?: readonly RegisteredOption[];
  readonly contexts: readonly InteractionContextType[];
  readonly integration_types: readonly ApplicationIntegrationType[];
  readonly default_member_permissions: string | null;
}

type Localized = Readonly<Record<string, string>>;

export interface RegisteredOption {
  readonly type: ApplicationCommandOptionType;
  readonly name: string;
  readonly name_localizations: Localized;
  readonly description: string;
  readonly description_localizations: Localized;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

const manageServer = '32';
const nobody = '0';

/** All commands and message menus in the shape that Discord registers, with names and descriptions in every language. */
export function registrations(commands: readonly Command[], userInstall: boolean): Registration[] {
  const everywhere = [InteractionContextType.Guild, InteractionContextType.BotDM];
  const contexts = userInstall ? [...everywhere, InteractionContextType.PrivateChannel] : everywhere;
  const installs = [ApplicationIntegrationType.GuildInstall];
  const integration_types = userInstall ? [...installs, ApplicationIntegrationType.UserInstall] : installs;
  const base = { contexts, integration_types, default_member_permissions: null };
  const slash = commands.map(
    (command): Registration => ({
      type: ApplicationCommandType.ChatInput,
      ...base,
      ...(command.audience === 'managers' && {
        contexts: [InteractionContextType.Guild],
        integration_types: installs,
        default_member_permissions: manageServer,
      }),
      ...(command.audience === 'owner' && {
        default_member_permissions: nobody,
        integration_types: installs,
        contexts: everywhere,
      }),
      name: command.name,
      description: command.description,
      ...localize((words) => words.commands[command.name]),
      options: registerOptions(command),
    }),
  );
  const menu = (name: string, pick: (words: Words) => string): Registration => ({
    type: ApplicationCommandType.Message,
    ...base,
    name,
    name_localizations: localizeText(pick),
  });
  return [
    ...slash,
    menu(discordNames.askMenu, (words) => words.menus.ask),
    menu(discordNames.checkMenu, (words) => words.menus.check),
  ];
}

function registerOptions(command: Command): RegisteredOption[] {
  const entries = Object.entries(command.options);
  const own = entries.flatMap(([name, option]) => registerOption(command.name, name, option));
  if ((command.audience ?? 'everyone') !== 'everyone') return own;
  return [
    ...own.toSorted((a, b) => Number(b.required ?? false) - Number(a.required ?? false)),
    {
      type: ApplicationCommandOptionType.Boolean,
      name: discordNames.privateOption,
      description: languages.en?.privateOption.description ?? '',
      ...localize((words) => words.privateOption),
    },
    {
      type: ApplicationCommandOptionType.User,
      name: discordNames.forOption,
      description: languages.en?.forOption.description ?? '',
      ...localize((words) => words.forOption),
    },
  ];
}

function registerOption(command: string, name: string, option: Option): RegisteredOption[] {
  const text = {
    name,
    description: option.description,
    ...localize((words) => words.commands[command]?.options[name]),
    ...(option.required && { required: true }),
  };
  switch (option.type) {
    case 'text':
      return [
        {
          ...text,
          type: ApplicationCommandOptionType.String,
          ...(option.required && { min_length: 1 }),
          max_length: option.complete ? 200 : 2000,
          ...(option.complete && { autocomplete: true }),
        },
      ];
    case 'day':
      return [{ ...text, type: ApplicationCommandOptionType.String, min_length: 10, max_length: 10 }];
    case 'number':
      return [{ ...text, type: ApplicationCommandOptionType.Integer, min_value: option.least, max_value: option.most }];
    case 'choice':
      if (!option.subcommands) {
        const choices = option.choices.map((choice) => ({ name: choice, value: choice }));
        return [{ ...text, type: ApplicationCommandOptionType.String, choices }];
      }
      return option.choices.map((choice) => ({
        type: ApplicationCommandOptionType.Subcommand,
        name: choice,
        description: languages.en?.commands[command]?.options[choice]?.description ?? option.description,
        ...localize((words) => words.commands[command]?.options[choice]),
      }));
    default:
      throw new TypeError(`unknown option ${(option satisfies never as Option).type}`);
  }
}

function localize(pick: (words: Words) => Label | undefined) {
  return {
    name_localizations: localizeText((words) => pick(words)?.name),
    description_localizations: localizeText((words) => pick(words)?.description),
  };
}

function localizeText(pick: (words: Words) => string | undefined): Localized {
  const found = Object.entries(discordLocales).flatMap(([tag, locales]) => {
    const words = languages[tag];
    const text = words && pick(words);
    return text === undefined ? [] : locales.map((locale) => [locale, text] as const);
  });
  return Object.fromEntries(found);
}
