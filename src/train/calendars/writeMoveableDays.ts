/** `npm run calendars`: makes core/dates/holiday/moveableDays.ts from the calendars of Unicode CLDR that the running Node has. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { moveableDays } from './moveableDays.js';
import { moveableDaysModule } from './moveableDaysModule.js';

const FILE = path.join(import.meta.dirname, '../../core/dates/holiday/moveableDays.ts');
writeFileSync(FILE, moveableDaysModule(moveableDays()));
