import { fieldsOfBlock, isRequired } from '../../../sidecar/place/fieldValues.js';
import type { PlaceInSidecar, SidecarBlock } from '../../../sidecar/place/placeInSidecar.js';
import type { SidecarCompletion } from '../sidecarEditingTypes.js';

/** Fields that the block does not have yet, what it cannot be without first. Under an entry, its own first, while it lacks one of these. */
export function fieldOffers(place: PlaceInSidecar, text: string): readonly SidecarCompletion[] {
  const { block, fields, span, field, entry, above } = place;
  // On a key that is whole already there is nothing to add.
  if (field !== undefined && /^[ \t]*:/.test(text.slice(span.end, span.end + 40))) return [];
  const offer = (name: string, lead: string): SidecarCompletion => ({
    label: `${lead.trimStart()}${name}`,
    kind: 'field',
    insert: `${lead}${name}: `,
    span,
    filter: name,
    asksOn: true,
    fromSchema: true,
  });
  const isNew = block !== 'top' && block !== 'article' && !entry && !/-[ \t]*$/.test(lineBefore(text, span.start));
  const own = missing(block, fields).map((name) => offer(name, isNew ? '- ' : ''));
  if (!above) return own;
  const more = missing(block, above.fields).map((name) => offer(name, above.indent));
  return TYPED_FIRST.every((name) => above.fields.includes(name)) ? [...own.slice(0, 1), ...more] : [...more, ...own.slice(0, 1)];
}

/** What a person types of an entry; the rest can be filled in. */
const TYPED_FIRST = ['type', 'exact'];
const TYPED_NEXT = ['note', 'status', 'entity', 'speaker', 'value', 'verdict', 'tags', 'links'];

function missing(block: SidecarBlock, has: readonly string[]): readonly string[] {
  const first =
    block === 'annotations' ? [...TYPED_FIRST, ...TYPED_NEXT] : fieldsOfBlock(block).filter((name) => isRequired(block, name));
  const all = [...first, ...fieldsOfBlock(block).filter((name) => !first.includes(name) && name !== 'conflict')];
  return all.filter((name) => !has.includes(name));
}

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
