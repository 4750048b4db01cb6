import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { PROBLEM_KINDS } from '../src/core/service/problems/problemTypes.js';
import { DEFAULT_SETTINGS } from '../src/core/settings.js';
import { ANNOTATION_TYPES } from '../src/core/text/vocabulary.js';
import { COMMAND_IDS, LINK_ONLY_COMMANDS } from '../src/vscode/commandIds.js';
import { LINKED_COMMANDS } from '../src/vscode/commandLinks.js';
import { CONTEXT_KEYS, PANEL_TYPES, ROW_CONTEXTS, VIEW_IDS } from '../src/vscode/manifestIds.js';
import { colorOf, DIFFERENCE_COLOR, LINE_STRENGTH, MARK_STYLES } from '../src/vscode/marks/markStyles.js';

const root = path.join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const texts: Record<string, string> = JSON.parse(read('package.nls.json'));
const { contributes } = manifest;
const sorted = (items: Iterable<string>): string[] => [...items].sort();

/** Every string of the manifest with the keys that lead to it. */
function strings(value: unknown, trail: readonly string[] = []): readonly { trail: readonly string[]; text: string }[] {
  if (typeof value === 'string') return [{ trail, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...trail, key]));
}
const inManifest = strings({ description: manifest.description, contributes });
const code = readdirSync(path.join(root, 'src/vscode'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, code: read(path.join('src/vscode', file)) }));

describe('commands', () => {
  const declared: { command: string; title: string; category: string }[] = contributes.commands;

  test('the manifest has the commands of the code and no others', () => {
    expect(sorted(declared.map(({ command }) => command))).toEqual(sorted(Object.values(COMMAND_IDS)));
  });

  test('each stands in the palette under Newsmark, but those that only links run', () => {
    expect(new Set(declared.map(({ category }) => category))).toEqual(new Set(['Newsmark']));
    const hidden = contributes.menus.commandPalette.map((item: { command: string; when: string }) => [item.command, item.when]);
    expect(hidden).toEqual(LINK_ONLY_COMMANDS.map((id) => [id, 'false']));
  });

  test('no title repeats the category', () => {
    for (const { title } of declared) expect(texts[title.slice(1, -1)]).not.toMatch(/newsmark/i);
  });

  test('every command is registered by exactly one file', () => {
    for (const name of Object.keys(COMMAND_IDS)) {
      const files = code.filter((module) => module.code.includes(`id: COMMAND_IDS.${name},`));
      expect(files.length, name).toBe(1);
    }
  });

  test('menus, keys, buttons and links name commands that exist', () => {
    const named = [
      ...Object.values<{ command?: string }[]>(contributes.menus).flat(),
      ...(contributes.keybindings as { command: string }[]),
    ].flatMap(({ command }) => command ?? []);
    const linked = Object.values(texts).flatMap((text) => [...text.matchAll(/\(command:([\w.]+)\)/g)].map((m) => m[1] as string));
    for (const id of [...named, ...linked].filter((name) => name.startsWith('newsmark.') || named.includes(name))) {
      expect(Object.values(COMMAND_IDS)).toContain(id);
    }
    for (const id of LINKED_COMMANDS) expect(Object.values(COMMAND_IDS)).toContain(id);
  });

  test('keys act in the text of an article or a sidecar only, and none takes a key twice', () => {
    const keys: { key: string; when: string }[] = contributes.keybindings;
    expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
    const places = [CONTEXT_KEYS.isArticle, CONTEXT_KEYS.isSidecar].map((place) => `editorTextFocus && ${place}`);
    for (const { when } of keys) expect(places).toContain(when);
  });
});

describe('settings', () => {
  const properties: Record<string, { default: unknown; items?: { enum?: string[] } }> = Object.assign(
    {},
    ...contributes.configuration.map((group: { properties: object }) => group.properties),
  );

  test('the manifest has the settings of the code with the same defaults', () => {
    const declared = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, value.default]));
    const held = Object.fromEntries(Object.entries(DEFAULT_SETTINGS).map(([key, value]) => [`newsmark.${key}`, value]));
    expect(declared).toEqual(held);
  });

  test('marks of every kind can be hidden', () => {
    expect(properties['newsmark.marks.hidden']?.items?.enum).toEqual(ANNOTATION_TYPES);
  });

  test('problems of every kind can be hidden', () => {
    expect(properties['newsmark.problems.hidden']?.items?.enum).toEqual(PROBLEM_KINDS);
  });

  test('every setting is read by the face', () => {
    const reader = read('src/vscode/vscodeSettings.ts');
    for (const key of Object.keys(DEFAULT_SETTINGS)) expect(reader).toContain(`value('${key}')`);
  });
});

describe('colours', () => {
  const colors: { id: string; defaults: Record<string, string> }[] = contributes.colors;
  const BACKGROUNDS = {
    dark: ['#1e1e1e', '#1f1f1f'],
    light: ['#ffffff'],
    highContrast: ['#000000'],
    highContrastLight: ['#ffffff'],
  } as const;

  test('the manifest has a colour for each kind of mark and one for differing words', () => {
    expect(sorted(colors.map(({ id }) => id))).toEqual(sorted([...ANNOTATION_TYPES.map(colorOf), DIFFERENCE_COLOR]));
  });

  test.each(['accepted', 'suggested'] as const)('lines of %s marks contrast 3:1 with every default background', (tone) => {
    for (const { id, defaults } of colors) {
      expect(Object.keys(defaults)).toEqual(Object.keys(BACKGROUNDS));
      for (const [theme, backgrounds] of Object.entries(BACKGROUNDS)) {
        for (const background of backgrounds) {
          const line = mix(defaults[theme] as string, background, LINE_STRENGTH[tone] / 100);
          expect(contrast(line, rgb(background)), `${id} in ${theme}`).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });

  test('no two kinds are told apart by colour alone', () => {
    const shapes = ANNOTATION_TYPES.map((type) => {
      const { line, width, italic, tint } = MARK_STYLES[type];
      return `${line} ${width} ${italic} ${tint}`;
    });
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe('views, contexts and files', () => {
  test('the manifest has the views of the code', () => {
    const views = Object.values<{ id: string }[]>(contributes.views).flat();
    expect(views.map(({ id }) => id)).toEqual(Object.values(VIEW_IDS));
    for (const { view } of contributes.viewsWelcome) expect(Object.values(VIEW_IDS)).toContain(view);
  });

  test('every context key and row of a when-clause is set by the code', () => {
    const whens = inManifest.filter(({ trail }) => trail.at(-1) === 'when' || trail.includes('completionEvents'));
    const used = whens.flatMap(
      ({ text }) => text.replace(/onCommand:\S+/g, '').match(/\bnewsmark\.[A-Za-z.]+|\bmention\.[a-z]+/g) ?? [],
    );
    const known = [...Object.values(CONTEXT_KEYS), ...Object.values(VIEW_IDS), ...Object.values(ROW_CONTEXTS)] as string[];
    expect(sorted(new Set(used))).toEqual(sorted(known));
  });

  test('nothing but a corpus, sidecars, text, Markdown, news articles and a story board of before activates the extension', () => {
    expect(manifest.activationEvents).toEqual([
      'workspaceContains:.newsmark',
      'workspaceContains:**/*.ann.yaml',
      'onLanguage:plaintext',
      'onLanguage:markdown',
      'onLanguage:news-article',
      ...Object.values(PANEL_TYPES).map((type) => `onWebviewPanel:${type}`),
    ]);
  });

  test('it is declared for restricted and for virtual workspaces', () => {
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  test('every file that the manifest names is shipped, and is there unless a build makes it', () => {
    const isShipped = picomatch(
      read('.vscodeignore')
        .split('\n')
        .filter((line) => line.startsWith('!'))
        .map((line) => line.slice(1)),
    );
    const files = [manifest.main, manifest.browser, manifest.icon ?? 'README.md', ...inManifest.map(({ text }) => text)]
      .filter((text: string) => /^(\.\/)?(src|media|out|syntaxes)\/[\w./-]+$|^README\.md$/.test(text))
      .map((text: string) => text.replace(/^\.\//, ''));
    expect(files.length).toBeGreaterThan(6);
    for (const file of files) {
      expect(isShipped(file), `${file} is shipped`).toBe(true);
      if (!file.startsWith('out/')) expect(existsSync(path.join(root, file)), `${file} exists`).toBe(true);
    }
  });
});

describe('words for people', () => {
  const keys = inManifest.flatMap(({ text }) => /^%(.+)%$/.exec(text)?.[1] ?? []);

  test('every key has a text and every text is used', () => {
    expect(sorted(new Set(keys))).toEqual(sorted(Object.keys(texts)));
  });

  test('titles, descriptions and labels of the manifest come from the texts', () => {
    const shown = /^(title|description|markdownDescription|contents|altText|label|category|name|contextualTitle)$/;
    const literal = inManifest.filter(({ trail, text }) => shown.test(trail.at(-1) ?? '') && !/^%.+%$/.test(text));
    expect(literal.filter(({ text }) => text !== 'Newsmark')).toEqual([]);
  });

  test('messages at run time go through l10n', () => {
    const calls =
      /show(?:Information|Warning|Error)Message\(\s*['"`]|setStatusBarMessage\(\s*['"`]|\bsay\(\s*['"`]|title: ['"`]|prompt: ['"`]/;
    expect(code.filter((module) => calls.test(module.code)).map(({ file }) => file)).toEqual([]);
  });
});

type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

const mix = (hex: string, background: string, share: number): Rgb =>
  rgb(hex).map((value, at) => value * share + (rgb(background)[at] as number) * (1 - share)) as unknown as Rgb;

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
