import { describe, expect, test } from 'vitest';
import { openWindow } from './openWindow.js';

const BBC = '002_3f012ecb963bddac.txt';
const THEMES = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

describe('marks and cards show', () => {
  test.each(Object.entries(THEMES))('in %s', async (name, theme) => {
    const window = await openWindow({ theme });
    try {
      await window.openFile(BBC);
      await window.marked('Steve Witkoff');
      await window.shot(`marks-${name}`);
      const card = await window.hoverUntil('really hopeful we are going to see', 'progress here');
      expect(card).toContain('Steve Witkoff');
      await window.shot(`hover-${name}`);
    } finally {
      await window.stop();
    }
  });
});

test('marks and cards show in the web worker host too', async () => {
  const window = await openWindow({ kind: 'worker' });
  try {
    await window.openFile(BBC);
    await window.marked('Steve Witkoff');
    expect(await window.hoverUntil('really hopeful we are going to see', 'progress here')).toContain('Steve Witkoff');
    await window.shot('hover-worker');
  } finally {
    await window.stop();
  }
});
