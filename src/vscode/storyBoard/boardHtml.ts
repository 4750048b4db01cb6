/** Where the page's own files are for the webview, and what it may run. */
export interface PageSources {
  readonly script: string;
  readonly style: string;
  /** Of the webview: whence styles may come. */
  readonly cspSource: string;
  /** One for each page, not to be guessed. */
  readonly nonce: string;
  /** The person's language, as a tag. */
  readonly language: string;
}

/**
 * The whole page before its script runs: nothing of an article is in it, nothing runs inline, and nothing comes from elsewhere
 * (https://code.visualstudio.com/api/extension-guides/webview#content-security-policy).
 */
export function boardHtml({ script, style, cspSource, nonce, language }: PageSources): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${cspSource}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${attribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${attribute(style)}">
</head>
<body>
<main id="board"></main>
<script nonce="${attribute(nonce)}" src="${attribute(script)}"></script>
</body>
</html>`;
}

const attribute = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
