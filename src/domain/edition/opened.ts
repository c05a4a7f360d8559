import type { Dossier } from '../dossier.ts';
import { sealedWord } from '../personal/block.ts';
import { type PersonalOf, personalFieldsOf, personalLevels } from '../personal/personal-fields.ts';
import type { RecordEntry } from '../record.ts';
import type { Holdings, Register } from '../register.ts';
import { type Audience, cutHoldings } from './cut.ts';
import { isListed, scopeOf } from './scope.ts';

/** What sealed fields say, once opened: path below the records folder → field → value. */
export type Opened = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A block that an edition needs opened. */
export interface WantedBlock {
  readonly register: string;
  readonly path: string;
  readonly level: string;
  readonly block: string;
  /** The fields that the edition makes use of; the others of the block stay sealed. */
  readonly fields: readonly string[];
}

/**
 * The blocks that an edition needs: of files that it shows, of levels that it sees, with a field that it lists or by
 * which it decides what else is hidden.
 */
export function wantedBlocks(holdings: Holdings, audience: Audience): WantedBlock[] {
  const { registers } = cutHoldings(holdings, audience).holdings;
  return registers.flatMap(({ id, dossiers, records }) => {
    const register = holdings.registers.find((one) => one.id === id)!;
    const { data } = register.regulation;
    const edition = data.editions!.find(({ code }) => code === audience.edition)!;
    const scope = scopeOf(data, edition, audience.area);
    const deciding = new Set(Object.keys(edition.except ?? {}));
    const paths = new Set([...dossiers, ...records].map(({ path }) => path));
    const wanted = (of: PersonalOf, entries: readonly (Dossier | RecordEntry)[]) => {
      const fields = Map.groupBy(
        personalFieldsOf(data, of).filter(({ field, level }) => {
          return scope.sees(level) && (isListed(scope, field) || deciding.has(field));
        }),
        ({ level }) => level,
      );
      return entries.flatMap(({ path, fields: said }) =>
        [...(paths.has(path) ? fields : [])].flatMap(([level, listed]) => {
          const block = said.sealed?.[level];
          const names = listed.flatMap(({ field }) => (said[field] === sealedWord ? field : []));
          return block === undefined || names.length === 0
            ? []
            : [{ register: id, path, level, block, fields: names }];
        }),
      );
    };
    return [...wanted('dossiers', register.dossiers), ...wanted('records', register.records)];
  });
}

/** The holdings with what was opened in its place. */
export function withOpened({ registers, faults }: Holdings, opened: Opened): Holdings {
  const open = <E extends Dossier | RecordEntry>(entry: E): E => {
    const said = opened[entry.path];
    return said === undefined ? entry : { ...entry, fields: { ...entry.fields, ...said } };
  };
  return {
    faults,
    registers: registers.map((register) => ({
      ...register,
      dossiers: register.dossiers.map(open),
      records: register.records.map(open),
    })),
  };
}

/** A register as its files have it: what was opened says 密封 again. */
export function closedAgain(register: Register): Register {
  if (register.regulation.data.personal === undefined) return register;
  const close = (of: PersonalOf) => {
    const levels = [...personalLevels(register.regulation.data, of)];
    return <E extends Dossier | RecordEntry>(entry: E): E => {
      const { sealed } = entry.fields;
      if (sealed === undefined) return entry;
      const closed = levels.flatMap(([field, level]) =>
        Object.hasOwn(sealed, level) && entry.fields[field] !== undefined ? [[field, sealedWord]] : [],
      );
      return { ...entry, fields: { ...entry.fields, ...Object.fromEntries(closed) } };
    };
  };
  return {
    ...register,
    dossiers: register.dossiers.map(close('dossiers')),
    records: register.records.map(close('records')),
  };
}
