import type { AnnotationRecord } from '../article/annotation.js';
import { parseSidecar } from './parse/parseSidecar.js';
import type { ParsedYaml } from './parse/parseYaml.js';
import { readOpened, type SidecarReading } from './readSidecar.js';

/** A sidecar's text, parsed and read. */
export interface OpenSidecar {
  readonly yaml: ParsedYaml;
  readonly reading: SidecarReading;
  /** The entries that can be used; `index` counts the items of the list. */
  readonly entries: readonly { readonly index: number; readonly record: AnnotationRecord }[];
}

/** Reads sidecars, and remembers the last ones: of a text that changed since, only the changed entries are read again. */
export interface SidecarReader {
  /** Never throws. */
  open(source: string): OpenSidecar;
  /** What a sidecar says. */
  read(source: string): SidecarReading;
}

/** Texts that are remembered: those a person works on, before and after a change. */
const REMEMBERED = 4;
/** Characters of all remembered texts; their readings take a few times as much. */
const MOST_REMEMBERED = 8_000_000;

/** A reader with a memory of its own. */
export function createSidecarReader(): SidecarReader {
  let remembered: { readonly source: string; readonly opened: OpenSidecar }[] = [];
  const reader: SidecarReader = {
    open(source) {
      const known = remembered.find((one) => one.source === source);
      const opened = known?.opened ?? readOpened(parseSidecar(source, knownEntry));
      remembered = within([known ?? { source, opened }, ...remembered.filter((one) => one !== known)]);
      return opened;
    },
    read: (source) => reader.open(source).reading,
  };
  const knownEntry = (text: string) => {
    for (const { opened } of remembered) {
      const reading = opened.yaml.readings.get(text);
      if (reading) return reading;
    }
    return undefined;
  };
  return reader;
}

/** The first of a list that are few and small enough together; the newest always. */
function within<One extends { readonly source: string }>(all: readonly One[]): One[] {
  let size = 0;
  return all.filter(({ source }, index) => {
    size += source.length;
    return index === 0 || (index < REMEMBERED && size <= MOST_REMEMBERED);
  });
}
