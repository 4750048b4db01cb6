import { bundle } from '../bundle.js';
import type { Driver } from '../driver.js';
import { bundleRemote } from '../remote/bundleRemote.js';
import { connect, type RemoteHost } from '../remote/connect.js';
import { openWindow, type SeedWindow } from './openWindow.js';

/** A window whose extension host does what the test sends. */
export interface DrivenWindow {
  readonly driver: Driver;
  readonly host: RemoteHost;
}

/** Windows on one folder, each with an extension host of its own. */
export interface DrivenWindows {
  readonly folder: string;
  readonly windows: readonly [DrivenWindow, ...DrivenWindow[]];
}

/** Opens windows on one copy of the seeds for the time of `work`. */
export async function withWindows<T>(
  count: number,
  work: (opened: DrivenWindows) => Promise<T>,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  await bundle();
  const first: SeedWindow = await openWindow({ beside: [await bundleRemote()], settings });
  try {
    const windows: [DrivenWindow, ...DrivenWindow[]] = [{ driver: first, host: await connect(first.dataDir) }];
    while (windows.length < count) {
      const driver = await first.openAnother();
      windows.push({
        driver,
        host: await connect(
          first.dataDir,
          windows.map(({ host }) => host),
        ),
      });
    }
    return await work({ folder: first.folder, windows });
  } finally {
    await first.stop();
  }
}
