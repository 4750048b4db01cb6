import { expectLines } from '../../core/dates/lines/expectLines.js';

expectLines('2025-03-17', [
  'See https://example.org/2019/03/14/story.html for more.',
  'See www.example.org/2019-03-14 for more.',
  'See example.org/news/2021 for more.',
  'The file is report-2019-03-14.pdf on the desk.',
  'Write to jane1984@example.org for more.',
  'Follow @march2021 for more.',
  'The photo is IMG_20190314.jpg on the phone.',
  'Copyright 2025 Harbour Press.',
  '© 2024 Harbour Press.',
  '(c) 2019 Harbour Press.',
  'The hash is 2019ab-1999cd.',
]);
