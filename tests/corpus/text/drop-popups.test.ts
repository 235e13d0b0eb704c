import { describe, expect, it } from 'vitest';
import { dropPopups } from '../../../src/corpus/text/drop-popups.ts';

describe('dropPopups', () => {
  it.each([
    [
      'Mayor Ruth ValeRuth Anne ValeOld ferry to sail on Bridge plan dropped MORE (I) spoke.',
      'Mayor Ruth Vale (I) spoke.',
    ],
    [
      'Ruth ValeRuth ValeOld ferry sails MORE met Tom O’Dell-HaleTom O’Dell-HaleBridge falls MORE on Monday.',
      'Ruth Vale met Tom O’Dell-Hale on Monday.',
    ],
    [
      'Mayor Ruth Vale Ruth Anne ValeOld ferry to sail on Bridge plan dropped MORE (I) spoke.',
      'Mayor Ruth Vale (I) spoke.',
    ],
    ['She wants MORE ferries, and McVale wants fewer.', 'She wants MORE ferries, and McVale wants fewer.'],
    ['PlanB and PlanBC ask for MORE', 'PlanB and PlanBC ask for MORE'],
  ])('%s', (text, expected) => {
    expect(dropPopups(text)).toBe(expected);
  });
});
