import { describe, expect, test } from 'vitest';
import { gapTitle } from '../../../../src/core/compare/board/gapTitle.js';
import type { Statement } from '../../../../src/core/sources/finding.js';

/** The title for what stands in `[brackets]` in a sentence; `of`: what it counts. */
function titleOf(marked: string, of = ''): string {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const text = marked.replace(/[[\]]/g, '');
  const mention = of ? { kind: 'figure', of } : { kind: 'date' };
  return gapTitle({
    source: { text },
    span: { start, end },
    sentence: { start: 0, end: text.length },
    annotation: { mention },
  } as unknown as Statement);
}

describe('what sources are at odds on', () => {
  test('is told in the words of the first, with what differs left open', () => {
    expect(titleOf('The ferry left Port Vesna at [6:10 a.m.] in thick fog.')).toBe('The ferry left Port Vesna at … in thick fog');
    expect(titleOf('The bridge was opened in [1968].')).toBe('The bridge was opened in …');
  });

  test('begins with the clause that it belongs to', () => {
    expect(titleOf('It struck the rocks off the island, with [212] passengers and crew on board.')).toBe(
      'with … passengers and crew on board',
    );
    expect(titleOf('The fire reached the town and forced [1,200] people to leave.')).toBe('forced … people to leave');
    expect(titleOf('“We are late.” The council meets on [Thursday], he said.')).toBe('The council meets on …');
  });

  test('keeps more where the clause alone would say nothing', () => {
    expect(titleOf('The survivor Jane Doe, [58], told how it was.')).toBe('The survivor Jane Doe, …');
    expect(titleOf('It is known when the council meets, on [Thursday].')).toBe('the council meets, on …');
  });

  test('ends before another clause or number, and with no word that leads on', () => {
    expect(titleOf('At [10] people were hurt and 31 houses burned.')).toBe('At … people were hurt');
    expect(titleOf('It was the [second] accident on the route in years.')).toBe('It was the … accident on the route');
    expect(titleOf('They sold [40] boats, which were old.')).toBe('They sold … boats');
  });

  test('names what is counted where that lies in the gap', () => {
    expect(titleOf('[At least seven people] were killed.', 'people')).toBe('… people were killed');
  });

  test('shows a gap inside a word as one', () => {
    expect(titleOf('The council voted [6]-3 for the cut.')).toBe('The council voted …-3 for the cut');
  });

  test('costs little on a sentence without end', () => {
    const endless = 'and '.repeat(200_000);
    expect(titleOf(`${endless}[12] boats ${endless}`).length).toBeLessThan(100);
  });
});
