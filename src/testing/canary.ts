import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Day, later } from '../domain/day.ts';
import { formSchemas } from '../domain/form.ts';
import type { Regulation } from '../domain/regulation/regulation.ts';
import type { SampleFields } from '../regulations/shipped.ts';

/** A value that stands in one place only. */
export interface Canary {
  readonly token: string;
  /** The file and the field in which it stands, `dossiers/3-1502-01.md customer`. */
  readonly path: string;
  readonly field: string;
}

/** Fields that identify, refer or count: nothing can be planted there, or the file would be another. */
const fixed = new Set(
  '片区 提供部门 submitter number dossier unit place level related edition duty for code version result condition answer outcome medium form sides pages copies copied quantity count form document documents medium area field ground name roles loan hold disposal appraisal renewal recall return reading reservation handover change stocktake entry offence mending copy withdrawal release certificate copied-from stamp paper efile about share settled time on out due done returned booked until opened-by registered closed void filed number checked reshelved readings'.split(
    ' ',
  ),
);
const rooms: ReadonlySet<string> = new Set(Object.keys(formSchemas));
/** Days of these fields are planted as days of a time in which nothing else happened. */
const firstDay = '1951-01-01' as Day;

/** Plants a value of its own in every field of every file in which it can stand. */
export function planted(
  files: Readonly<Record<string, SampleFields>>,
  regulations: readonly Regulation[],
): { readonly files: Record<string, SampleFields>; readonly canaries: readonly Canary[] } {
  const canaries: Canary[] = [];
  const kinds = new Map(regulations.flatMap((one) => [...kindsOf(one)]));
  const sow = (value: unknown, path: string, field: string, name: string): unknown => {
    if (fixed.has(name) && !(name === 'opened')) {
      if (!(Array.isArray(value) && ['items', 'log'].includes(name))) return value;
    }
    if (Array.isArray(value)) return value.map((item, at) => sow(item, path, `${field}.${at}`, name));
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([key, part]) => [
        key,
        sow(part, path, `${field}.${key}`, key),
      ]);
      return Object.fromEntries(entries);
    }
    const text = String(value);
    const serial = String(canaries.length + 1).padStart(4, '0');
    const kind = kinds.get(name);
    if (kind === 'choice' || kind === 'count' || text === '') return value;
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
    if (isDay && !hasBody(path)) return value;
    const token = isDay
      ? later(firstDay, { days: canaries.length })
      : kind === 'landline'
        ? `0551-7700${serial}`
        : /手机/.test(name)
          ? `1397700${serial}`
          : `Zq${serial}x`;
    canaries.push({ token, path, field: field.slice(1) });
    return isDay || kind === 'landline' || /手机/.test(name) ? token : `${text}${token}`;
  };
  const sown = Object.entries(files).map(([path, fields]) => {
    const body = /^(people|stores|calendar)\.md$/.test(path)
      ? {}
      : { body: `${String(fields.body ?? '')}正文` };
    const all = sow({ ...fields, ...(hasBody(path) && body) }, path, '', '') as SampleFields;
    return [path, all] as const;
  });
  return { files: Object.fromEntries(sown), canaries };
}

/** The tokens that stand in a text, whatever their case. */
export function tokensIn(text: string, canaries: readonly Canary[]): Canary[] {
  const lower = text.toLowerCase();
  const planted = new Set(lower.match(ofCanary));
  return canaries.filter(({ token }) => {
    const sought = token.toLowerCase();
    return planted.has(sought) || (sought.replace(ofCanary, '') !== '' && lower.includes(sought));
  });
}

/** How the tokens look that are planted in files. */
const ofCanary = /zq[a-z]*?\d+x|0551-7700\d{4}|1397700\d{4}|195\d-\d\d-\d\d/g;

/** Every file of a built site as text, what is compressed decompressed, and the names of the files. */
export function textsOfSite(folder: string): Map<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    found.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
      const text = plain.toString('utf8');
      return [path.slice(folder.length), `${path.slice(folder.length)}\n${text}\n${unescaped(text)}`];
    }),
  );
}

/** The same with what addresses, JSON and HTML write in another way as it is meant. */
function unescaped(text: string): string {
  return text
    .replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x?([0-9a-f]+);/gi, (whole, code: string) =>
      String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, whole.includes('x') ? 16 : 10) || 0)),
    )
    .replace(/\r?\n[ \t]/g, '');
}

function hasBody(path: string): boolean {
  return /\/dossiers\//.test(path) || (/\/\d{4}\//.test(path) && !rooms.has(path.split('/')[1]!));
}

/** What the fields that a regulation adds hold, by name. */
function kindsOf(regulation: Regulation): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  const take = (fields: readonly { name: string; type: string }[] | undefined) => {
    for (const { name, type } of fields ?? []) kinds.set(name, type);
  };
  const visit = (classes: Regulation['classes'] | undefined) => {
    for (const one of classes ?? []) {
      take(one.fields);
      visit(one.classes);
    }
  };
  take(regulation.dossiers?.fields);
  visit(regulation.classes);
  for (const form of Object.values(regulation.forms ?? {})) take(form?.fields);
  return kinds;
}
