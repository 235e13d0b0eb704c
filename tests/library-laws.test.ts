import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { type Library, openLibrary } from '../src/library.ts';
import { responseFields } from '../src/terminal/json.ts';
import { renderReply } from '../src/terminal/render.ts';
import { runRequest } from '../src/terminal/run-request.ts';
import { searchCommand } from '../src/terminal/search-command.ts';
import { styleFor } from '../src/terminal/style.ts';

// Every answer to every request, over the articles that come with the project, is cut out of an article at the offsets that it names.
let library: Library;
beforeAll(async () => {
  library = await openLibrary(['articles']);
});

const every = [...commands, searchCommand];
const words = fc.constantFrom(
  'Oduya',
  'mayor',
  'ferry',
  'strike',
  'tide',
  'gates',
  'harbour',
  'who said',
  'what did',
  'say about',
  'when',
  'why',
  'summarise',
  'last week',
  'in March',
  'the',
  'of',
  'quotes',
  'dates',
  'first',
  '"',
  '?',
  '2031',
  'who',
  'how many',
  'she',
  'and',
  'articles',
  '潮',
  'Straße',
  '\ud800',
  ':',
  '/',
);
const text = fc.array(words, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' '));
const day = fc
  .date({ min: new Date('2029-01-01'), max: new Date('2033-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ordered = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const time = fc.oneof(
  fc.constant({}),
  ordered,
  day.map((from) => ({ from })),
  day.map((to) => ({ to })),
);
const unbounded = fc.record(
  {
    command: fc.constantFrom(...every.map(({ name }) => name)),
    question: text,
    query: text,
    text,
    topic: fc.option(text, { nil: undefined }),
    speaker: fc.option(text, { nil: undefined }),
    article: fc.option(text, { nil: undefined }),
    sentences: fc.integer({ min: 1, max: 5 }),
    limit: fc.integer({ min: 0, max: 8 }),
    conversation: fc.constantFrom('a', 'b'),
  },
  { requiredKeys: ['command', 'question', 'query', 'text'] },
);
const request = fc.tuple(unbounded, time).map(([asked, days]) => ({ ...asked, ...days }));

async function expectVerbatim(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null) return;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  if (typeof fields.article === 'string' && typeof fields.start === 'number' && typeof fields.end === 'number') {
    const body = (await library.article(fields.article))?.article.text;
    expect(body?.slice(fields.start, fields.end)).toBe(fields.text);
    expect(fields.text).not.toBe('');
  }
  for (const inner of Object.values(value)) await expectVerbatim(inner);
}

describe('every request', () => {
  it('is answered in the words of the articles, in JSON and in the terminal', async () => {
    const style = styleFor(process.stdout);
    await fc.assert(
      fc.asyncProperty(request, async (raw) => {
        const { command, reply } = await runRequest(library, every, raw);
        const fields = responseFields(command, reply);
        await expectVerbatim(fields);
        for (const list of Object.values(fields)) {
          if (Array.isArray(list) && reply.kind !== 'notice' && raw.limit !== undefined && command !== 'ask') {
            expect(list.length).toBeLessThanOrEqual(Math.max(raw.limit, raw.sentences ?? 0, 10));
          }
        }
        expect(renderReply(reply, style)).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
