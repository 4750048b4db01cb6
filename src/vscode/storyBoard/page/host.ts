import { type FromPage, type ToPage, toPage } from '../boardMessages.js';

/** What the page remembers while it is hidden or the window reloads. */
export interface Remembered {
  /** The article whose board it was. */
  readonly uri: string;
  readonly onlyDiffering: boolean;
  readonly opened: readonly string[];
  /** Where in the grid the reader was: the line's key, and the source's uri, empty for the row's own name. */
  readonly line: string;
  readonly source: string;
}

interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): EditorApi;

const editor = acquireVsCodeApi();

/** Tells the extension something. */
export const tell = (message: FromPage): void => editor.postMessage(message);

/** Hears what the extension tells, as far as it is well formed. */
export function hear(listener: (message: ToPage) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = toPage(data);
    if (message) listener(message);
  });
}

export const remember = (state: Remembered): void => editor.setState(state);

/** What was remembered; what is missing or of another form is as on the first day. */
export function recall(): Remembered {
  const state: Partial<Record<keyof Remembered, unknown>> = (editor.getState() as object | undefined) ?? {};
  const words = (value: unknown): string => (typeof value === 'string' ? value : '');
  const opened = Array.isArray(state.opened) ? state.opened.filter((id) => typeof id === 'string') : [];
  return {
    uri: words(state.uri),
    onlyDiffering: state.onlyDiffering === true,
    opened,
    line: words(state.line),
    source: words(state.source),
  };
}
