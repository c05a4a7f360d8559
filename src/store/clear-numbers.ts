import type { FieldPath } from '../domain/finding.ts';
import { readBlock } from '../domain/personal/block.ts';
import { clearNumbersIn, mayHoldNumbers } from '../domain/personal/clear-numbers.ts';
import type { ReadingFault } from '../domain/register.ts';
import type { Clear, ClearKind } from '../domain/regulation/personal.ts';
import { positionAt } from './guard.ts';
import { locator } from './locate.ts';
import type { ReadText } from './read-text.ts';

/** What may stand in clear, or is told by another rule. */
export interface Spared {
  readonly waivers?: readonly Clear[] | undefined;
  /** Fields that ought to be sealed: whatever stands in them. */
  readonly fields?: Pick<ReadonlySet<string>, 'has'> | undefined;
}

/** A text of a file. */
interface Place {
  /** The way to it; `undefined` for the body. */
  readonly field?: FieldPath;
  readonly ofName: boolean;
  /** What a waiver calls it: the name of the field, `body`. */
  readonly name: string;
  readonly text: string;
}

/** Faults named for one file; nobody reads more at a time. */
const most = 50;

/** Whether a file is worth asking {@link clearNumberFaults} about: hardly any is. */
export function mayHoldClearNumbers(path: string, { text }: ReadText): boolean {
  return mayHoldNumbers(text) || mayHoldNumbers(path);
}

/**
 * Numbers of persons that stand in clear in a file: in its fields, in the text below, in its name. Each is told at its
 * place, with its kind; the number itself never leaves here.
 */
export function clearNumberFaults(path: string, read: ReadText, spared: Spared): readonly ReadingFault[] {
  const faults = faultsIn(path, read, spared);
  return faults.length > 0 ? faults : nameFaults(path, spared);
}

function faultsIn(path: string, read: ReadText, spared: Spared): ReadingFault[] {
  const faults: ReadingFault[] = [];
  let offsetOf: ReturnType<typeof locator> | undefined;
  for (const { field, ofName, name, text } of placesIn(read)) {
    if (field?.length === 1 && spared.fields?.has(name)) continue;
    if (field?.[0] === 'sealed' && readBlock(text)) continue;
    const numbers = clearNumbersIn(text);
    if (numbers.length === 0) continue;
    offsetOf ??= locator(read.text);
    let from = field ? (offsetOf(field, ofName) ?? 0) : read.text.length - text.length;
    const count = new Map<string, number>();
    for (const { kind, start, end } of numbers) {
      const number = text.slice(start, end);
      // A text over several lines may have it in two parts: then the field is named, not the place in it.
      const index = read.text.indexOf(number, from);
      if (index >= 0) from = index + number.length;
      if (isWaived(kind, name, spared)) continue;
      const nth = (count.get(kind) ?? 0) + 1;
      count.set(kind, nth);
      const position = index < 0 ? undefined : positionAt(read.text, index);
      const at = { path, ...(field && { field, ofName }), ...(position && { position }) };
      faults.push({ rule: 'personal-number', at, facts: { kind, where: field ? 'field' : 'body', nth } });
      if (faults.length === most) return faults;
    }
  }
  return faults;
}

/** Numbers of persons in the path of a file. Where the file says the same itself, that is told instead. */
function nameFaults(path: string, spared: Spared): ReadingFault[] {
  const kinds = clearNumbersIn(path.replace(/\.md$/, '').replaceAll('/', ' / ')).map(({ kind }) => kind);
  const [kind] = kinds.filter((one) => !identity.some((name) => isWaived(one, name, spared)));
  return kind === undefined
    ? []
    : [{ rule: 'personal-number', at: { path }, facts: { kind, where: 'name', nth: 1 } }];
}

/** Fields from which the names of files follow. */
const identity = ['number', 'dossier'];

function isWaived(kind: ClearKind, name: string, { waivers = [] }: Spared): boolean {
  return waivers.some(({ kinds, fields }) => kinds.includes(kind) && (fields?.includes(name) ?? true));
}

function* placesIn({ fields, body }: ReadText): Generator<Place> {
  yield* placesOf(fields, [], '');
  yield { name: 'body', text: body, ofName: false };
}

function* placesOf(value: unknown, field: FieldPath, name: string): Generator<Place> {
  if (typeof value === 'string') yield { field, name, text: value, ofName: false };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* placesOf(item, [...field, index], name);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield { field: [...field, key], name: key, text: key, ofName: true };
      yield* placesOf(item, [...field, key], key);
    }
  }
}
