/** Runs inside VS Code: how long after a document opened its marks are there. Printed, never judged. */
import * as vscode from 'vscode';
import { extension, fileUri } from '../host/suite/window.js';

const ARTICLES = [
  '002_3f012ecb963bddac.txt',
  '000_9b4d5773153511ec.txt',
  '001_2dd791e8254a4d49.txt',
  '003_8c4b53a7bdcacb86.txt',
  '004_b0c51bd18036282c.txt',
];

/** Time from VS Code's own word that the document is open to the view that is painted. */
async function openToMarks(name: string): Promise<number> {
  const api = await extension().activate();
  let opened = performance.now();
  const listening = vscode.workspace.onDidOpenTextDocument(({ uri }) => {
    if (uri.path.endsWith(name)) opened = performance.now();
  });
  const document = await vscode.workspace.openTextDocument(fileUri(name));
  void vscode.window.showTextDocument(document);
  await api.viewOf(document.uri);
  listening.dispose();
  return performance.now() - opened;
}

/** What VS Code calls. */
export async function run(): Promise<void> {
  await extension().activate();
  // A person takes longer than this from the window to the first article.
  await new Promise((rested) => setTimeout(rested, 3000));
  const times: number[] = [];
  for (const name of ARTICLES) times.push(await openToMarks(name));
  const [first = 0, ...rest] = times.map(Math.round);
  console.log(`  document open to marks, in the host: first article ${first} ms, the others ${rest.join(', ')} ms`);
}
