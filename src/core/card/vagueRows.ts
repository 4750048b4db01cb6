import type { Annotation } from '../article/annotation.js';
import { entityNameOf, nameKey } from '../sources/nameKey.js';
import { isCounted, type PlacedAnnotation, passageOf } from '../sources/passage.js';
import type { Passage, Source } from '../sources/source.js';
import type { CardLine } from './card.js';
import type { CardInput } from './cardInput.js';
import { independentFirst, oneEach, sourceRow } from './rows.js';

/** `weeks`, `within weeks`, `in the coming weeks`: how other sources word a time that nobody counts, beside a name that is here too. */
export function vagueRows(input: CardInput): readonly CardLine[] {
  const { annotation, source, story } = input;
  const own = vagueTime(annotation);
  if (!own || !isCounted(annotation)) return [];
  const names = namesAround(passageOf(source, annotation));
  const alike = story.flatMap((other): readonly Passage[] => (other === source ? [] : alikeIn(other, own, names)));
  const body = alike.filter((passage) => passage.annotation.region === 'body');
  return independentFirst(oneEach([...body, ...alike]), input, (passage) => passage.source).map((passage) =>
    sourceRow(passage, input, 'In other words: '),
  );
}

const UNIT = /\b(minute|hour|day|week|month|year|decade)s?\b/i;

/** Unit and direction of a time without a number: `week ahead`; undefined of every other date. */
function vagueTime({ type, mention, record }: Annotation): string | undefined {
  if (type !== 'date' || mention?.kind !== 'date') return undefined;
  const value = record.value ?? mention.value ?? '';
  const isVague = /^(?:P(?:T)?X|(?:PAST|FUTURE)_REF)/.test(value);
  const unit = isVague && UNIT.exec(record.exact)?.[1];
  return unit ? `${unit.toLowerCase()} ${value === 'PAST_REF' ? 'ago' : 'ahead'}` : undefined;
}

function alikeIn(source: Source, own: string, names: ReadonlySet<string>): readonly Passage[] {
  return source.annotations
    .filter((one): one is PlacedAnnotation => one.type === 'date' && isCounted(one) && vagueTime(one) === own)
    .map((one) => passageOf(source, one))
    .filter((passage) => [...namesAround(passage)].some((name) => names.has(name)));
}

/** Last parts of the people and bodies in the sentence of a passage. */
function namesAround({ source, sentence }: Passage): ReadonlySet<string> {
  const found = new Set<string>();
  for (const annotation of source.annotations) {
    const { type, span } = annotation;
    if ((type !== 'person' && type !== 'organization') || !span || !isCounted(annotation)) continue;
    if (span.start < sentence.start || span.end > sentence.end) continue;
    found.add(nameKey(entityNameOf(annotation), type).split(' ').at(-1) ?? '');
  }
  return found;
}
