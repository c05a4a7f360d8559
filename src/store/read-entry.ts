import type { Entry } from '../domain/change.ts';
import type { FilePlan } from '../domain/file-plan.ts';
import { type Form, type FormRoom, formNumberField, formSchemas } from '../domain/form.ts';
import { readingOf } from '../domain/reading.ts';
import type { RecordEntry } from '../domain/record.ts';
import type { ReadingFault } from '../domain/register.ts';
import type { Regulation } from '../domain/regulation/regulation.ts';
import { bodyFaults } from './body.ts';
import { usualLimits } from './guard.ts';
import { nameFault } from './read-single.ts';
import { readText } from './read-text.ts';
import { schemaFaults } from './schema-faults.ts';
import { dossierSchemaOf, type FileSchema, formSchemasOf, recordSchemaOf } from './schemas.ts';

/** Reads one file of a register; what is wrong with it goes to `faults`. */
export type EntryReader = (
  path: string,
  bytes: Uint8Array | undefined,
  faults: ReadingFault[],
) => Entry | undefined;

/** Reads single files of a register, in the light of its regulation. */
export function entryReader(regulation: Regulation, plan: FilePlan): EntryReader {
  const recordSchemas = new Map<string, FileSchema<RecordEntry['fields']>>(
    plan.order.filter((node) => node.leaf).map((node) => [node.code, recordSchemaOf(node)]),
  );
  const dossierSchema = dossierSchemaOf(regulation);
  const forms = formSchemasOf(regulation);
  return (path, bytes, faults) => {
    const [, folder = '', ...below] = path.split('/');
    if (!depthFits(folder, below.length)) {
      faults.push(nameFault(path, 'unexpected'));
      return undefined;
    }
    const text = readText(bytes, usualLimits);
    if ('rule' in text) {
      const position = text.position ?? { line: 1, column: 1 };
      faults.push({ rule: text.rule, at: { path, position }, facts: text.facts });
      return undefined;
    }
    const checked = <T>({ schema, known }: FileSchema<T>): T | undefined => {
      const result = schema.safeParse(text.fields);
      if (result.success) return result.data;
      faults.push(...schemaFaults(path, text.fields, result.error, known));
      return undefined;
    };
    faults.push(...bodyFaults(path, text.text, text.body));
    if (isFormRoom(folder)) {
      const fields = checked(forms[folder]);
      return (
        fields && { kind: 'form', entry: { path, room: folder, number: numberOf(folder, fields), fields } }
      );
    }
    if (folder === 'dossiers') {
      const fields = checked(dossierSchema);
      return fields && { kind: 'dossier', entry: { path, fields, body: text.body } };
    }
    const node = plan.classes.get(folder);
    const schema = recordSchemas.get(folder);
    if (!node || !schema) {
      faults.push({ rule: 'class-unknown', at: { path }, facts: { folder, heading: node !== undefined } });
      return undefined;
    }
    const fields = checked(schema);
    if (!fields) return undefined;
    const reading = readingOf(node, fields);
    return { kind: 'record', entry: { path, class: node, fields, body: text.body, reading } };
  };
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
  return String((fields as Record<string, unknown>)[formNumberField[room]]);
}
