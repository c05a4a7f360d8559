import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { singleFile as en } from '../../src/locales/en/single-file.ts';
import type { ReaderWords } from '../../src/locales/single-file-words.ts';
import { singleFile as zh } from '../../src/locales/zh-CN/single-file.ts';
import { readerScript } from './reader-script.ts';
import type { SealedStream } from './seal-stream.ts';

const styles = new URL('../../src/site/single-file/single-file.css', import.meta.url);
const icon = new URL('../../src/site/public/seal.svg', import.meta.url);

/**
 * The page of a single-file edition: it asks for the passphrase, and has with it all that it needs. Its policy lets run
 * the one script and the one style sheet, and lets it ask for nothing. @param css the site's style sheets
 */
export function filePage({ header, blocks }: SealedStream, css: string): string[] {
  const style = `${css}\n${readFileSync(styles, 'utf8')}`;
  const script = readerScript();
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const both = (word: keyof ReaderWords) => `${zh.reader[word]}<br><span lang="en">${en.reader[word]}</span>`;
  return [
    `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${zh.reader.title} / ${en.reader.title}</title>
<link rel="icon" href="data:image/svg+xml;base64,${readFileSync(icon).toString('base64')}">
<style>${style}</style>
</head>
<body>
<main id="main" class="lock">
<h1><span class="seal" aria-hidden="true">档</span><span>${both('title')}</span></h1>
<p>${both('about')}</p>
<form hidden autocomplete="off">
<label for="passphrase">${zh.reader.passphraseLabel} <span lang="en">${en.reader.passphraseLabel}</span></label>
<div class="lock-line">
<input id="passphrase" type="password" autocomplete="off" autocapitalize="off" spellcheck="false" autofocus>
<button type="submit">${zh.reader.open} <span lang="en">${en.reader.open}</span></button>
</div>
<p role="status" class="lock-status"></p>
</form>
<p class="lock-fault"></p>
<noscript><p class="notice">${both('noScript')}</p></noscript>
</main>
<script id="header" type="application/json">${header}</script>
<script id="sealed" type="text/plain">`,
    ...blocks,
    `</script>\n<script>${script}</script>\n</body>\n</html>\n`,
  ];
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
