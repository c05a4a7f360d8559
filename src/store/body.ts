import { parse, postprocess, preprocess } from 'micromark';
import type { ReadingFault } from '../domain/register.ts';
import { positionAt } from './guard.ts';

type Problem = 'html' | 'image' | 'link';

/** Signs without which a text can hold neither HTML nor a link nor a picture. */
const suspicious = /<[A-Za-z!/?]|\]\(|\]:|!\[/;
const tag = /<[A-Za-z!/?]/;

/** Destinations that a link may have. */
const allowed = /^(https?:\/\/|mailto:|#)/i;

/** Characters up to which a text is parsed; a Markdown parser can take the square of what it is given. */
const longest = 4000;

/** Faults named for one file; nobody reads more at a time. */
const most = 50;

/** What a longer text may not hold, code or not: the same signs, unless a backslash takes their meaning away. */
const signs =
  /(?=[<!\]])(?<=(?:^|[^\\])(?:\\\\)*)(?:(?<html><(?!https?:\/\/[^\s<>]*>|mailto:[^\s<>]*>|[\w.+-]+@[\w.-]+>)[A-Za-z!/?])|(?<image>!\[)|(?<link>\][(:](?!\s*<?(?:https?:\/\/|mailto:|#))))/gi;

/**
 * Markdown that would show something other than text: HTML, pictures, links that are not to the web or to
 * mail. Each is reported at its place, once on a line; the site shows it as plain text all the same (law 11).
 * @param body the end of `text` that is below the frontmatter
 */
export function bodyFaults(path: string, text: string, body: string): ReadingFault[] {
  if (!suspicious.test(body)) return [];
  const start = text.length - body.length;
  const seen = new Set<string>();
  const faults: ReadingFault[] = [];
  for (const [problem, offset] of body.length > longest ? signsIn(body) : parsed(body)) {
    const same = `${problem} ${body.indexOf('\n', offset)}`;
    if (seen.has(same)) continue;
    seen.add(same);
    const position = positionAt(text, start + offset);
    faults.push({ rule: 'body-unsafe', at: { path, position }, facts: { problem } });
    if (faults.length === most) break;
  }
  return faults;
}

function* signsIn(body: string): Generator<[Problem, number]> {
  for (const { groups, index } of body.matchAll(signs)) {
    yield [groups?.html ? 'html' : groups?.image ? 'image' : 'link', index];
  }
}

function* parsed(body: string): Generator<[Problem, number]> {
  // Emphasis is of no interest here, and the slowest part of the parser.
  const plain = { disable: { null: ['attention'] } };
  const chunks = preprocess()(body, undefined, true);
  const events = postprocess(
    parse({ extensions: [plain] })
      .document()
      .write(chunks),
  );
  let end = -1;
  for (const [kind, token, context] of events) {
    if (kind !== 'enter' || token.start.offset < end) continue;
    const found = problemIn(token.type, () => context.sliceSerialize(token));
    if (found === undefined) continue;
    // What stands inside a picture is part of it.
    end = token.end.offset;
    yield [found[0], token.start.offset + (found[1] ?? 0)];
  }
}

/** What is wrong with a piece of Markdown, and how far into it. */
function problemIn(type: string, text: () => string): [Problem, number?] | undefined {
  if (type === 'htmlFlow' || type === 'htmlText') return ['html'];
  if (type === 'image') return ['image'];
  if (type === 'data') {
    // No HTML to this parser (`<svg/onload=…>`, `<b`), but some other will take it for HTML.
    const at = text().search(tag);
    return at < 0 ? undefined : ['html', at];
  }
  const destination = type === 'resourceDestinationString' || type === 'definitionDestinationString';
  if (destination || type === 'autolinkProtocol') return allowed.test(text()) ? undefined : ['link'];
  return undefined;
}
