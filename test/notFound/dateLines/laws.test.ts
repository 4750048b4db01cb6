import { expectLines } from '../../core/dates/lines/expectLines.js';

expectLines('2025-03-17', [
  'Section 1983 gives a right to sue.',
  'Britain invoked Article 50.',
  'He was charged under Title 18.',
  'The 14th Amendment protects them.',
  'The 25th Amendment was discussed.',
  'He pleaded the Fifth.',
  'The Fifth Amendment protects them.',
  'It is under Chapter 11.',
  'The Fourth Estate is dying.',
  'The Third Republic fell.',
  'The 9th Circuit ruled.',
  'The 118th Congress met.',
  'The 7th Fleet sailed.',
  'The 101st Airborne landed.',
]);
