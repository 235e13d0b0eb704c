import type { Candidate } from './meaning.ts';

// Words before that belong to the expression in TIMEX3: "the late 1960s", "earlier this month", "nearly two years".
const beforeDate =
  /(?:^|[^a-z])((?:(?:sometime|around|about|almost|nearly) )?(?:(?:the )?(?:very )?(?:end|start|beginning|middle|close|rest|turn|eve)(?: of)? )?(?:(?:the|our) )?(?:(?:early|late|mid|middle|earlier|later|latter|corresponding|entire|whole|mid to late|early to mid|near|foreseeable|more|most) ?(?:in |on )?[-–]?)?(?:the )?)$/;
const beforeLength =
  /(?:^|[^a-z])((?:(?:at least|no more than|no less than|more than|less than|fewer than|up to|as many as|as long as|over|under|about|around|nearly|almost|roughly|approximately|some|only|just|another|the|an additional|additional|an estimated|within|each of) )+)$/;
const window = 48;

/** Where an expression begins when the words before it that belong to it are counted in. */
export function leadBefore(lower: string, free: number, start: number, candidate: Candidate): number {
  const { meaning } = candidate;
  const type = meaning.kind === 'value' ? meaning.type : 'DATE';
  if (type === 'SET') return start;
  const left = lower.slice(Math.max(free, start - window), start).replace(/\s/g, ' ');
  const lead = (
    type === 'DURATION' || /ago|earlier|later/.test(lower.slice(start, candidate.end)) ? beforeLength : beforeDate
  ).exec(left)?.[1];
  return start - (lead?.length ?? 0);
}
