import { yamlValue } from '../splice/yamlText.js';
import { isPlainList, isPlainMap, type Plain } from './nodeData.js';

/** Data on one line, as it may stand after `field: ` in block and in flow style. */
export function flowText(field: string, data: Plain): string {
  if (isPlainMap(data)) return `{${[...data].map(([key, value]) => `${keyText(key)}: ${flowText(key, value)}`).join(', ')}}`;
  if (isPlainList(data)) return `[${data.map((item) => flowText(field, item)).join(', ')}]`;
  return typeof data === 'boolean' ? String(data) : yamlValue(field, data);
}

/** A key as it may stand before its colon. */
export const keyText = (key: string): string => (/^[A-Za-z_][A-Za-z0-9_-]{0,60}$/.test(key) ? key : JSON.stringify(key));
