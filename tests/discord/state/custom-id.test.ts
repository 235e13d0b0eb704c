import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCustomId, writeCustomId } from '../../../src/discord/state/custom-id.ts';
import { parsePlace, parseRequest, writePlace, writeRequest } from '../../../src/discord/state/request-state.ts';
import { openStateStore } from '../../../src/discord/state/state-store.ts';
import { anyText } from '../any-text.ts';

describe('custom ids', () => {
  const store = openStateStore();

  it('carry any request in at most 100 characters, and give it back', () => {
    fc.assert(
      fc.property(anyText(300), fc.array(anyText(120), { maxLength: 3 }), (question, before) => {
        const request = { command: 'ask', values: { question }, before };
        const id = writeCustomId({ action: 'page', number: 3, payload: writeRequest(request) }, store);
        expect(id.length).toBeLessThanOrEqual(100);
        const state = parseCustomId(id, store);
        expect(state).toMatchObject({ action: 'page', number: 3 });
        expect(parseRequest(state?.payload ?? '')).toEqual(request);
      }),
    );
  });

  it('carry places', () => {
    const place = { article: 'a|b\\c#1', start: 12, end: 345 };
    expect(parsePlace(writePlace(place))).toEqual(place);
  });

  it('of others and of nobody are read as nothing, whatever they hold', () => {
    for (const id of ['', 'next', '2p0.ask', '1z0.ask', '1p0.#gone', '1p99999999.ask|question|x', '__proto__'])
      expect(parseCustomId(id, store)).toBeUndefined();
    fc.assert(
      fc.property(anyText(100), (id) => {
        const state = parseCustomId(id, store);
        parseRequest(state?.payload ?? id);
        parsePlace(state?.payload ?? id);
      }),
    );
  });
});
