/**
 * Text as plain text on one line of a forge's page: it can become no Markdown, no HTML, no formula, no mention, no
 * link and no reference to an issue or commit, at GitHub or at Gitea. Invisible characters become `�`.
 */
export function harmless(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{C}\p{DI}]/gu, '\ufffd')
    .trim()
    .replace(/[\\`*_{}[\]<>|~$&]/g, '\\$&')
    .replace(/[@#!]|\b(?:www\b|GH(?=-))|(?<=[A-Za-z]):/gi, `$&${gap}`)
    .replace(commitLike, (name) => name.replace(/.{6}/g, `$&${gap}`));
}

/** Takes no room; forges see two words where it stands. */
const gap = '\u200b';

const commitLike = /\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,}\b/gi;
