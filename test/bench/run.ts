/** `npm run bench [-- --host]`: throughput beside other libraries, and growth; with --host, times in a real VS Code. */
import { growthByCorpus, growthByFuzz, growthByLength } from './growth.js';
import { hostTimes } from './hostTimes.js';
import { throughput } from './throughput.js';

if (process.argv.includes('--host')) {
  await hostTimes();
} else {
  await throughput();
  await growthByLength();
  await growthByFuzz();
  await growthByCorpus();
}
