import * as vscode from 'vscode';

type Show = (message: string, ...rest: unknown[]) => Thenable<string | undefined>;

/**
 * What the extension says to the person while `action` runs: notifications and the status bar's message. The suite lies in
 * the extension's folder, so both have one `vscode` object; its functions are put back at the end.
 */
export async function messagesOf(action: () => Thenable<unknown>): Promise<readonly string[]> {
  const said: string[] = [];
  const window = vscode.window as unknown as Record<string, Show>;
  const names = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage', 'setStatusBarMessage'];
  const before = names.map((name) => window[name] as Show);
  for (const name of names) {
    window[name] = async (message) => {
      said.push(`${name === 'showErrorMessage' ? 'ERROR ' : ''}${message}`);
      return undefined;
    };
  }
  try {
    await action();
  } finally {
    for (const [i, name] of names.entries()) window[name] = before[i] as Show;
  }
  return said;
}
