import type { Citation } from '../../types/replies.ts';
import { writeCustomId } from '../state/custom-id.ts';
import { writePlace } from '../state/request-state.ts';
import { button } from './message.ts';
import type { ViewTools } from './view.ts';

/** A button that opens what stands around a citation. Two may stand at one place, and ids must differ: `number` tells them apart. */
export function contextButton(citation: Citation, number: number, { words, states }: ViewTools) {
  const id = writeCustomId({ action: 'context', number, payload: writePlace(citation) }, states);
  return button(id, { label: words.buttons.context });
}
