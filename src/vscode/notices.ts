import * as vscode from 'vscode';
import { noticeWords, plainWords } from './plainWords.js';

/** The only file that shows messages: what they quote of articles, sidecars and file names never becomes a link or an icon. */
export const inform = <B extends string>(message: string, ...buttons: readonly B[]): Thenable<B | undefined> =>
  vscode.window.showInformationMessage(noticeWords(message), ...buttons);

export const warn = <B extends string>(message: string, ...buttons: readonly B[]): Thenable<B | undefined> =>
  vscode.window.showWarningMessage(noticeWords(message), ...buttons);

export const sayError = (message: string): void => void vscode.window.showErrorMessage(noticeWords(message));

/** In the status bar, for so many milliseconds. */
export const sayBriefly = (message: string, time = 5000): void =>
  void vscode.window.setStatusBarMessage(plainWords(message), time);
