import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { NewsmarkApi } from '../../../src/extension.js';
import { NEWSMARK, REMOTE_FILE, type Sent } from './protocol.js';

/**
 * Beside the product in a window that a test drives: runs in its extension host what the test sends, as `page.evaluate`
 * runs it in a page. It listens on this machine alone, and says where in a file of the window's own folder.
 */
export function activate(context: vscode.ExtensionContext): void {
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () =>
      run(JSON.parse(body) as Sent).then(
        (value) => response.end(JSON.stringify({ value })),
        (error: Error) => response.end(JSON.stringify({ error: error.stack ?? error.message })),
      ),
    );
  });
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    fs.writeFileSync(path.join(os.tmpdir(), `${REMOTE_FILE}${process.pid}`), String(port));
  });
  context.subscriptions.push({ dispose: () => server.close() });
}

async function run({ source, args }: Sent): Promise<unknown> {
  const newsmark = await vscode.extensions.getExtension<NewsmarkApi>(NEWSMARK)?.activate();
  // A compiler that keeps names writes calls of `__name` into functions.
  const work = new Function('__name', `return (${source})`)((made: unknown) => made) as (...all: unknown[]) => unknown;
  return work({ vscode, newsmark }, ...args);
}
