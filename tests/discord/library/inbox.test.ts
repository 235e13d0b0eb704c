import { expect, it } from 'vitest';
import { openInbox } from '../../../src/discord/library/inbox.ts';

it('works on what is urgent first, on each once, and on what failed again', async () => {
  const done: string[] = [];
  const errors: unknown[] = [];
  const inbox = openInbox((error) => errors.push(error));
  const work = (name: string) => async () => {
    done.push(name);
  };
  inbox.accept('1', false, work('first'));
  inbox.accept('2', true, work('urgent'));
  inbox.accept('1', false, work('first again'));
  inbox.accept('3', false, async () => {
    done.push('fails');
    throw new Error('no');
  });
  await inbox.idle(0, 1000);
  expect(done).toEqual(['urgent', 'first', 'fails']);
  expect(errors).toHaveLength(1);
  inbox.accept('3', false, work('works now'));
  expect(inbox.inFlight()).toBe(1);
  await inbox.idle(0, 1000);
  expect(done.at(-1)).toBe('works now');
});

it('waits no longer than it is told to', async () => {
  const inbox = openInbox(() => {});
  inbox.accept('1', false, () => new Promise(() => {}));
  await inbox.idle(0, 20);
  expect(inbox.inFlight()).toBe(1);
});
