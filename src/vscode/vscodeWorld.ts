import type { World } from '../core/ports.js';
import { localDay } from '../core/text/localDay.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The person's day, chance and the extension host's event loop. */
export function vscodeWorld(): World {
  return {
    today: () => localDay(new Date()),
    now: () => performance.now(),
    randomId: () => [...crypto.getRandomValues(new Uint8Array(8))].map((n) => LETTERS.charAt(n % LETTERS.length)).join(''),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
}
