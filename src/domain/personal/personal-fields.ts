import type { Regulation } from '../regulation/regulation.ts';
import { rememberedOf } from '../remembered.ts';

/** What has fields of persons. */
export type PersonalOf = 'dossiers' | 'records';

/** A field that is sealed. */
export interface PersonalField {
  readonly field: string;
  /** The level whose keys open it. */
  readonly level: string;
}

/** The fields of dossiers or of records that a regulation wants sealed, in its order; a field once. */
export function personalFieldsOf(regulation: Regulation, of: PersonalOf): readonly PersonalField[] {
  return fieldsOf(regulation)[of];
}

/** Field → the level whose keys open it, of dossiers or of records. */
export function personalLevels(regulation: Regulation, of: PersonalOf): ReadonlyMap<string, string> {
  return levelsOf(regulation)[of];
}

const levelsOf = rememberedOf(({ personal = [] }: Regulation) => {
  const levels = { dossiers: new Map<string, string>(), records: new Map<string, string>() };
  for (const { level, fields, of } of personal) {
    for (const one of of ? [of] : (['dossiers', 'records'] as const)) {
      for (const field of fields) if (!levels[one].has(field)) levels[one].set(field, level);
    }
  }
  return levels;
});

const fieldsOf = rememberedOf((regulation: Regulation) => {
  const listed = (of: PersonalOf) =>
    [...levelsOf(regulation)[of]].map(([field, level]): PersonalField => ({ field, level }));
  return { dossiers: listed('dossiers'), records: listed('records') };
});
