import type { Day } from '../../domain/day.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { ClassNode } from '../../domain/file-plan.ts';
import { isStub, type RecordEntry } from '../../domain/record.ts';
import { indexOf, type Register } from '../../domain/register.ts';
import { dayOfRecord, inShelfOrder, natural } from '../../domain/shelf-order.ts';
import { standings } from '../../domain/state.ts';
import { hasLeft } from '../../domain/status.ts';

/** What archivists call a unit of description (ISAD(G) 3.1): the register, a class, a dossier or a record. */
export interface Description {
  /** Unlike any other of the register. */
  readonly id: string;
  readonly level: 'fonds' | 'series' | 'file' | 'item';
  /** Reference code. */
  readonly code: string;
  readonly title: string;
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  readonly pages: number | undefined;
  /** How many items it holds; `undefined` for an item. */
  readonly items: number | undefined;
  readonly medium: string | undefined;
  /** Who formed it. */
  readonly creator: string | undefined;
  /** The view level: a condition of access. */
  readonly access: string | undefined;
  /** The code of its place. */
  readonly place: string | undefined;
  readonly body: string;
  readonly parts: readonly Description[];
}

/**
 * A register as a tree of units of description on a day: dossiers with their records, and classes with the records
 * that belong to no dossier. Stubs, and what has left the shelves, are left out.
 */
export function describe(register: Register, on: Day): Description {
  const standingOf = standings(register, on);
  const there = register.records.filter((record) => !isStub(record) && !hasLeft(standingOf(record).status));
  const { dossiers } = indexOf(register);
  const ofDossier = Map.groupBy(there, ({ fields: { dossier = '' } }) =>
    dossiers.has(dossier) ? dossier : '',
  );
  const loose = Map.groupBy(ofDossier.get('') ?? [], ({ class: { code } }) => code);
  const files = register.dossiers
    .toSorted((a, b) => natural.compare(a.fields.dossier, b.fields.dossier))
    .map((dossier) => fileOf(register, dossier, ofDossier.get(dossier.fields.dossier) ?? []));
  const series = register.plan.order.flatMap((node) => {
    const records = loose.get(node.code);
    return records ? [seriesOf(register, node, records)] : [];
  });
  const parts = [...files, ...series];
  return {
    ...summed(parts),
    id: register.id,
    level: 'fonds',
    code: register.id,
    title: register.regulation.data.regulation,
    items: there.length,
    medium: undefined,
    creator: undefined,
    access: undefined,
    place: undefined,
    body: '',
    parts,
  };
}

function fileOf(
  register: Register,
  { path, fields, body }: Dossier,
  records: readonly RecordEntry[],
): Description {
  const parts = inShelfOrder(records, (record) => ({ register, record })).map(itemOf);
  return {
    ...summed(parts),
    ...(fields.pages !== undefined && { pages: fields.pages }),
    id: path,
    level: 'file',
    code: fields.dossier,
    title: [fields.customer, fields.unit].filter(Boolean).join(' '),
    items: parts.length,
    medium: undefined,
    creator: undefined,
    access: undefined,
    place: fields.place,
    body: body.trim(),
    parts,
  };
}

function seriesOf(register: Register, node: ClassNode, records: readonly RecordEntry[]): Description {
  const parts = records.toSorted((a, b) => natural.compare(a.fields.number, b.fields.number)).map(itemOf);
  return {
    ...summed(parts),
    id: `${register.id}/${node.code}`,
    level: 'series',
    code: node.code,
    title: node.title,
    items: parts.length,
    medium: undefined,
    creator: undefined,
    access: node.level,
    place: undefined,
    body: '',
    parts,
  };
}

function itemOf(record: RecordEntry): Description {
  const { path, fields, body, class: node } = record;
  const day = dayOfRecord(record);
  return {
    id: path,
    level: 'item',
    code: fields.number,
    title: fields.title,
    first: day,
    last: day,
    pages: fields.pages,
    items: undefined,
    medium: fields.medium,
    creator: fields.department,
    access: fields.level ?? node.level,
    place: fields.place,
    body: body.trim(),
    parts: [],
  };
}

/** The span of days of some parts, and their pages where each says how many. */
function summed(parts: readonly Description[]): Pick<Description, 'first' | 'last' | 'pages'> {
  const days = parts.flatMap(({ first, last }) => [first, last].filter((day) => day !== undefined)).sort();
  const counted = parts.length > 0 && parts.every(({ pages }) => pages !== undefined);
  return {
    first: days[0],
    last: days.at(-1),
    pages: counted ? parts.reduce((sum, { pages = 0 }) => sum + pages, 0) : undefined,
  };
}
