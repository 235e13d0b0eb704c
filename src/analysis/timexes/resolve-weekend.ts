import { weekOf } from './calendar.ts';
import type { Context } from './context.ts';
import type { Meaning } from './meaning.ts';

/** Over the weekend: the last one that has begun, or that ahead where the sentence looks ahead. */
export function weekend(
  anchor: Temporal.PlainDate,
  { amount, grain }: Extract<Meaning, { kind: 'shift' }>,
  context: Context,
): string {
  // "was seen this weekend", told on a Monday, is over; "this coming weekend" is not.
  const over = context.direction === 'past' && anchor.dayOfWeek <= 2 && grain === undefined;
  const ahead = amount > 0 || (amount === -1 && context.direction === 'future') || (amount === 0 && !over);
  const weeks = ahead ? Math.max(0, amount) : anchor.dayOfWeek >= 6 ? 0 : -1;
  return `${weekOf(anchor.add({ days: 7 * weeks }))}-WE`;
}

/** "on Wednesday … the following weekend" is that of the same week, "the previous weekend" that of the week before. */
export function weekendTold(anchor: Temporal.PlainDate, amount: number): string {
  const weeks = amount > 0 && anchor.dayOfWeek < 6 ? amount - 1 : amount;
  return `${weekOf(anchor.add({ days: 7 * weeks }))}-WE`;
}
