/** Settings of `newsmark.*`; test/manifest.test.ts holds package.json equal to {@link DEFAULT_SETTINGS}. */
export interface Settings {
  /** `newsmark.articles`: globs, relative to the workspace folder, of the files that are articles. */
  readonly articles: readonly string[];
  /** `newsmark.annotator`: the name written as `by:` beside a person's decisions. */
  readonly annotator: string;
  /** `newsmark.hover.enabled`: whether cards come up on hover. */
  readonly 'hover.enabled': boolean;
  /** `newsmark.marks.hidden`: annotation types whose marks are not shown. */
  readonly 'marks.hidden': readonly string[];
  /** `newsmark.marks.reported`: whether the words that report speech without quotation marks have a quiet line and a card. */
  readonly 'marks.reported': boolean;
  /** `newsmark.problems.hidden`: kinds of problem in articles that are not shown. */
  readonly 'problems.hidden': readonly string[];
  /** `newsmark.scan.delay`: milliseconds of rest after typing before a new scan. */
  readonly 'scan.delay': number;
}

/** What holds where a person has set nothing. */
export const DEFAULT_SETTINGS: Settings = {
  articles: ['**/*.{txt,news,article}'],
  annotator: 'me',
  'hover.enabled': true,
  'marks.hidden': [],
  'marks.reported': true,
  'problems.hidden': [],
  'scan.delay': 250,
};
