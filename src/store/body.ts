import { parse, postprocess, preprocess } from 'micromark';
import type { ReadingFault } from '../domain/register.ts';

/** Signs without which a text can hold neither HTML nor a link nor a picture. */
const suspicious = /<[A-Za-z!/?]|\]\(|\]:|!\[/;

const allowed = /^(https?:\/\/|mailto:|#)/i;

/**
 * Markdown that would show something other than text: HTML, pictures, links that are not to the web or to
 * mail. Each is reported at its place; the site shows it as plain text all the same (law 11).
 * @param firstLine line of the file on which the body starts
 */
export function bodyFaults(path: string, body: string, firstLine: () => number): ReadingFault[] {
  if (!suspicious.test(body)) return [];
  const events = postprocess(
    parse()
      .document()
      .write(preprocess()(body, undefined, true)),
  );
  const faults: ReadingFault[] = [];
  for (const [kind, token, context] of events) {
    if (kind !== 'enter') continue;
    const problem = problemOf(token.type, () => context.sliceSerialize(token));
    if (problem === undefined) continue;
    const position = { line: token.start.line + firstLine() - 1, column: token.start.column };
    faults.push({ rule: 'body-unsafe', at: { path, position }, facts: { problem } });
  }
  return faults;
}

function problemOf(type: string, text: () => string): 'html' | 'image' | 'link' | undefined {
  if (type === 'htmlFlow' || type === 'htmlText') return 'html';
  if (type === 'image') return 'image';
  const destination = type === 'resourceDestinationString' || type === 'definitionDestinationString';
  if (destination || type === 'autolinkProtocol') return allowed.test(text()) ? undefined : 'link';
  return undefined;
}
