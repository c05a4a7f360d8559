import { squash } from './chinese.ts';
import { sealedWord } from './personal/block.ts';
import type { RecordEntry } from './record.ts';
import { indexOf, type Register } from './register.ts';
import { unitSpellings } from './unit.ts';

/** Fields by which nobody looks anything up. */
const unsearched = new Set([
  'number',
  'title',
  'pages',
  'copies',
  'medium',
  'form',
  'sides',
  'level',
  'sealed',
]);

/**
 * Every text by which a record is found, its number first and its title second; command line and site search
 * the same texts.
 */
export function searchTexts(register: Register, record: RecordEntry): string[] {
  const { fields } = record;
  const dossier = fields.dossier === undefined ? undefined : indexOf(register).dossiers.get(fields.dossier);
  const texts = Object.entries(fields).flatMap(([name, value]) =>
    unsearched.has(name) || value === sealedWord
      ? []
      : Array.isArray(value)
        ? value
        : value === undefined
          ? []
          : [String(value)],
  );
  const household = dossier ? [...unitSpellings(dossier.fields.unit), dossier.fields.customer ?? ''] : [];
  return [fields.number, fields.title, record.class.title, ...texts, ...household].filter(
    (text) => text !== '',
  );
}

/**
 * Whether a record answers to what somebody typed: every word of it stands in one of the record's texts,
 * whatever the width, script, case or punctuation.
 */
export function answersTo(texts: readonly string[], typed: string): boolean {
  const words = typed
    .split(/[\s,，、;；]+/u)
    .map(squash)
    .filter(Boolean);
  const squashed = texts.map(squash);
  return words.length > 0 && words.every((word) => squashed.some((text) => text.includes(word)));
}
