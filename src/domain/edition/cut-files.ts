import type { Day } from '../day.ts';
import type { Dossier, DossierFields } from '../dossier.ts';
import { canonical } from '../number/canonical.ts';
import { sealedWord } from '../personal/block.ts';
import type { RecordEntry, RecordFields } from '../record.ts';
import type { Register } from '../register.ts';
import type { Chosen } from './chosen.ts';
import { cutMark, masked } from './mask.ts';
import { hiddenFields, isListed, type Scope } from './scope.ts';
import { type Lost, numbersAmong, type Scrub, scrubbed, scrubOf } from './scrub.ts';

/** Dossiers and records as an edition shows them. */
export interface CutFiles {
  readonly dossiers: readonly Dossier[];
  readonly records: readonly RecordEntry[];
  /** Takes out of a text what was cut of the records or dossiers of those canonical numbers, and of any other. */
  readonly scrubFor: (numbers: Iterable<string>) => Scrub;
}

type Fields = Readonly<Record<string, unknown>>;

/** What identifies a file and where it stands; the rest of the holdings refers to it. */
const identity = new Set([
  'number',
  'dossier',
  'unit',
  'place',
  'document',
  'renumbered-to',
  'renumbered-from',
]);
/** What a dossier says of all its papers together. */
const ofAllPapers = ['absent', 'annexes', 'pages'];

/** Cuts the fields of what was chosen. */
export function cutFiles(
  register: Register,
  { dossiers, records, incomplete }: Chosen,
  scope: Scope,
): CutFiles {
  const all = new Map(register.dossiers.map((dossier) => [dossier.fields.dossier, dossier.fields as Fields]));
  const lost = new Map<string, Map<string, string>>();
  const lose = (dossier: string, said: Fields, hidden: ReadonlySet<string>) => {
    const texts = lost.get(dossier) ?? new Map<string, string>();
    lost.set(dossier, texts);
    for (const [field, value] of Object.entries(said)) {
      if (typeof value !== 'string' || value === sealedWord || isDay(value) || identity.has(field)) continue;
      const seen = seenOf(field, value, hidden, scope);
      if (seen !== value) texts.set(value, typeof seen === 'string' ? seen : cutMark);
    }
  };
  // Also of what is not shown: it may be written down again in what is.
  for (const { fields } of register.dossiers)
    lose(fields.dossier, fields, hiddenFields(scope, fields, 'dossiers'));
  for (const { fields } of register.records) {
    const hidden = hiddenFields(scope, all.get(fields.dossier ?? ''), 'records');
    lose(fields.dossier ?? '', personal(fields, scope), hidden);
  }
  const numbers = numbersAmong([...lost.values()].flatMap((texts) => [...texts]));
  const scrubs = new Map([...lost].map(([dossier, texts]) => [dossier, scrubOf(texts, numbers)]));
  const anywhere = scrubOf(new Map(), numbers);
  const scrubOfDossier = (dossier = '') => scrubs.get(dossier) ?? anywhere;
  const shown = new Set(records.map(({ fields }) => canonical(fields.number)));
  const dossierOf = new Map([
    ...dossiers.map(({ fields }) => [canonical(fields.dossier), fields.dossier] as const),
    ...records.map(({ fields }) => [canonical(fields.number), fields.dossier] as const),
  ]);
  return {
    dossiers: dossiers.map((dossier) => {
      const number = dossier.fields.dossier;
      const isWhole = !incomplete.has(number);
      return cutDossier(dossier, isWhole, lost.get(number) ?? new Map(), scrubOfDossier(number), scope);
    }),
    records: records.map((record) => {
      const { dossier } = record.fields;
      const hidden = hiddenFields(scope, dossier === undefined ? undefined : all.get(dossier), 'records');
      return cutRecord(record, hidden, shown, scrubOfDossier(dossier), scope);
    }),
    scrubFor: (named) => {
      const scrub = [
        ...new Set([...named].map((number) => scrubOfDossier(dossierOf.get(canonical(number))))),
      ];
      return (text) => scrub.reduce((said, one) => one(said), anywhere(text));
    },
  };
}

/** What a field of a file is in the edition; `undefined`: it is not there. */
function seenOf(field: string, value: unknown, hidden: ReadonlySet<string>, scope: Scope): unknown {
  const mask = scope.edition.masks?.[field];
  // A block is of no use to a reader, even one who may see what is in it.
  if (field === 'sealed' || hidden.has(field) || !isListed(scope, field)) return undefined;
  return mask === undefined || value === sealedWord ? value : masked(value, mask);
}

/** Those fields of a record that are hidden, masked or above the edition by name. */
function personal(fields: RecordFields, { edition: { hides = [], masks = {} }, above }: Scope): Fields {
  const names = new Set([...hides, ...Object.keys(masks), ...above.records]);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)));
}

function cutDossier(dossier: Dossier, isWhole: boolean, lost: Lost, scrub: Scrub, scope: Scope): Dossier {
  const { fields } = dossier;
  const seen = cutFields(fields, hiddenFields(scope, fields, 'dossiers'), scope);
  if (!isWhole) for (const field of ofAllPapers) delete seen[field];
  const unit = isListed(scope, 'unit') && !lost.has(fields.unit) ? fields.unit : fields.dossier;
  const opened = (seen.opened ?? '') as Day;
  const scrubbedFields = scrubbed(seen, scrub, identity);
  const body = isWhole && scope.edition.fields === undefined ? scrub(dossier.body) : '';
  return {
    ...dossier,
    fields: { ...scrubbedFields, dossier: fields.dossier, unit, opened } as DossierFields,
    body,
  };
}

function cutRecord(
  record: RecordEntry,
  hidden: ReadonlySet<string>,
  shown: ReadonlySet<string>,
  scrub: Scrub,
  scope: Scope,
): RecordEntry {
  const { fields } = record;
  const seen = scrubbed(cutFields(fields, hidden, scope), scrub, identity);
  const isShown = (number: string) => shown.has(canonical(number));
  const [to, from] = [fields['renumbered-to'], fields['renumbered-from']];
  const related = (seen.related as string[] | undefined)?.filter(isShown);
  const links = {
    ...(fields.void !== undefined && { void: fields.void }),
    ...(to !== undefined && { 'renumbered-to': isShown(to) ? to : cutMark }),
    'renumbered-from': from !== undefined && isShown(from) ? from : undefined,
    related: related?.length ? related : undefined,
  };
  const title = (seen.title as string | undefined) ?? cutMark;
  const body = scope.edition.fields === undefined ? scrub(record.body) : '';
  return { ...record, fields: { ...seen, ...links, number: fields.number, title } as RecordFields, body };
}

function cutFields(fields: Fields, hidden: ReadonlySet<string>, scope: Scope): Record<string, unknown> {
  const seen: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    const part = seenOf(field, value, hidden, scope);
    if (part !== undefined) seen[field] = part;
  }
  return seen;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
