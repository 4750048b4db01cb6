import type * as vscode from 'vscode';
import type { Log } from '../core/ports.js';

/** The core's log, shown in the output panel under "Newsmark"; it leaves the machine nowhere. */
export function toLog(channel: vscode.LogOutputChannel): Log {
  return {
    info: (message) => channel.info(message),
    warn: (message) => channel.warn(message),
    error: (message, error) => channel.error(error === undefined ? message : `${message}: ${stackOf(error)}`),
  };
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
