import { expectLines } from '../../core/dates/lines/expectLines.js';

expectLines('2025-03-17', [
  'He lives on 14th Street.',
  'They met on Fifth Avenue.',
  'They marched down 9th of July Avenue.',
  'They gathered on the Avenue of May.',
  'The embassy is in 17th of June Street.',
  'They met in October Square.',
  'They gathered on Independence Square.',
  'They met in May Square.',
  'The 6th of October Bridge was closed.',
  'He works in the Fourth Ward.',
  'The office is at 1600 Pennsylvania Avenue.',
  'The office is at 2019 Main Street.',
  'The office is at 1250 Broadway.',
]);
