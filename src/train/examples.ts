import type { Example } from './learner.js';
import { type MarkedName, type TrainingText, typeOf } from './trainingTexts.js';
import type { NamesRoom } from './untaughtRoom.js';

/** A piece that only overlaps a marked name is no name, but a near miss: it counts less. */
const NEAR_MISS = 0.3;

/** Every piece that the names room weighs, with its clues there and what the labels say of it. */
export const examplesOf = (room: NamesRoom, texts: readonly TrainingText[]): readonly Example[] =>
  texts.flatMap((text) => examplesIn(room, text));

function examplesIn(room: NamesRoom, { text, entities }: TrainingText): readonly Example[] {
  const document = room.readDocument({ text: room.createText(text), regions: [], known: [] });
  const types = new Map(entities.map((entity) => [`${entity.start}:${entity.end}`, typeOf(entity)]));
  return room.candidates(document).map(({ piece, clues }) => {
    const { start, end } = room.spanOf(document, piece);
    const type = types.get(`${start}:${end}`);
    const near = !type && entities.some((entity) => overlaps(entity, start, end));
    return { clues, outcome: outcomeOf(room, type), weight: near ? NEAR_MISS : 1 };
  });
}

const overlaps = (entity: MarkedName, start: number, end: number): boolean => entity.start < end && start < entity.end;

/** A type that the room does not know is no name to it. */
function outcomeOf({ OUTCOMES }: NamesRoom, type: string | undefined): number {
  const at = (OUTCOMES as readonly (string | undefined)[]).indexOf(type);
  return at < 0 ? OUTCOMES.indexOf('none') : at;
}
