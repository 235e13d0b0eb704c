import { config as readEnvFile } from 'dotenv';
import { runCli } from './cli.ts';

// `npm start`: the bot where there is a token, else the chat in the terminal.
readEnvFile({ quiet: true });
const hasToken = (process.env.DISCORD_TOKEN ?? '').trim() !== '';
process.exitCode = await runCli([hasToken ? 'bot' : 'chat']);
