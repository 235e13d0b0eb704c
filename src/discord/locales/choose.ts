import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

/** Every language of the bot's own words, by the tag that settings keep. */
export const languages: Readonly<Record<string, Words>> = { en, zh, de, fr, es };

/** Discord's locales for each of our languages besides English, in which commands have names of their own. */
export const discordLocales: Readonly<Record<string, readonly string[]>> = {
  zh: ['zh-CN', 'zh-TW'],
  de: ['de'],
  fr: ['fr'],
  es: ['es-ES', 'es-419'],
};

/** The words for a Discord locale such as `es-419`; English where there are none. */
export function chooseWords(locale: string | undefined): Words {
  return languages[(locale ?? 'en').slice(0, 2).toLowerCase()] ?? en;
}
