/**
 * `npm run bench [-- --host | --scale]`: throughput beside other libraries, and growth; with --host, times in a real VS Code;
 * with --scale, only a corpus of 10,000 articles.
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
  await growthByScale();
}
