import type { QuoteMention } from '../../src/core/mention/mention.js';
import type { ScanResult } from '../../src/core/scan/scan.js';
import type { Timex } from './score/scoreDates.js';
import type { Name } from './score/scoreNames.js';
import type { Quoted } from './score/scoreQuotes.js';

/** A scan's names, in the data's spelling of types. */
export const nameList = ({ entities }: ScanResult): readonly Name[] =>
  entities.map(({ span, type }) => ({ ...span, type: type === 'organization' ? 'organisation' : type }));

/** A scan's dates. */
export const dateList = ({ dates }: ScanResult): readonly Timex[] =>
  dates.map(({ span, type, value, reason }) => ({ ...span, type, value: value ?? '', note: reason }));

/** A scan's outermost quotations in marks of some forms; the speaker by full name, or as the mention is written. */
export function spokenList(
  { quotes }: ScanResult,
  forms: readonly QuoteMention['form'][],
  byFullName: boolean,
): readonly Quoted[] {
  return quotes
    .filter(({ form, within }) => forms.includes(form) && !within)
    .map(({ span, speaker, reason }) => {
      if (!speaker) return { ...span, note: reason };
      return {
        ...span,
        note: `${speaker.reason} (${speaker.confidence.toFixed(2)})`,
        speaker: byFullName ? (speaker.canonicalName ?? speaker.text) : speaker.text,
        speaker_start: speaker.span.start,
        speaker_end: speaker.span.end,
      };
    });
}
