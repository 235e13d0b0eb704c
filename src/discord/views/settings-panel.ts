import { languages } from '../locales/choose.ts';
import type { Words } from '../locales/words.ts';
import { writeCustomId } from '../state/custom-id.ts';
import type { ServerSettings } from '../state/settings.ts';
import type { StateStore } from '../state/state-store.ts';
import { accents, button, channelMenu, type MessageBody, menu, message, row, rule, textPart } from './message.ts';

/** The settings of a server with the means to change them; seen by the manager alone. */
export function settingsPanel(
  settings: ServerSettings,
  words: Words,
  states: StateStore,
  remark?: string,
): MessageBody {
  const say = words.settings;
  const id = (number: number, payload: string) => writeCustomId({ action: 'set', number, payload }, states);
  const channels = settings.channels.length === 0 ? say.everyChannel : channelList(settings.channels);
  const language = languages[settings.language ?? '']?.language ?? say.readersLanguage;
  const lines = [
    `**${say.title}**`,
    `${say.channels}: ${channels}`,
    `${say.language}: ${language}`,
    settings.private ? say.private : say.public,
    ...(remark === undefined ? [] : [`-# ${remark}`]),
  ];
  const choices = [
    { label: say.readersLanguage, value: 'auto', selected: settings.language === undefined },
    ...Object.entries(languages).map(([tag, { language: label }]) => ({
      label,
      value: tag,
      selected: settings.language === tag,
    })),
  ];
  return message(
    [
      textPart(lines.join('\n')),
      rule(),
      row(channelMenu(id(0, 'channels'), words.menuHints.channels, settings.channels)),
      row(menu(id(0, 'language'), words.menuHints.language, choices)),
      row(
        settings.private
          ? button(id(0, 'public'), { label: say.makePublic })
          : button(id(0, 'private'), { label: say.makePrivate }),
        button(id(0, 'everywhere'), { label: say.allChannels, disabled: settings.channels.length === 0 }),
      ),
    ],
    { accent: accents.answer, ephemeral: true },
  );
}

/** What a used control of the panel changes; `undefined` where it is none. */
export function settingsChange(control: string, values: readonly string[]): Partial<ServerSettings> | undefined {
  const [value] = values;
  switch (control) {
    case 'channels':
      return { channels: values.filter((id) => /^\d{15,21}$/u.test(id)).slice(0, 25) };
    case 'everywhere':
      return { channels: [] };
    case 'private':
      return { private: true };
    case 'public':
      return { private: false };
    case 'language':
      if (value === 'auto') return { language: undefined };
      return value !== undefined && Object.hasOwn(languages, value) ? { language: value } : undefined;
    default:
      return undefined;
  }
}

/** Channels as links. */
export function channelList(channels: readonly string[]): string {
  return channels.map((id) => `<#${id}>`).join(', ');
}
