import type { SeriesData } from '../regulation/class.ts';
import { canonical } from './canonical.ts';
import { type Part, parseTemplate, patternOf, type SegmentValues, type TemplateFault } from './template.ts';

/** What a number says: its year, its running number, and the text of each named part. */
export interface NumberParts {
  readonly year?: string;
  readonly sequence?: number;
  readonly segments: Readonly<Record<string, string>>;
}

/** A series of numbers, ready to read and print them. */
export interface Series {
  readonly template: string;
  readonly parts: readonly Part[];
  /** The types of document that take these numbers; `undefined`: all of the class. */
  readonly documents: ReadonlySet<string> | undefined;
  /** The record's day field whose year is printed. */
  readonly yearField: string | undefined;
  /** Named part → the record's field that decides it, and its allowed texts where they are fixed. */
  readonly segments: ReadonlyMap<string, { field: string; values: SegmentValues | undefined }>;
  /** The parts within which the running number counts. */
  readonly per: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly strict: RegExp;
  readonly loose: RegExp;
}

/** Prepares a series for use. @returns the fault of its template where it has one */
export function compileSeries(data: SeriesData): Series | TemplateFault {
  const parts = parseTemplate(data.template);
  if (typeof parts === 'string') return parts;
  const names = parts.flatMap((part) => (part.kind === 'segment' ? [part.name] : []));
  const segments = new Map(
    names.map((name) => {
      const given = data.segments?.[name];
      return [name, { field: given?.field ?? name, values: given && valuesOf(given.values) }] as const;
    }),
  );
  const fixed = new Map(
    [...segments].flatMap(([name, { values }]) => (values ? [[name, values] as const] : [])),
  );
  const counted = data.per ?? ['year', ...names];
  return {
    template: data.template,
    parts,
    documents: data.documents && new Set(data.documents),
    yearField: data.year,
    segments,
    per: data.restart === 'never' ? counted.filter((part) => part !== 'year') : counted,
    first: data.first ?? 1,
    last: data.last ?? Number.MAX_SAFE_INTEGER,
    strict: patternOf(parts, fixed, false),
    loose: patternOf(parts, fixed, true),
  };
}

/** Reads a number written exactly as the series prints it. */
export function readNumber(series: Series, number: string): NumberParts | undefined {
  return read(series, series.strict.exec(number));
}

/** Reads a number in any spelling that means the same: full-width, traditional, lower case, spaces. */
export function readLoosely(series: Series, number: string): NumberParts | undefined {
  const loose = read(series, series.loose.exec(canonical(number)));
  if (!loose) return undefined;
  const segments = { ...loose.segments };
  for (const [name, { values }] of series.segments) {
    const exact = values && [...values.values()].find((text) => canonical(text) === segments[name]);
    if (exact !== undefined) segments[name] = exact;
  }
  return { ...loose, segments };
}

/** Prints a number. */
export function printNumber(series: Series, number: NumberParts): string {
  return series.parts
    .map((part) => {
      if (part.kind === 'literal') return part.text;
      if (part.kind === 'year') return number.year ?? '';
      if (part.kind === 'sequence') return String(number.sequence ?? 0).padStart(part.width, '0');
      return number.segments[part.name] ?? '';
    })
    .join('');
}

/** The scope in which a running number counts: two numbers with the same scope share a sequence. */
export function scopeOf(series: Series, number: NumberParts): string {
  const parts = series.per.map((name) => (name === 'year' ? number.year : number.segments[name]) ?? '');
  return [series.template, ...parts].join('\u0000');
}

function read(series: Series, match: RegExpExecArray | null): NumberParts | undefined {
  if (!match) return undefined;
  const found: { year?: string; sequence?: number; segments: Record<string, string> } = { segments: {} };
  let index = 0;
  for (const part of series.parts) {
    if (part.kind === 'literal') continue;
    index += 1;
    const text = match[index]!;
    if (part.kind === 'year') found.year = text;
    else if (part.kind === 'sequence') found.sequence = Number(text);
    else found.segments[part.name] = text;
  }
  const { sequence } = found;
  if (sequence !== undefined && (sequence < series.first || sequence > series.last)) return undefined;
  return found;
}

function valuesOf(values: string[] | Record<string, string>): SegmentValues {
  return new Map(Array.isArray(values) ? values.map((text) => [text, text]) : Object.entries(values));
}
