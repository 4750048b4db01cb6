/**
 * `npm run bench [-- --host | --scale]`: throughput beside other libraries, and growth; with --host, times in a real VS Code;
 * with --scale, a corpus of up to 10,000 articles, which takes minutes; without, one of up to 1,000.
 */
import { growthByCorpus, growthByFuzz, growthByLength } from './growth.js';
import { hostTimes } from './hostTimes.js';
import { growthByScale } from './scale/growthByScale.js';
import { throughput } from './throughput.js';

if (process.argv.includes('--host')) {
  await hostTimes();
} else if (process.argv.includes('--scale')) {
  await growthByScale();
} else {
  await throughput();
  await growthByLength();
  await growthByFuzz();
  await growthByCorpus();
  await growthByScale([250, 500, 1000]);
}
