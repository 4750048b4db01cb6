import { expectLines } from './expectLines.js';

expectLines('2025-03-17', [
  'They are {now=PRESENT_REF} in Geneva.',
  'They are {currently=PRESENT_REF} in Geneva.',
  'They are {at the moment=PRESENT_REF} in Geneva.',
  'He has {recently=PAST_REF} moved.',
  'He has moved {lately=PAST_REF}.',
  'They fear {the future=FUTURE_REF}.',
  'They spoke of the future status of the port and of its future king.',
  'They say {the future=FUTURE_REF} of the port is bright.',
  'They remember {the past=PAST_REF}.',
  'They will go {soon=FUTURE_REF}.',
  'They will go in {the near future=FUTURE_REF}.',
  'They will go in {the coming days=FUTURE_REF}.',
  'They left {years ago=PAST_REF}.',
  'They do it {nowadays=PRESENT_REF}.',
]);
