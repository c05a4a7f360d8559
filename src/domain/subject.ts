import { canonical } from './number/canonical.ts';
import type { RecordEntry } from './record.ts';
import { formsOf, indexOf, type Register } from './register.ts';

/**
 * The function that names whom a record is about: the customer of its dossier, by the present name and by those
 * before a change entry; where dossiers are kept by person, their unit too. `undefined`: the register does not know.
 */
export function subjects(register: Register): (record: RecordEntry) => readonly string[] | undefined {
  const { dossiers } = indexOf(register);
  const byPerson = register.regulation.data.dossiers?.unit === 'person';
  const former = Map.groupBy(
    formsOf(register, 'changes').filter(({ fields }) => fields.field === 'customer'),
    ({ fields }) => canonical(fields.number),
  );
  return ({ fields }) => {
    const dossier = fields.dossier === undefined ? undefined : dossiers.get(fields.dossier);
    if (!dossier) return undefined;
    const { customer, unit } = dossier.fields;
    const names = [
      customer,
      byPerson ? unit : undefined,
      ...(former.get(canonical(dossier.fields.dossier)) ?? []).map((change) => change.fields.from),
    ].flatMap((name) => name?.split(/[、,，;；]/).map((one) => one.trim()) ?? []);
    return names.length === 0 ? undefined : [...new Set(names)];
  };
}
