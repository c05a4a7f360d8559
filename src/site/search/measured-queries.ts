import { simplified, squash } from '../../domain/chinese.ts';
import type { MeasuredQuery } from './measure-search.ts';
import { pinyinQueries } from './measured-pinyin.ts';
import { seeded } from './sample-records.ts';
import type { SearchRecord } from './write-search.ts';

/**
 * Questions to a register as people ask them, with their true answers: about `perKind` of each kind,
 * the same every time. Kinds that a register cannot be asked (no bodies, no Chinese) are left out.
 */
export function queriesAbout(records: readonly SearchRecord[], perKind: number, seed = 5): MeasuredQuery[] {
  const { int, pick } = seeded(seed);
  const answers = answering(records);
  const cut = (text: string, least: number, most: number): string => {
    const chars = Array.from(text);
    const length = least + int(most - least + 1);
    const from = int(Math.max(1, chars.length - length + 1));
    return chars.slice(from, from + length).join('');
  };
  const withBody = records.filter(({ body }) => body);
  const body = (): string => (withBody.length > 0 ? pick(withBody).body! : '');
  const kinds: Record<string, () => string> = {
    field: () => pick([...pick(records).texts, ...(pick(records).people ?? []), '']),
    'number, whole': () => pick(records).number,
    'number, squashed': () => squash(pick(records).number),
    'number, tail': () => squash(pick(records).number).slice(-4),
    'number, middle': () => cut(squash(pick(records).number), 4, 7),
    'title, 2–6 characters': () => cut(pick(records).title, 2, 6),
    'title, two scraps': () => `${cut(pick(records).title, 2, 3)} ${cut(pick(records).title, 2, 2)}`,
    'full-width': () => fullWidth(pick([pick(records).number, ...pick(records).texts])),
    traditional: () => traditional(cut(pick(records).title, 2, 6)),
    'body, 2–6 characters': () => cut(body(), 2, 6),
    'body, across punctuation': () => /.{2}[，。：；].{2}/u.exec(cut(body(), 12, 20))?.[0] ?? '',
    'not there': () => `龘${cut(pick(records).title, 1, 2)}`,
  };
  const queries: MeasuredQuery[] = pinyinQueries(records, perKind, answers);
  for (const [kind, make] of Object.entries(kinds)) {
    for (let tries = 0, made = 0; tries < perKind * 3 && made < perKind; tries++) {
      const text = make().trim();
      if (squash(text).length < 2) continue;
      queries.push({ kind, text, want: answers(text) });
      made++;
    }
  }
  return queries;
}

/** What the search promises: every word in one of the fields, or every word in the body. */
function answering(records: readonly SearchRecord[]): (query: string) => string[] {
  const squashed = records.map(
    ({ number, title, status, place, texts, people = [], documents = [], body }) => ({
      number,
      fields: [number, title, status, place, ...texts, ...people, ...documents].map(squash),
      body: squash(body ?? ''),
    }),
  );
  return (query) => {
    const words = query
      .normalize('NFKC')
      .split(/[\s,;、]+/u)
      .map(squash)
      .filter(Boolean);
    return squashed
      .filter(
        ({ fields, body }) =>
          words.every((word) => fields.some((field) => field.includes(word))) ||
          words.every((word) => body.includes(word)),
      )
      .map(({ number }) => number);
  };
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const written = new Map([...simplified].map(([from, to]) => [to, from]));
/** The text in traditional characters, or nothing when it has none. */
const traditional = (text: string): string => {
  const changed = Array.from(text, (char) => written.get(char) ?? char).join('');
  return changed === text ? '' : changed;
};
