import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pagePolicy } from '../policy.ts';

const attribute = String.raw`\s+[^\s"'=<>\/]+(?:="[^"]*")?`;
const tag = new RegExp(String.raw`<([a-z][a-z0-9-]*)((?:${attribute})*)\s*/?>`, 'gi');

/** A tag as it stands in a page. */
interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagsOf(html: string): Tag[] {
  return [...html.matchAll(tag)].map(([, name, inside]) => ({
    name: name!.toLowerCase(),
    attributes: Object.fromEntries(
      [...inside!.matchAll(/([^\s"'=<>/]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [
        key!.toLowerCase(),
        value ?? '',
      ]),
    ),
  }));
}

/** What a page's source does that its policy forbids or that leads its reader's browser to other hosts. */
export function sourceFindings(html: string): string[] {
  const wrong: string[] = [];
  const tags = tagsOf(html);
  const policies = tags.filter(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  if (policies.length !== 1 || policies[0]?.attributes.content !== pagePolicy)
    wrong.push('not the policy of the site');
  const policyAt = html.indexOf('http-equiv="Content-Security-Policy"');
  if (/<(script|link|img)\b/i.test(html.slice(0, policyAt))) wrong.push('something stands before the policy');
  if (!/<html [^>]*\blang="(zh-CN|en)"/.test(html)) wrong.push('no language');
  if (!html.includes('<meta name="robots" content="noindex">')) wrong.push('may be indexed');
  if (!/<title>[^<]+ · [^<]+<\/title>/.test(html)) wrong.push('no title');
  for (const { name, attributes } of tags) {
    const said = `${name} ${JSON.stringify(attributes).slice(0, 150)}`;
    if (name === 'style' || 'style' in attributes) wrong.push(`inline style: ${said}`);
    if (name === 'script' && !('src' in attributes)) wrong.push(`inline script: ${said}`);
    if (Object.keys(attributes).some((key) => /^on/.test(key))) wrong.push(`inline script: ${said}`);
    if (/^(iframe|object|embed|base|frame|portal)$/.test(name)) wrong.push(`foreign matter: ${said}`);
    if (name === 'a') {
      if (/^\s*(javascript|data|vbscript|file):/i.test(attributes.href ?? ''))
        wrong.push(`a link that runs: ${said}`);
      continue;
    }
    for (const address of [
      attributes.src,
      attributes.srcset,
      attributes.poster,
      name === 'meta' ? undefined : attributes.href,
      attributes.action,
    ]) {
      if (/^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(address ?? '') && !/^data:image\//.test(address!))
        wrong.push(`another host: ${said}`);
    }
  }
  return wrong;
}

/**
 * Bytes of JavaScript a page loads by itself, gzipped: its scripts and what they import, also what they import
 * later; not the search index's own program.
 * @param dist the site, whose root is `/`
 */
export function scriptBytes(html: string, dist: string): number {
  const files = new Set<string>();
  const add = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    const code = readFileSync(join(dist, path), 'utf8');
    for (const [, next] of code.matchAll(/(?:from|import)\s*\(?\s*[`"']\.\/([^`"']+\.js)[`"']/g))
      add(`/assets/${next}`);
  };
  for (const { name, attributes } of tagsOf(html)) {
    if (name === 'script' && attributes.src) add(attributes.src);
  }
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
}
