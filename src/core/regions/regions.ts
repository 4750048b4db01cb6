import type { Region } from '../mention/mention.js';
import type { ScannerRoom } from '../mention/scanner.js';
import { boilerplate } from './boilerplate.js';
import { byline } from './byline.js';
import { caption } from './caption.js';
import { dateline } from './dateline.js';
import { duplicate } from './duplicate.js';
import { frontMatter } from './frontMatter.js';
import { headline } from './headline.js';
import { surestWins } from './surestWins.js';
import { tail } from './tail.js';

/** Parts of the article that are not plain body; sorted, not overlapping. What no region covers is body. */
export const regionsRoom: ScannerRoom<Region> = {
  scanners: [frontMatter, headline, byline, dateline, caption, boilerplate, tail, duplicate],
  refiners: [surestWins],
};
