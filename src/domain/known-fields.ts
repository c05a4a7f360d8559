import { z } from 'zod';
import { day } from './field.ts';
import type { ClassNode, FilePlan } from './file-plan.ts';
import { dossierSchemaOf, formSchemaOf, recordSchemaOf } from './file-schemas.ts';
import type { FormRoom } from './form.ts';
import type { Regulation } from './regulation/regulation.ts';
import { namesAt, schemasAt } from './schema-path.ts';

/** A field that settings of a regulation may name. */
export interface KnownField {
  /** Whether it holds a day. */
  readonly day: boolean;
  /** The only words that it can have, where they are fixed. */
  readonly words?: readonly string[] | undefined;
}

/** Name → field. */
export type KnownFields = ReadonlyMap<string, KnownField>;

/**
 * What may be asked of records: their fields, `class`, `level` and `year`.
 * @param under only the records of this class and those below it; default: of all classes
 */
export function recordFields(regulation: Regulation, plan: FilePlan, under?: ClassNode): KnownFields {
  const leaves = plan.order.filter((node) => node.leaf);
  const within = leaves.filter(({ at }) => !under || under.at.every((step, index) => step === at[index]));
  return new Map([
    ...together(within.map(fieldsOfClass)),
    ['class', { day: false, words: leaves.map(({ code }) => code) }],
    ['level', { day: false, words: regulation.levels ?? [] }],
    ['year', { day: false }],
  ]);
}

/** What may be asked of dossiers. */
export function dossierFields(regulation: Regulation): KnownFields {
  return fieldsOf(dossierSchemaOf(regulation));
}

/** What may be asked of the forms of one act. */
export function formFields(regulation: Regulation, room: FormRoom): KnownFields {
  return fieldsOf(formSchemaOf(regulation, room));
}

/** What is known where any of several files may have the field: its words are fixed only where all fix them. */
export function together(all: readonly KnownFields[]): KnownFields {
  const found = new Map<string, KnownField>();
  for (const [name, field] of all.flatMap((fields) => [...fields])) {
    const other = found.get(name);
    const words = other
      ? other.words && field.words && [...new Set([...other.words, ...field.words])]
      : field.words;
    found.set(name, { day: field.day || (other?.day ?? false), words });
  }
  return found;
}

function fieldsOfClass(node: ClassNode): KnownFields {
  const { documents, 'other-documents': open } = node.data;
  return new Map([
    ...fieldsOf(recordSchemaOf(node)),
    ['document', { day: false, words: open ? undefined : documents }],
  ]);
}

function fieldsOf(schema: z.ZodType): KnownFields {
  return new Map(
    namesAt(schema, [])
      .filter(isAskable)
      .map((name) => {
        const shapes = schemasAt(schema, [name]);
        const fixed = shapes.every((shape) => shape instanceof z.ZodEnum);
        const words = fixed ? shapes.flatMap((shape) => shape.options.map(String)) : undefined;
        return [name, { day: shapes.includes(day), words }];
      }),
  );
}

/** Of blocks of ciphertext nothing can be asked. */
function isAskable(name: string): boolean {
  return name !== 'sealed';
}
