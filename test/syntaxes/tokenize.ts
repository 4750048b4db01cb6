import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IRawGrammar } from 'vscode-textmate';

const root = path.join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly contributes: { readonly grammars: readonly Contribution[] };
};
interface Contribution {
  readonly language?: string;
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

/** Grammars as the manifest contributes them. */
export const { grammars } = manifest.contributes;

const onigLib = oniguruma
  .loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')))
  .then(() => ({
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  }));

/** The editor's own engine over the contributed grammars, injections included. */
const registry = new textmate.Registry({
  onigLib,
  loadGrammar: async (scopeName): Promise<IRawGrammar | null> => {
    const found = grammars.find((grammar) => grammar.scopeName === scopeName);
    return found ? textmate.parseRawGrammar(readFileSync(path.join(root, found.path), 'utf8'), found.path) : null;
  },
  getInjections: (scopeName) =>
    grammars.filter(({ injectTo }) => injectTo?.includes(scopeName)).map((grammar) => grammar.scopeName),
});

/** A stretch of a line with the innermost scope that starts with one of the prefixes asked for. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Tokens of a text in one of the contributed languages, line by line as the editor reads it. */
export async function tokenize(language: string, source: string): Promise<readonly Token[]> {
  const scope = grammars.find((grammar) => grammar.language === language)?.scopeName;
  const grammar = scope ? await registry.loadGrammar(scope) : null;
  if (!grammar) throw new Error(`no grammar for ${language}`);
  let stack = textmate.INITIAL;
  return source.split('\n').flatMap((line) => {
    const read = grammar.tokenizeLine(line, stack);
    stack = read.ruleStack;
    return read.tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}

/** Texts of neighbouring tokens that carry a scope, joined. */
export function stretches(tokens: readonly Token[], scope: string): readonly string[] {
  const found: string[] = [];
  let open = false;
  for (const { text, scopes } of tokens) {
    const inside = scopes.some((name) => name.startsWith(scope));
    if (inside && open) found[found.length - 1] += text;
    else if (inside) found.push(text);
    open = inside;
  }
  return found;
}
