import type { Command } from '../src/command.ts';
import admin from './admin.ts';
import articles from './articles.ts';
import ask from './ask.ts';
import dates from './dates.ts';
import help from './help.ts';
import quotes from './quotes.ts';
import settings from './settings.ts';
import speakers from './speakers.ts';
import summary from './summary.ts';
import whoSaid from './who-said.ts';

/** Every command that answers from the articles, in the order in which Discord and `/help` show them. */
export const commands: readonly Command[] = [ask, summary, quotes, dates, whoSaid, articles, speakers, help];

/** All commands of the bot: also those that only make sense in Discord. */
export const discordCommands: readonly Command[] = [...commands, settings, admin];
