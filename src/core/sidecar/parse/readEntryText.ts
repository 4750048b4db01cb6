import { isSeq } from 'yaml';
import { type EntryReading, readNode } from './entries.js';
import { parseWithLibrary } from './libraryYaml.js';
import { type QuickMap, quickEntry } from './quickEntry.js';
import { quickNode } from './quickNode.js';
import { quickRecord } from './quickRecord.js';

/** What a call of the library costs besides the text, in structural characters. */
const CALL = 8;

/**
 * Reads one entry from its lines, from the start of its dash's line to the next one's: quickly where its layout is a usual
 * one, else with the library, to the same result. Holds on to nothing of the text it was cut from.
 */
export function readEntryText(text: string): EntryReading {
  const entry = quickEntry(text);
  if (entry) {
    const fields = quickRecord(entry.value as QuickMap);
    return fields ? { fields, faults: [], isBroken: false, work: 0, start: entry.at } : readNode(quickNode(entry), []);
  }
  const copy = ` ${text}`.slice(1);
  const yaml = parseWithLibrary(copy);
  const broken = yaml.faults.filter(({ severity }) => severity === 'error').map(({ offset }) => offset);
  const work = yaml.work + CALL;
  const node = isSeq(yaml.contents) ? yaml.contents.items[0] : null;
  if (broken.length || !isSeq(yaml.contents) || yaml.contents.items.length !== 1)
    return {
      fields: undefined,
      faults: yaml.faults,
      isBroken: true,
      work,
      start: contentStart(text),
    };
  const reading = readNode(node, [], work);
  return { ...reading, faults: [...yaml.faults, ...reading.faults] };
}

/** Behind the dash and its spaces. */
function contentStart(text: string): number {
  let at = text.indexOf('-') + 1;
  while (text[at] === ' ') at++;
  return at;
}
