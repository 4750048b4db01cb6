/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** First and last day, both inclusive, as `YYYY-MM-DD`. */
export interface Days {
  readonly begin: string;
  readonly end: string;
}

/** Milliseconds of an ISO day at midnight UTC; NaN where it is none. */
export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The ISO day of a moment, in UTC. */
export const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
