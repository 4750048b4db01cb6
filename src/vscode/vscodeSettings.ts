import * as vscode from 'vscode';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.js';

/** The settings as of now. A value of the wrong type counts as not set. */
export function readSettings(): Settings {
  const held = vscode.workspace.getConfiguration('newsmark');
  const value = <K extends keyof Settings>(key: K): Settings[K] => {
    const found: unknown = held.get(key);
    return isLike(found, DEFAULT_SETTINGS[key]) ? (found as Settings[K]) : DEFAULT_SETTINGS[key];
  };
  return {
    articles: value('articles'),
    annotator: value('annotator'),
    'hover.enabled': value('hover.enabled'),
    'marks.hidden': value('marks.hidden'),
    'marks.reported': value('marks.reported'),
    'problems.hidden': value('problems.hidden'),
    'scan.delay': value('scan.delay'),
  };
}

function isLike(found: unknown, model: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(found) && found.every((item) => typeof item === 'string');
  return typeof found === typeof model;
}
