import fs from 'node:fs/promises';
import path from 'node:path';
import { type Host, type HostOptions, startHost } from '../host.js';
import { ROOT, SHOTS } from '../paths.js';
import { copySeeds, removeCopy } from '../seedCopy.js';

/** A window on a copy of the seeds. */
export interface SeedWindow extends Host {
  readonly folder: string;
  /** Keeps a picture as test/host/shots/NAME.png. */
  shot(name: string): Promise<void>;
  /** Text of a file of the folder; empty when there is none. */
  textOf(name: string): Promise<string>;
}

/** Opens a window with the extension on a folder of its own, in a colour theme. */
export async function openWindow({
  theme = 'Default Dark Modern',
  ...options
}: Partial<HostOptions> & { readonly theme?: string } = {}): Promise<SeedWindow> {
  const folder = await copySeeds();
  const settings = {
    'workbench.colorTheme': theme,
    'editor.wordWrap': 'on',
    'editor.minimap.enabled': false,
    ...options.settings,
  };
  const host = await startHost({ ...options, extensionDir: ROOT, workspace: folder, settings });
  await fs.mkdir(SHOTS, { recursive: true });
  return {
    ...host,
    folder,
    shot: async (name) => {
      await host.screenshot(path.join(SHOTS, `${name}.png`));
    },
    textOf: (name) => fs.readFile(path.join(folder, name), 'utf8').catch(() => ''),
    async stop() {
      await host.stop();
      await removeCopy(folder);
    },
  };
}
