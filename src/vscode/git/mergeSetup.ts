import * as vscode from 'vscode';
import type { Log } from '../../core/ports.js';
import { readBundled } from '../readBundled.js';
import { mergeStarter } from './mergeStarter.js';

/** What the command line of this machine is started with. */
export interface MergeProgram {
  readonly executable: string;
  readonly script: string;
  /** Shell script for git to start, beside `script`. */
  readonly starter: string;
  readonly isElectron: boolean;
}

/** Keeps the command line where an update of the extension does not take it away. */
export interface MergeSetup {
  /** Writes the files anew and says where they are; undefined in a browser, where no program can be started. */
  prepare(): Promise<MergeProgram | undefined>;
}

/** Remembers for which version the files were written last. */
const WRITTEN = 'newsmark.gitMerge.version';

/** After an update the files are made anew in the background, where they were made before. */
export function createMergeSetup(context: vscode.ExtensionContext, log: Log): MergeSetup {
  const node = nodeHere();
  const now = `${context.extension.packageJSON.version} ${node?.executable ?? ''}`;
  const setup: MergeSetup = {
    async prepare() {
      const folder = context.globalStorageUri;
      if (!node || folder.scheme !== 'file') return undefined;
      await vscode.workspace.fs.createDirectory(folder);
      const write = async (name: string, text: string) => {
        const uri = vscode.Uri.joinPath(folder, name);
        const beside = vscode.Uri.joinPath(folder, `${name}.new`);
        await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(text));
        await vscode.workspace.fs.rename(beside, uri, { overwrite: true });
        return uri.fsPath;
      };
      const script = await write('newsmark.cjs', await readBundled(context, 'cli.cjs'));
      const starter = await write('merge.sh', mergeStarter(node.executable, node.isElectron));
      await context.globalState.update(WRITTEN, now);
      return { ...node, script, starter };
    },
  };
  const before = context.globalState.get<string>(WRITTEN);
  if (before !== undefined && before !== now && node)
    setup.prepare().catch((error) => log.error('The merge program for git could not be renewed', error));
  return setup;
}

/** The Node that this extension host runs on; undefined in a browser. */
function nodeHere(): Pick<MergeProgram, 'executable' | 'isElectron'> | undefined {
  if (typeof process === 'undefined') return undefined;
  const { versions, execPath } = process as Partial<NodeJS.Process>;
  return versions?.node && execPath ? { executable: execPath, isElectron: versions.electron !== undefined } : undefined;
}
