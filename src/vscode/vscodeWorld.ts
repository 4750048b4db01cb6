import type { World } from '../core/ports.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The person's day, chance and the extension host's event loop. */
export function vscodeWorld(): World {
  return {
    today() {
      const now = new Date();
      const two = (n: number) => String(n).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    randomId: () => [...crypto.getRandomValues(new Uint8Array(8))].map((n) => LETTERS.charAt(n % LETTERS.length)).join(''),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
}
