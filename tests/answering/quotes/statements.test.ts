import { describe, expect, it } from 'vitest';
import { findStatement } from '../../../src/answering/quotes/statements.ts';
import { portElleryArticles, sourcesOf } from '../port-ellery.ts';

const sources = sourcesOf(portElleryArticles);

describe('findStatement', () => {
  it.each([
    ['a name', 'Brill', 'the pier', 'Nobody should use the pier'],
    ['a name and another topic', 'Tomas Brill', 'the tide', 'the tide was low'],
    ['a description', 'the harbour master', 'the divers', 'until the divers have seen it'],
  ])('finds what %s said', async (_, speaker, topic, words) => {
    const found = await findStatement(sources, { speaker, topic, within: undefined });
    expect(found?.reply.quotes[0]?.citation.text).toContain(words);
  });

  it('finds what something was called by', async () => {
    const fair = sourcesOf([
      {
        id: 'tower',
        title: 'Water tower painted',
        authors: [],
        text: 'Vera Stamm called the tower "a pink thumb". "Nobody asked those who look at the tower every morning of their lives," Stamm said.',
      },
    ]);
    const called = { speaker: 'Vera Stamm', topic: 'the tower', verb: 'call', within: undefined };
    expect((await findStatement(fair, called))?.reply.quotes[0]?.citation.text).toContain('pink thumb');
    const { verb: _, ...said } = called;
    expect((await findStatement(fair, said))?.reply.quotes[0]?.citation.text).toContain('Nobody asked');
  });

  it('measures how much of the topic the quotes are about', async () => {
    const near = await findStatement(sources, { speaker: 'Wik', topic: 'the library hours', within: undefined });
    const far = await findStatement(sources, { speaker: 'Wik', topic: 'volcanoes of Iceland', within: undefined });
    expect(near?.coverage ?? 0).toBeGreaterThan(0.5);
    expect(far?.coverage ?? 0).toBeLessThan(0.3);
  });

  it('holds it against a quote that its article never names whom the topic names', async () => {
    const mourned = sourcesOf([
      {
        id: 'organist',
        title: 'Organist mourned',
        authors: [],
        text: 'Edda Marrow played the organ for forty years. “She died as she played, much too loud,” said Vera Stamm after the funeral.',
      },
      {
        id: 'painter',
        title: 'Painter honoured',
        authors: [],
        text: 'Ida Quell painted the pier until she died in May.',
      },
    ]);
    const coverage = async (topic: string): Promise<number> =>
      (await findStatement(mourned, { speaker: 'Vera Stamm', topic, within: undefined }))?.coverage ?? 0;
    expect(await coverage('Edda Marrow after she died')).toBeGreaterThan(
      2 * (await coverage('Ida Quell after she died')),
    );
  });

  it('finds nothing by someone who is not quoted', async () => {
    expect(
      await findStatement(sources, { speaker: 'Edda Marrow', topic: 'pumpkins', within: undefined }),
    ).toBeUndefined();
  });
});
