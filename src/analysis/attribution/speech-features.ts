import type { Frame } from './source-features.ts';

/** What tells speech from titles, nicknames and words held at arm's length. */
export function speechFeatures(
  text: string,
  inner: string,
  frame: Frame,
  leading: readonly string[],
  source: readonly string[],
  single: boolean,
): string[] {
  const words = inner.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  const count = words.length;
  const features = [
    'any',
    `words:${count <= 1 ? '1' : count === 2 ? '2' : count <= 4 ? '4' : count <= 7 ? '7' : 'many'}`,
  ];
  const titled =
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length < 4) && /^\p{Lu}/u.test(words[0] ?? '');
  if (titled) features.push(count === 1 ? 'titled-word' : 'titled');
  else if (/^\p{Ll}/u.test(words[0] ?? '')) features.push('small');
  features.push(`before:${frame.before}`, `after:${frame.after}`, `ending:${frame.ending}`);
  if (single) features.push('single-marks');
  if (frame.opensParagraph) features.push('opens');
  if (frame.cueAfter < 0 && frame.cueBefore < 0) features.push('no-cue');
  const last = leading.at(-1) ?? '';
  if (/^(?:the|a|an|this|that|these|those|his|her|their|its|our)$/u.test(last)) features.push('after-determiner');
  if (
    /^(?:so-called|nicknamed|titled|entitled|named|dubbed|known|called|aka|song|book|film|movie|show|novel|album|series|episode|play|essay|poem|opera|painting|program|documentary|magazine|single|sitcom|hit)$/u.test(
      last,
    )
  )
    features.push('after-title-noun');
  if (leading.slice(-3).some((word) => /^(?:so-called|nicknamed|titled|entitled)$/u.test(word)))
    features.push('title-cue');
  if (/'s$/u.test(last) || /['’]s?\s$/u.test(text)) features.push('after-possessive');
  if (/^(?:said|says|saying|wrote|tweeted|added|asked|told|replied)$/u.test(last)) features.push('after-say');
  features.push(
    ...source
      .filter((feature) =>
        /^(?:before|after|last|next|above-last|above|earlier|below):|nearest-cue|^null/u.test(feature),
      )
      .map((feature) => `source:${feature}`),
  );
  if (count <= 4)
    features.push(
      ...source
        .filter((feature) => /nearest-cue|^(?:before|after):|^null/u.test(feature))
        .map((feature) => `short:${feature}`),
    );
  return features;
}
