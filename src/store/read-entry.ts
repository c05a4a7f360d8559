import type { z } from 'zod';
import type { Entry } from '../domain/change.ts';
import type { ClassNode } from '../domain/file-plan.ts';
import { dossierSchemaOf, formSchemaOf, recordSchemaOf } from '../domain/file-schemas.ts';
import { type Form, type FormRoom, formSchemas, formTraits } from '../domain/form.ts';
import { personalLevels } from '../domain/personal/personal-fields.ts';
import { readingOf } from '../domain/reading.ts';
import type { RecordEntry } from '../domain/record.ts';
import type { ReadingFault } from '../domain/register.ts';
import type { Regulation } from '../domain/regulation/regulation.ts';
import { rememberedOf } from '../domain/remembered.ts';
import { type Version, versionFor, versionOf } from '../domain/version.ts';
import { bodyFaults } from './body.ts';
import { clearNumberFaults, mayHoldClearNumbers } from './clear-numbers.ts';
import { formLimits, usualLimits } from './guard.ts';
import { nameFault } from './read-single.ts';
import { readText } from './read-text.ts';
import { schemaFaults } from './schema-faults.ts';

const rooms = Object.keys(formSchemas) as FormRoom[];

/** Reads one file of a register; what is wrong with it goes to `faults`. */
export type EntryReader = (
  path: string,
  bytes: Uint8Array | undefined,
  faults: ReadingFault[],
) => Entry | undefined;

/**
 * Reads single files of a register, in the light of its regulation.
 * @param versions the regulation in force first; see {@link versionFor}
 */
export function entryReader(versions: readonly Version[]): EntryReader {
  const schemas = new Map(versions.map((version) => [version, schemasOf(version.data)]));
  const { data } = versions[0]!;
  const waivers = data.clear;
  const sealedIn = (folder: string) =>
    isFormRoom(folder) ? undefined : personalLevels(data, folder === 'dossiers' ? 'dossiers' : 'records');
  return (path, bytes, faults) => {
    const start = path.indexOf('/') + 1;
    const end = path.indexOf('/', start);
    const folder = path.slice(start, end < 0 ? undefined : end);
    if (end < 0 || !depthFits(folder, path.indexOf('/', end + 1) < 0 ? 1 : path.split('/').length - 2)) {
      faults.push(nameFault(path, 'unexpected'));
      return undefined;
    }
    const text = readText(bytes, isFormRoom(folder) ? formLimits : usualLimits);
    if ('rule' in text) {
      const position = text.position ?? { line: 1, column: 1 };
      faults.push({ rule: text.rule, at: { path, position }, facts: text.facts });
      return undefined;
    }
    const checked = <T>(schema: z.ZodType<T>): T | undefined => {
      const result = schema.safeParse(text.fields);
      if (result.success) return result.data;
      faults.push(...schemaFaults(path, text.fields, result.error, schema));
      return undefined;
    };
    const version = versionFor(versions, text.fields.filed);
    const { records, spared, dossiers, forms } = schemas.get(version)!;
    faults.push(...bodyFaults(path, text.text, text.body));
    if (mayHoldClearNumbers(path, text))
      faults.push(...clearNumberFaults(path, text, { waivers, fields: sealedIn(folder) }));
    if (isFormRoom(folder)) {
      const fields = checked(forms.get(folder)!);
      return (
        fields && { kind: 'form', entry: { path, room: folder, number: numberOf(folder, fields), fields } }
      );
    }
    if (folder === 'dossiers') {
      const fields = checked(dossiers);
      return fields && { kind: 'dossier', entry: { path, fields, body: text.body } };
    }
    const node = version.plan.classes.get(folder);
    const schema = records.get(folder);
    if (!node || !schema) {
      faults.push({ rule: 'class-unknown', at: { path }, facts: { folder, heading: node !== undefined } });
      return undefined;
    }
    const before = isSpared(version, text.fields.filed);
    const fields = checked(before ? spared.get(folder)! : schema);
    if (!fields) return undefined;
    if (before) faults.push(...sparedFaults(path, node, fields));
    const reading = readingOf(node, fields);
    return { kind: 'record', entry: { path, class: node, fields, body: text.body, reading } };
  };
}

/** The schemas of one version's files, made once. */
const schemasOf = rememberedOf((data: Regulation) => {
  const { plan } = versionOf('', data);
  const leaves = plan.order.filter((node) => node.leaf);
  const perClass = (spared: boolean) =>
    new Map<string, z.ZodType<RecordEntry['fields']>>(
      leaves.map((node) => [node.code, recordSchemaOf(node, spared)]),
    );
  return {
    records: perClass(false),
    spared: perClass(true),
    dossiers: dossierSchemaOf(data),
    forms: new Map(rooms.map((room) => [room, formSchemaOf(data, room)])),
  };
});

/** Whether the regulation spares what was filed before it. */
function isSpared({ data }: Version, filed: unknown): boolean {
  return data.earlier === 'warn' && typeof filed === 'string' && filed < data.effective;
}

/** The fields that a spared record would have to have today. */
function sparedFaults(path: string, node: ClassNode, fields: RecordEntry['fields']): ReadingFault[] {
  return node.fields
    .filter(({ name, required }) => required && fields[name] === undefined)
    .map(({ name }) => ({
      rule: 'field-missing',
      at: { path, field: [name] },
      facts: { name },
      spared: true,
    }));
}

/** Dossiers stand one folder deep, forms two; records one or two, as their number has a year or not. */
function depthFits(folder: string, depth: number): boolean {
  if (folder === 'dossiers') return depth === 1;
  return isFormRoom(folder) ? depth === 2 : depth === 1 || depth === 2;
}

function isFormRoom(folder: string): folder is FormRoom {
  return Object.hasOwn(formSchemas, folder);
}

function numberOf(room: FormRoom, fields: Form['fields']): string {
  return String((fields as Record<string, unknown>)[formTraits[room].number]);
}
