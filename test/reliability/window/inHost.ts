import type { RemoteHost } from '../../host/remote/connect.js';

/** A mark as a window shows it. */
export interface ShownMark {
  readonly id: string;
  readonly ref: string;
  readonly status: string;
  readonly text: string;
  readonly note: string;
  readonly unwritten: string;
  readonly start: number;
  readonly end: number;
}

/** Opens an article in an editor of the window and waits until it is read with its sources; its marks. */
export async function openArticle(host: RemoteHost, file: string): Promise<readonly ShownMark[]> {
  await host.run(async ({ vscode, newsmark }, path) => {
    const document = await vscode.workspace.openTextDocument(path);
    await vscode.window.showTextDocument(document, { preview: false });
    await newsmark.viewOf(document.uri);
    await newsmark.idle();
  }, file);
  return shownMarks(host, file);
}

/** Marks of an open article as they are painted now; nothing is read anew for it. */
export const shownMarks = (host: RemoteHost, file: string): Promise<readonly ShownMark[]> =>
  host.run(async ({ vscode, newsmark }, path) => {
    const marks = (await newsmark.viewOf(vscode.Uri.file(path)))?.marks ?? [];
    return marks.map(({ id, ref, status, text, note = '', unwritten = '', span }) => ({
      ...{ id, ref, status, text, note, unwritten },
      ...{ start: span?.start ?? -1, end: span?.end ?? -1 },
    }));
  }, file);

/** Takes a decision as the command does: writes it, then shows it. */
export const decide = (host: RemoteHost, ref: string, status: 'accepted' | 'rejected') =>
  host.run(async ({ newsmark }, ...[which, what]) => newsmark.service.decide(which, what), ref, status);

/** Writes a note as the command does. */
export const setNote = (host: RemoteHost, ref: string, note: string) =>
  host.run(async ({ newsmark }, ...[which, what]) => newsmark.service.setNote(which, what), ref, note);

/** Waits in the window until a mark has a status and, where one is given, a note; the milliseconds it took, or -1 after two seconds. */
export const untilShown = (host: RemoteHost, file: string, id: string, wanted: { status?: string; note?: string }) =>
  host.run(
    async ({ vscode, newsmark }, path, mark, { status, note }) => {
      const start = performance.now();
      for (; performance.now() - start < 2000; await new Promise((next) => setTimeout(next, 5))) {
        const shown = (await newsmark.viewOf(vscode.Uri.file(path)))?.marks.find((one) => one.id === mark);
        const isThere = status === 'rejected' ? !shown : (!status || shown?.status === status) && (!note || shown?.note === note);
        if (isThere) return performance.now() - start;
      }
      return -1;
    },
    file,
    id,
    wanted,
  );
