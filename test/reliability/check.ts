/** One measured figure and what a release must hold of it. */
export interface Figure {
  /** What was measured, as a person would say it: `right place`. */
  readonly name: string;
  readonly value: number;
  readonly unit?: '%' | 'ms' | 's';
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** One promise of reliability. `run` measures it on the code as it is; the same input gives the same figures. */
export interface Check {
  /** `A1`. */
  readonly id: string;
  /** The promise in one sentence. */
  readonly title: string;
  /** `window`: asks for a real VS Code. `clock`: measures time, so it is no test, only a figure. */
  readonly needs?: 'window' | 'clock';
  run(): Promise<readonly Figure[]>;
}

/** Whether a figure is what a release must hold. */
export const holds = ({ value, atLeast, atMost }: Figure): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

/** A share in per cent; of nothing it is 100. */
export const percent = (part: number, whole: number): number => (whole ? (100 * part) / whole : 100);
