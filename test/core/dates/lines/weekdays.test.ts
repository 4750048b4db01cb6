import { expectLines } from './expectLines.js';

expectLines('2025-03-17', [
  'Wednesday Harrow is a hit.',
  'Tuesday Carr said she would return.',
  'A film with the actress Tuesday Carr, who sings.',
  'The deal was signed on {Thursday=2025-03-13}.',
  'The ministers met on {Friday=2025-03-14} and left.',
  'The envoy arrived {Sunday=2025-03-16}, officials said.',
  'The council will vote on {Thursday=2025-03-20}.',
  'The court is expected to rule {Wednesday=2025-03-19}.',
  'The talks are due to resume on {Friday=2025-03-21}.',
  'The premier is going to speak on {Saturday=2025-03-22}.',
  'The minister said he would resign on {Friday=2025-03-21}.',
  'The strike began {last Tuesday=2025-03-11}.',
  'The strike begins {next Tuesday=2025-03-18}.',
  'A rally is planned for {this Saturday=2025-03-22}.',
  'She had left the city on {Wednesday=2025-03-12}.',
  'The bridge collapsed {early Tuesday=2025-03-11 START}.',
  'The bridge collapsed late on {Tuesday=2025-03-11}.',
  'The bridge collapsed {Tuesday morning=2025-03-11TMO}.',
  'The bridge collapsed on {Saturday night=2025-03-15TNI}.',
  'The bill passed on {Monday=2025-03-17}.',
  'The markets closed lower on {Mon.=2025-03-17} after the news.',
  'They will meet again {the following Thursday=2025-03-20}.',
  'On {Wednesday afternoon=2025-03-12TAF} the mayor resigned.',
  'He is to be sworn in on {Thursday=2025-03-20}.',
  'The polls open on {Sunday=2025-03-23} and will close at night.',
  '“We will be there on {Friday=2025-03-21},” she said.',
  'The report will be out by {Friday=2025-03-21}.',
  'Two men were charged on {Saturday=2025-03-15} with theft.',
  'The storm hit the coast {this past Sunday=2025-03-16}.',
  'The ship sank on {Friday evening=2025-03-14TEV}.',
  'The group met {Thursday of last week=2025-03-13}.',
  'The by-election is on {Thursday week=2025-03-27}.',
  'The lease runs out on {Sunday week=2025-03-30}, the landlord says.',
  'The tribunal will sit again on {Friday fortnight=2025-04-04} at the earliest.',
  'Nurses will walk out {a week on Tuesday=2025-03-25}.',
  'The parade will be held {a week from Saturday=2025-03-29}.',
  'The motion comes before the Dáil on {Tuesday next=2025-03-18}.',
  'The former speaker died on {Wednesday last=2025-03-12} in Cork.',
  'The ban takes effect {tomorrow week=2025-03-25}.',
  'The ban takes effect {a week today=2025-03-24}.',
  'She was paid {twice a week=P1W SET} on {Friday=2025-03-14}.',
  'The shop closes on {Monday=2025-03-17} week nights included.',
]);

expectLines('2025-03-17', [
  'The cooks first struck on {the second Wednesday of October=2024-10-09}.',
  'Polls open on {the first Tuesday in May=2025-05-06}.',
  'The budget was read on {the last Friday of February 2024=2024-02-23}.',
  'The bench will rule on {the last Friday of next month=2025-04-25}.',
  'The fair opens on {the 3rd Saturday of June=2025-06-21}.',
]);

expectLines('2025-03-17', [
  'The board may lower fares in {July=2025-07}, when it meets next, on {the 8th=2025-07-08}.',
  'He came in {January=2025-01} and was gone by {the 20th=2025-01-20}.',
  'The office on the 8th floor closes in {July=2025-07}.',
  'He may sleep on the 8th.',
]);

expectLines('2025-03-20', [
  'The deal was signed on {Monday=2025-03-17}.',
  'The deal was signed {Thursday=2025-03-20}.',
  'The deal will be signed on {Monday=2025-03-24}.',
  'The deal was signed {last Friday=2025-03-14}.',
  'The deal will be signed {this Friday=2025-03-21}.',
]);
