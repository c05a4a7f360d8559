import type { FilePlan } from '../file-plan.ts';
import { type FormRoom, formSchemas } from '../form.ts';
import { dossierFields, formFields, type KnownFields, recordFields, together } from '../known-fields.ts';
import type { PersonalOf } from '../personal/personal-fields.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { rolesUsed } from '../regulation/roles-used.ts';
import { askedOf, conditionOf, fieldsListed } from './asked.ts';
import { type BrokenReference, fieldNamed, unless } from './broken.ts';
import { brokenInClass, partsOf } from './of-class.ts';

type Broken = Generator<BrokenReference>;

/** Every setting of a regulation that names a field, word, document, class, level, part or role that is not there. */
export function* brokenReferences(regulation: Regulation, plan: FilePlan): Broken {
  const records = recordFields(regulation, plan);
  const dossiers = dossierFields(regulation);
  if (regulation.dossiers && plan.dossiers) yield* partsOf(regulation.dossiers, plan.dossiers, ['dossiers']);
  yield* askedOf(regulation.dossiers ?? {}, dossiers, ['dossiers']);
  const { 'open-per': per } = regulation.dossiers ?? {};
  if (per !== undefined) yield* unless(dossiers.keys(), 'field', { name: per, at: ['dossiers', 'open-per'] });
  yield* askedOf({ demands: regulation.demands }, records, []);
  for (const node of plan.order) yield* brokenInClass(node, { regulation, plan, records, dossiers });
  for (const room of Object.keys(formSchemas) as FormRoom[]) {
    const asked = regulation.forms?.[room];
    if (asked) yield* askedOf(asked, formFields(regulation, room), ['forms', room]);
  }
  yield* accessOf(regulation, records);
  yield* storageOf(regulation, records, dossiers);
  yield* editionsOf(regulation, records, dossiers);
  yield* personalOf(regulation, { records, dossiers });
  const roles = Object.keys(regulation.roles ?? {});
  for (const { role, at } of rolesUsed(regulation)) yield* unless(roles, 'role', { name: role, at });
}

function* accessOf(regulation: Regulation, records: KnownFields): Broken {
  for (const room of ['readings', 'loans'] as const) {
    const special = regulation[room]?.special ?? [];
    const fields = special.length > 0 ? together([records, formFields(regulation, room)]) : records;
    for (const [index, { when }] of special.entries()) {
      yield* conditionOf(when, fields, [room, 'special', index, 'when']);
    }
  }
  for (const [index, { when }] of (regulation.disposal?.methods ?? []).entries()) {
    yield* conditionOf(when, records, ['disposal', 'methods', index, 'when']);
  }
}

function* storageOf({ storage }: Regulation, records: KnownFields, dossiers: KnownFields): Broken {
  for (const [index, { of, when }] of (storage?.places ?? []).entries()) {
    yield* conditionOf(when, of === 'records' ? records : dossiers, ['storage', 'places', index, 'when']);
  }
  const { boxes } = storage ?? {};
  // What a record does not say itself is asked of its dossier.
  const fields = boxes?.of === 'dossiers' ? dossiers : together([records, dossiers]);
  yield* fieldsListed(boxes?.by, fields, ['storage', 'boxes', 'by']);
}

function* editionsOf({ editions, levels }: Regulation, records: KnownFields, dossiers: KnownFields): Broken {
  const known = together([records, dossiers]);
  for (const [index, edition] of (editions ?? []).entries()) {
    const { level, fields, except, hides, masks } = edition;
    const at = ['editions', index];
    if (level !== undefined) yield* unless(levels ?? [], 'level', { name: level, at: [...at, 'level'] });
    yield* fieldsListed(fields, known, [...at, 'fields']);
    const area = edition['area-field'];
    if (area !== undefined) yield* fieldNamed(known, { name: area, at: [...at, 'area-field'] });
    yield* conditionOf(except, dossiers, [...at, 'except']);
    yield* fieldsListed(hides, known, [...at, 'hides']);
    for (const name of Object.keys(masks ?? {})) {
      yield* fieldNamed(known, { name, at: [...at, 'masks', name], ofName: true });
    }
  }
}

/** A field that neither dossiers nor records have; those of both must be known to one of them. */
function* personalOf(
  { personal, levels = [] }: Regulation,
  known: Readonly<Record<PersonalOf, KnownFields>>,
): Broken {
  for (const [index, { level, fields, of }] of (personal ?? []).entries()) {
    const at = ['personal', index];
    yield* unless(levels, 'level', { name: level, at: [...at, 'level'] });
    const where = of ? known[of] : together([known.records, known.dossiers]);
    yield* fieldsListed(fields, where, [...at, 'fields']);
  }
}
