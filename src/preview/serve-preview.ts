import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Command, Library } from '../command.ts';
import { readBody } from '../http/read-body.ts';
import { jsonReply, type Route, textReply } from '../http/route.ts';
import { type Serving, serve } from '../http/serve.ts';
import { openConversation } from './conversation.ts';
import { guarded } from './guard.ts';
import { drawPage } from './page.ts';
import { openPreviewContext } from './preview-context.ts';

export interface PreviewOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly onError: (error: unknown) => void;
}

const largest = 65_536;
const line = z.object({ line: z.string().max(6000), replyTo: z.string().max(30).optional() });
const menu = z.object({ message: z.string().max(30), menu: z.string().max(32) });
const use = z.object({
  message: z.string().max(30),
  customId: z.string().max(100),
  values: z.array(z.string().max(100)).max(25),
});

/** Serves the preview page over a library, on loopback only. */
export function servePreview(
  library: Library,
  commands: readonly Command[],
  { port, onError }: PreviewOptions,
): Promise<Serving> {
  const conversation = openConversation(commands, openPreviewContext(library, commands, onError));
  const examples = ['ask', 'quotes', 'dates', 'summary', 'speakers'].flatMap(
    (name) => commands.find((command) => command.name === name)?.examples[0] ?? [],
  );
  const page = drawPage(library.status.articles, examples).markup;
  const routes: [string, Route][] = [
    ['/', fixed('text/html; charset=utf-8', Buffer.from(page))],
    ...['/colours.css', '/page.css', '/messages.css'].map((path): [string, Route] => [
      path,
      file(`./page${path}`, 'text/css; charset=utf-8'),
    ]),
    ['/preview.mjs', file('./page/preview.mjs', 'text/javascript; charset=utf-8')],
    ['/regular.ttf', font('400Regular/NotoSans_400Regular.ttf')],
    ['/medium.ttf', font('500Medium/NotoSans_500Medium.ttf')],
    ['/bold.ttf', font('700Bold/NotoSans_700Bold.ttf')],
    ['/say', post(line, async ({ line: typed, replyTo }) => conversation.say(typed, replyTo))],
    ['/menu', post(menu, async ({ message, menu: name }) => conversation.open(message, name))],
    ['/use', post(use, async ({ message, customId, values }) => conversation.use(message, customId, values))],
    ['/suggest', post(line, async ({ line: typed }) => conversation.suggest(typed))],
  ];
  const guardedRoutes = new Map(routes.map(([path, route]) => [path, guarded(route)]));
  return serve({
    host: '127.0.0.1',
    port,
    routes: guardedRoutes,
    remedy: 'choose another port with --port',
    onError,
  });
}

function fixed(type: string, body: Buffer): Route {
  return { methods: ['GET'], answer: () => ({ status: 200, type, body }) };
}

function file(path: string, type: string): Route {
  return fixed(type, readFileSync(new URL(path, import.meta.url)));
}

// The letters of the time line's picture: Discord's own are not free, these come next in its list.
function font(path: string): Route {
  const found = fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${path}`));
  return fixed('font/ttf', readFileSync(found));
}

function post<T>(schema: z.ZodType<T>, answer: (request: T) => Promise<unknown>): Route {
  return {
    methods: ['POST'],
    answer: async (request) => {
      const body = await readBody(request, largest);
      if (!body) return textReply(413, 'too long');
      const parsed = schema.safeParse(parseJson(body));
      return parsed.success ? jsonReply(200, await answer(parsed.data)) : textReply(400, 'not understood');
    },
  };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined; // the schema refuses it
  }
}
