import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { boardHtml } from '../../../src/vscode/storyBoard/boardHtml.js';

const folder = path.resolve(import.meta.dirname, '../../../src/vscode/storyBoard');
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
const style = readFileSync(path.join(folder, 'page/board.css'), 'utf8');

const html = boardHtml({
  script: 'https://v.test/page.js',
  style: 'https://v.test/page.css',
  cspSource: 'https://v.test',
  nonce: 'n0',
  language: 'en',
});

describe('the page of the story board', () => {
  test('writes texts as texts: nothing of an article becomes markup or code', () => {
    expect(code.length).toBeGreaterThan(10);
    const gates =
      /innerHTML|outerHTML|insertAdjacent|dangerouslySet|document\.write|\beval\(|new Function|setAttribute\(|href=\{|src=\{/;
    expect(code.filter(({ text }) => gates.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('lets nothing in but its own script and style sheet', () => {
    const policy = /content="([^"]*)"/.exec(html.slice(html.indexOf('Content-Security-Policy')))?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'nonce-n0'",
      'style-src https://v.test',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('has no script or style of its own inline', () => {
    expect([...html.matchAll(/<script[^>]*>([^<]*)<\/script>/g)].map(([, inner]) => inner)).toEqual(['']);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/i);
  });

  test('cannot be broken out of by what it is made with', () => {
    const hostile = '"><script>alert(1)</script>';
    const made = boardHtml({ script: hostile, style: hostile, cspSource: hostile, nonce: hostile, language: hostile });
    expect(made.match(/<script/g)).toHaveLength(1);
  });

  test('takes its colours from the editor, without shadow or gradient, and nothing from elsewhere', () => {
    expect(style).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|gradient|shadow|url\(|@import/i);
  });
});
