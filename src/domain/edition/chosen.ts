import type { Dossier } from '../dossier.ts';
import type { RecordEntry } from '../record.ts';
import type { Register } from '../register.ts';
import { isInArea, isListed, type Scope, saysArea } from './scope.ts';

/** The dossiers and records of which an edition shows something. */
export interface Chosen {
  readonly dossiers: readonly Dossier[];
  readonly records: readonly RecordEntry[];
  /** Numbers of the dossiers that hold records which it does not show. */
  readonly incomplete: ReadonlySet<string>;
}

/**
 * Chooses the dossiers and records of an edition. A dossier bears no level: where some level is above the edition, it
 * stands in it for the sake of a record of its own that does; so does one that does not say in which area it lies. Where `closed` is not listed, dossiers of those who left
 * are not shown: they would pass for those who are here.
 */
export function chosen({ dossiers, records }: Register, scope: Scope): Chosen {
  const all = new Map(dossiers.map((dossier) => [dossier.fields.dossier, dossier]));
  const near = dossiers.filter(
    ({ fields }) =>
      (isInArea(scope, fields) || !saysArea(scope, fields)) &&
      (fields.closed === undefined || isListed(scope, 'closed')),
  );
  const within = new Set(near.map(({ fields }) => fields.dossier));
  const shown = isListed(scope, 'number')
    ? records.filter(({ fields, class: node }) => {
        const dossier = fields.dossier === undefined ? undefined : all.get(fields.dossier);
        if (dossier && !within.has(dossier.fields.dossier)) return false;
        return scope.sees(fields.level ?? node.level) && isInArea(scope, fields, dossier?.fields);
      })
    : [];
  const [kept, told] = [new Set(shown), new Set(shown.map(({ fields }) => fields.dossier))];
  const incomplete = records.flatMap((record) => {
    const { dossier } = record.fields;
    return dossier === undefined || kept.has(record) ? [] : [dossier];
  });
  const needsRecord = (dossier: Dossier) =>
    !isInArea(scope, dossier.fields) || (!scope.allLevels && scope.edition.fields === undefined);
  return {
    dossiers: near.filter((dossier) => !needsRecord(dossier) || told.has(dossier.fields.dossier)),
    records: shown,
    incomplete: new Set(incomplete),
  };
}
