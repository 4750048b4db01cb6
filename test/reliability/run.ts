/**
 * `npm run reliability [-- ID…] [-- --no-window]`: measures every promise of reliability on the code as it is and prints
 * a table. Ends with an error where one does not hold.
 */
import { parseArgs } from 'node:util';
import { type Figure, holds } from './check.js';
import { CHECKS } from './checks.js';

const { values, positionals } = parseArgs({ options: { 'no-window': { type: 'boolean' } }, allowPositionals: true });
const wanted = CHECKS.filter(({ id }) => !positionals.length || positionals.includes(id));

const unitOf = ({ unit }: Figure): string => (unit ? ` ${unit}` : '');
const shown = (figure: Figure): string => `${Number(figure.value.toFixed(2))}${unitOf(figure)}`;
const limit = (figure: Figure): string => {
  const { atLeast, atMost } = figure;
  const bounds = [atLeast === undefined ? '' : `≥ ${atLeast}`, atMost === undefined ? '' : `≤ ${atMost}`];
  const said = bounds.filter(Boolean).join(', ');
  return said && ` (${said}${unitOf(figure)})`;
};

let broken = 0;
for (const { id, title, needs, run } of wanted) {
  console.log(`${id}  ${title}`);
  if (needs === 'window' && values['no-window']) {
    console.log('      left out: asks for a window');
    continue;
  }
  for (const figure of await run()) {
    const isHeld = holds(figure);
    if (!isHeld) broken++;
    console.log(`    ${isHeld ? '✓' : '✗'} ${figure.name}: ${shown(figure)}${limit(figure)}`);
  }
}
console.log(broken ? `\n${broken} figures do not hold` : '\nAll hold');
process.exit(broken ? 1 : 0);
