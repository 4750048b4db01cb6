import type { EntityMention } from '../mention/mention.js';
import { descriptionsIn } from '../sources/chains/descriptionsIn.js';
import type { Reference } from '../sources/chains/reference.js';
import { textOf } from '../sources/passage.js';
import type { CorpusEntity, Passage } from '../sources/source.js';
import { foldName } from '../text/fold.js';
import type { CardLine } from './card.js';
import type { CardInput } from './cardInput.js';
import { line, text } from './show.js';

const MOST = 3;
const list = (names: readonly string[]): string =>
  names.length > MOST ? `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more` : names.join(', ');

/** Who else it may be or is not, and what else it is called. */
export function whoElse(input: CardInput, here: readonly Passage[]): readonly CardLine[] {
  const { entity } = input;
  const lines: string[] = [];
  if (entity?.mayBe?.length)
    lines.push(
      `May be ${entity.mayBe.slice(0, MOST).join(' or ')}: this folder knows both.`.replace(
        'both',
        entity.mayBe.length > 2 ? 'all' : 'both',
      ),
    );
  if (entity?.namesakes?.length) lines.push(`Somebody else of the same name in this folder: ${list(entity.namesakes)}`);
  const spelt = speltElsewhere(entity, here);
  if (spelt.length) lines.push(`Elsewhere also: ${list(spelt.map((name) => `“${name}”`))}`);
  const described = descriptionsHere(input, here);
  if (described.length) lines.push(`Also called here, as it seems: ${described.map((words) => `“${words}”`).join(', ')}`);
  return lines.map((words) => line(text(words)));
}

/** Names of other sources that this one has not. */
function speltElsewhere(entity: CorpusEntity | undefined, here: readonly Passage[]): readonly string[] {
  const own = new Set(here.map(({ annotation }) => annotation.record.exact));
  return (entity?.aliases ?? []).filter((name) => !own.has(name));
}

/** `the envoy`, where the article seems to mean this person. */
function descriptionsHere({ source, annotation }: CardInput, here: readonly Passage[]): readonly string[] {
  if (annotation.type !== 'person' || !here.length) return [];
  const named = source.annotations.flatMap(({ span, type, status }): readonly Reference[] =>
    span && status !== 'rejected' && (type === 'person' || type === 'organization') ? [{ span, sort: 'who' }] : [],
  );
  return descriptionsIn(
    textOf(source),
    named,
    here.map(({ span }) => span),
  );
}

/** Why its words stand for whom the card names, where the article alone does not say so, and what speaks against its type. */
export function linkedWhy({ annotation, entity, typeElsewhere }: CardInput): readonly string[] {
  const { mention, known } = annotation;
  const own = mention?.kind === 'entity' ? mention.canonicalName : annotation.record.exact;
  const why: string[] = [];
  if (known) why.push(`“${annotation.record.exact}” is ${known.name} by this folder’s list of names`);
  else if (entity && foldName(own) !== foldName(entity.canonicalName))
    why.push(`“${own}” is ${entity.canonicalName} by what other sources of this folder say`);
  if (typeElsewhere)
    why.push(
      `doubtful as ${withArticle(annotation.type)}: ${typeElsewhere.sources} other sources have it as ${withArticle(typeElsewhere.type)}`,
    );
  return why;
}

const withArticle = (noun: string): string => `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** ", here for its government" of a place so meant. */
export const senseOf = ({ annotation: { mention } }: CardInput): string =>
  (mention as EntityMention | undefined)?.sense === 'government' ? ', here for its government' : '';
