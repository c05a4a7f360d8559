import type { RequestFault } from '../locales/request-words.ts';

/** What stands under one heading of an issue. */
export interface Section {
  readonly heading: string;
  /** Line of the heading, from 1. */
  readonly line: number;
  /** Its lines, without the empty ones around them; none where the question was passed over. */
  readonly lines: readonly { readonly text: string; readonly line: number }[];
}

/** The most that the text of an issue may have, in bytes of UTF-8. */
const longestBody = 64 * 1024;

/** What GitHub and Gitea write where nothing was answered. */
const noAnswer = '_No response_';

/**
 * Cuts the text of an issue into its sections: `### heading`, an empty line, the answer. Whatever a form does not
 * write by itself is a fault: a heading inside an answer cannot be told from a real one, so each may stand once.
 */
export function readSections(body: string): { sections: Section[]; faults: RequestFault[] } {
  const bytes = new TextEncoder().encode(body).length;
  if (bytes > longestBody)
    return { sections: [], faults: [{ problem: 'too-long', bytes, limit: longestBody }] };
  const sections: { heading: string; line: number; lines: { text: string; line: number }[] }[] = [];
  const faults: RequestFault[] = [];
  for (const [index, raw] of body.replaceAll('\r\n', '\n').normalize('NFC').split('\n').entries()) {
    const line = index + 1;
    const heading = /^ {0,3}###(?!#)[ \t]*(.*?)[ \t#]*$/.exec(raw)?.[1];
    const last = sections.at(-1);
    const bad = unseen.exec(raw)?.[0];
    if (bad !== undefined) faults.push({ problem: 'character', line, code: codeOf(bad), ...named(last) });
    else if (heading !== undefined) sections.push({ heading, line, lines: [] });
    else if (last === undefined) {
      if (raw.trim() !== '') faults.push({ problem: 'before', line });
    } else last.lines.push({ text: raw.replaceAll('\t', ' ').trimEnd(), line });
  }
  return { sections: sections.map(trimmed), faults: [...faults, ...sections.flatMap(oddLines)] };
}

function named(last: { readonly heading: string } | undefined): { heading?: string } {
  return last ? { heading: last.heading } : {};
}

function trimmed({ heading, line, lines }: Section): Section {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  const answer = first < 0 ? [] : lines.slice(first, last + 1);
  const passed = answer.length === 1 && answer[0]!.text.trim() === noAnswer;
  return { heading, line, lines: passed ? [] : answer };
}

/** Comments, which readers do not see, and code blocks, in which headings are none. */
function oddLines({ heading, lines }: Section): RequestFault[] {
  return lines.flatMap(({ text, line }): RequestFault[] => {
    if (/<!--|-->/.test(text)) return [{ problem: 'comment', line, heading }];
    return /^ *(`{3,}|~{3,})/.test(text) ? [{ problem: 'fence', line, heading }] : [];
  });
}

/** Control, format, private-use, unassigned and lone-surrogate characters, and others that look like nothing. */
const unseen = /[[\p{C}\p{DI}\u2028\u2029\u2800]--[\t\ufe00-\ufe0f\u{e0100}-\u{e01ef}]]/v;

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
