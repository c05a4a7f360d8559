import { readBlock, sealedWord } from '../../domain/personal/block.ts';
import { personalLevels } from '../../domain/personal/personal-fields.ts';
import { type PersonalFile, personalFiles, sealedFiles } from '../../domain/personal/personal-files.ts';
import type { Register } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** What is wrong with the sealed part of a file. */
type Problem =
  /** No block: its id, alphabet, header or length is wrong; it may have been cut off. */
  | { readonly problem: 'shape'; readonly level: string }
  /** No field of such files is of that level. */
  | { readonly problem: 'level'; readonly level: string; readonly known: readonly string[] }
  /** No field of that level says 密封: nobody knows what the block holds. */
  | { readonly problem: 'empty'; readonly level: string; readonly fields: readonly string[] }
  /** A field says 密封, and there is no block of its level. */
  | { readonly problem: 'missing'; readonly level: string; readonly field: string }
  /** The regulation names no personal fields of such files. */
  | { readonly problem: 'unasked' }
  /** A field says 密封 that the regulation does not want sealed. */
  | { readonly problem: 'not-personal'; readonly field: string };

/** What stands in `sealed` and what the fields say of it do not fit; no key is needed to see that (CNF-15). */
export const personalSealed = rule('personal-sealed', 'error', function* ({ register }) {
  const { data } = register.regulation;
  for (const { of, file } of data.personal ? personalFiles(register) : sealedFiles(register)) {
    const { sealed } = file.fields;
    const levels = personalLevels(data, of);
    const { path } = file;
    if (sealed !== undefined && levels.size === 0) {
      yield { at: { path, field: ['sealed'], ofName: true }, facts: { problem: 'unasked' } as Problem };
      continue;
    }
    for (const [level, text] of Object.entries(sealed ?? {})) {
      const facts = problemOf(level, text, file.fields, levels);
      const ofName = facts?.problem !== 'shape';
      if (facts) yield { at: { path, field: ['sealed', level], ofName }, facts };
    }
    for (const field of sayingSealed(file.fields)) {
      const level = levels.get(field);
      const facts: Problem | undefined =
        level !== undefined
          ? sealed?.[level] === undefined
            ? { problem: 'missing', level, field }
            : undefined
          : isChoice(register, file, field)
            ? undefined
            : { problem: 'not-personal', field };
      if (facts) yield { at: { path, field: [field] }, facts };
    }
  }
});

type Fields = Readonly<Record<string, unknown>>;

function problemOf(
  level: string,
  text: string,
  fields: Fields,
  levels: ReadonlyMap<string, string>,
): Problem | undefined {
  const ofLevel = [...levels].filter(([, one]) => one === level).map(([field]) => field);
  if (ofLevel.length === 0) return { problem: 'level', level, known: [...new Set(levels.values())] };
  if (!readBlock(text)) return { problem: 'shape', level };
  const isNamed = ofLevel.some((field) => fields[field] === sealedWord);
  return isNamed ? undefined : { problem: 'empty', level, fields: ofLevel };
}

function sayingSealed(fields: Fields): string[] {
  return Object.keys(fields).filter((field) => fields[field] === sealedWord);
}

/** Whether the word is one of those that the regulation lets the field have: a parcel can be sealed, too. */
function isChoice({ regulation }: Register, file: PersonalFile['file'], field: string): boolean {
  const custom = 'class' in file ? file.class.fields : (regulation.data.dossiers?.fields ?? []);
  return custom.some(({ name, values }) => name === field && values?.includes(sealedWord));
}
