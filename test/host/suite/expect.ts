/** Ends the test unless both are the same as JSON. */
export function equal(found: unknown, expected: unknown, what = 'the value'): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what} is ${a}, expected ${b}`);
}

/** Ends the test unless `truth` holds; `what` says what was expected. */
export function ok(truth: unknown, what: string): asserts truth {
  if (!truth) throw new Error(`expected: ${what}`);
}

/** Ends the test unless the text holds every part. */
export function holds(text: string, ...parts: readonly string[]): void {
  for (const part of parts) ok(text.includes(part), `“${part}” in:\n${text.slice(0, 4000)}`);
}

/** Waits until `look` yields something, and yields that. */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  for (const end = Date.now() + 10_000; Date.now() < end; await pause(50)) {
    const seen = await look();
    if (seen) return seen;
  }
  throw new Error(`waited in vain for ${what}`);
}

/** Lets the host breathe. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
