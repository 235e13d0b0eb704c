import { en } from './en.ts';
import type { Words } from './words.ts';

/** Every language of the bot's own words, by the tag that settings keep. */
export const languages: Readonly<Record<string, Words>> = { en };

/** Discord's locales for each of our languages besides English, in which commands have names of their own. */
export const discordLocales: Readonly<Record<string, readonly string[]>> = {};

/** The words for a Discord locale such as `es-419`; English where there are none. */
export function chooseWords(locale: string | undefined): Words {
  return languages[(locale ?? 'en').slice(0, 2).toLowerCase()] ?? en;
}
