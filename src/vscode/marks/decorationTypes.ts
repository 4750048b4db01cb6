import * as vscode from 'vscode';
import { ANNOTATION_TYPES, type AnnotationType } from '../../core/text/vocabulary.js';
import {
  colorOf,
  DIFFERENCE_COLOR,
  DIM_OPACITY,
  GUESSED_COLOR,
  LINE_STRENGTH,
  MARK_STYLES,
  STALE_COLOR,
  TINT_STRENGTH,
  TONES,
  type Tone,
} from './markStyles.js';

/** The editor's decoration types, one for each kind and tone, made once for the life of the extension. */
export interface DecorationTypes extends vscode.Disposable {
  readonly all: readonly vscode.TextEditorDecorationType[];
  readonly difference: vscode.TextEditorDecorationType;
  readonly dim: vscode.TextEditorDecorationType;
  /** Under the words that report speech without quotation marks: the thinnest line, without tint or ruler, that contrasts 3:1. */
  readonly reported: vscode.TextEditorDecorationType;
  /** The same in boilerplate, teasers and second copies: as faint as marks there. */
  readonly reportedFaintly: vscode.TextEditorDecorationType;
  /** Around a mark that was put in its place by a guess: the only sign that frames its words. */
  readonly guessed: vscode.TextEditorDecorationType;
  of(type: AnnotationType, tone: Tone): vscode.TextEditorDecorationType;
}

/** Makes every decoration type. */
export function createDecorationTypes(): DecorationTypes {
  const make = vscode.window.createTextEditorDecorationType;
  const closed = { rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
  const byKind = new Map<string, vscode.TextEditorDecorationType>();
  for (const type of ANNOTATION_TYPES) {
    for (const tone of TONES) byKind.set(`${type} ${tone}`, make({ ...closed, ...options(type, tone) }));
  }
  const difference = make({ ...closed, textDecoration: `underline wavy ${cssColor(DIFFERENCE_COLOR)} 1px` });
  const dim = make({ ...closed, opacity: String(DIM_OPACITY) });
  const guessed = make({ ...closed, outline: `1px dashed ${cssColor(GUESSED_COLOR)}` });
  const dotted = (tone: Tone): vscode.TextEditorDecorationType =>
    make({
      ...closed,
      borderStyle: 'dotted',
      borderWidth: '0 0 1px 0',
      borderColor: mixed(colorOf('quote'), LINE_STRENGTH[tone]),
    });
  const [reported, reportedFaintly] = [dotted('suggested'), dotted('faint')];
  const all = [...byKind.values(), difference, dim, guessed, reported, reportedFaintly];
  return {
    all,
    difference,
    dim,
    guessed,
    reported,
    reportedFaintly,
    of: (type, tone) => byKind.get(`${type} ${tone}`) as vscode.TextEditorDecorationType,
    dispose: () => {
      for (const made of all) made.dispose();
    },
  };
}

/**
 * Lines are borders, not text decorations: the editor draws each border on a layer of its own, so that a name in a title
 * of a work in a quotation keeps every sign.
 */
function options(type: AnnotationType, tone: Tone): vscode.DecorationRenderOptions {
  const style = MARK_STYLES[type];
  const color = tone === 'stale' ? STALE_COLOR : colorOf(type);
  const width = style.width + (tone === 'accepted' && style.width ? 1 : 0);
  return {
    ...(style.line
      ? {
          borderStyle: style.line,
          borderWidth: `0 0 ${width}px 0`,
          borderColor: mixed(color, LINE_STRENGTH[tone]),
        }
      : {}),
    ...(style.tint ? { backgroundColor: mixed(color, style.tint * TINT_STRENGTH[tone]) } : {}),
    ...(style.italic ? { fontStyle: 'italic' } : {}),
    ...(style.ruler && tone !== 'faint' && tone !== 'stale'
      ? { overviewRulerColor: new vscode.ThemeColor(colorOf(type)), overviewRulerLane: vscode.OverviewRulerLane.Center }
      : {}),
  };
}

/** The editor hands every theme colour to its style sheets as a variable. */
const cssColor = (id: string): string => `var(--vscode-${id.replaceAll('.', '-')})`;

const mixed = (id: string, percent: number): string =>
  percent >= 100 ? cssColor(id) : `color-mix(in srgb, ${cssColor(id)} ${Math.round(percent)}%, transparent)`;
