import { isMap, isScalar, type Node, type Pair } from 'yaml';
import { fieldLine, type Writable } from './write.ts';
import { parse } from './yaml-document.ts';

/**
 * Sets, adds or takes away a field of a file that holds a single text; every other byte stays as it is.
 * @returns `undefined` where the field holds a list or map, or the frontmatter is not written field by field
 */
export function withField(text: string, name: string, value: string | undefined): string | undefined {
  return written(text, name, value, isScalar);
}

/**
 * As {@link withField}, of a field that holds a map of texts.
 * @returns `undefined` where the field holds anything else, or the frontmatter is not written field by field
 */
export function withMap(
  text: string,
  name: string,
  value: Readonly<Record<string, string>> | undefined,
): string | undefined {
  return written(text, name, value, isMap);
}

function written(
  text: string,
  name: string,
  value: Writable | undefined,
  fits: (node: unknown) => boolean,
): string | undefined {
  const close = text.indexOf('\n---', 3) + 1;
  if (!text.startsWith('---\n') || close === 0) return undefined;
  const { contents } = parse(text.slice(4, close));
  if (!isMap(contents) || contents.flow) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === name);
  if (!pair) {
    return value === undefined
      ? text
      : `${text.slice(0, close)}${fieldLine(name, value)}\n${text.slice(close)}`;
  }
  const place = fits(pair.value) ? placeOf(pair) : undefined;
  if (!place) return undefined;
  // A text over several lines ends with the line feed of its last line.
  const ends = 4 + place.end;
  const [start, end] = [4 + place.start, text[ends - 1] === '\n' ? ends - 1 : ends];
  if (value !== undefined) return `${text.slice(0, start)}${fieldLine(name, value)}${text.slice(end)}`;
  const next = text.indexOf('\n', end) + 1;
  return `${text.slice(0, start)}${text.slice(next)}`;
}

/** Where a field starts and its value ends, in the frontmatter. */
function placeOf({ key, value }: Pair): { start: number; end: number } | undefined {
  const start = (key as Node).range?.[0];
  const end = (value as Node).range?.[1];
  return start === undefined || end === undefined ? undefined : { start, end };
}
