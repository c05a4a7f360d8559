import { type Facts, fits } from './condition.ts';
import { factsOf } from './facts.ts';
import type { FormRoom } from './form.ts';
import { isStub } from './record.ts';
import type { Register } from './register.ts';
import type { Condition, Demand } from './regulation/demand.ts';

/** The part of a demand that one rule judges. */
export type DemandPart = 'need' | 'is' | 'order' | 'differ';

/** A demand that has this part. */
type DemandOf<Part extends DemandPart> = Demand & { readonly [P in Part]: NonNullable<Demand[P]> };

/** What something is asked of: records, dossiers, or the forms of one folder. */
export type DemandedOf = 'records' | 'dossiers' | FormRoom;

/** One file, and one thing that the regulation asks of it. */
export interface Demanded<Part extends DemandPart> {
  readonly of: DemandedOf;
  readonly path: string;
  /** What the file itself says. */
  readonly fields: Facts;
  /** The fields, and for records what follows from the class where the demand speaks of it: `level` … */
  readonly facts: Facts;
  readonly demand: DemandOf<Part>;
}

/** Why it is asked: what every demand rule reports beside the fields. */
export interface Ground {
  readonly of: DemandedOf;
  /** The case in which it is asked. */
  readonly when: Condition | undefined;
  /** The clause of the regulation, or a word on why. */
  readonly because: string | undefined;
}

/** Why a demand is made. */
export function groundOf({ of, demand }: { of: DemandedOf; demand: Demand }): Ground {
  const { when, because } = demand;
  return { of, when, because };
}

/**
 * Everything that the regulation asks with this part of its demands, and whose condition fits: of records, by
 * the regulation, their class and the classes above it, in the version that counts for them; of dossiers; of
 * forms. Stubs are asked nothing.
 */
export function* demandsWith<Part extends DemandPart>(
  register: Register,
  part: Part,
): Generator<Demanded<Part>> {
  const having = (demands: readonly Demand[] | undefined) =>
    (demands ?? []).filter((demand): demand is DemandOf<Part> => demand[part] !== undefined);
  const { dossiers, forms } = register.regulation.data;
  yield* ofRecords(register, having);
  const ofDossiers = having(dossiers?.demands);
  if (ofDossiers.length > 0)
    for (const { path, fields } of register.dossiers)
      yield* fitting('dossiers', path, fields, fields, ofDossiers);
  const ofForms = new Map(Object.entries(forms ?? {}).map(([room, form]) => [room, having(form?.demands)]));
  if (![...ofForms.values()].some((demands) => demands.length > 0)) return;
  for (const { room, path, fields } of register.forms)
    yield* fitting(room, path, fields, fields, ofForms.get(room) ?? []);
}

function* ofRecords<Part extends DemandPart>(
  { versions, records }: Register,
  having: (demands: readonly Demand[]) => DemandOf<Part>[],
): Generator<Demanded<Part>> {
  const asked = versions
    .flatMap(({ plan }) => plan.order)
    .flatMap((node) => {
      const demands = having(node.demands);
      return demands.length > 0 ? [[node, { demands, derived: demands.some(isDerived) }] as const] : [];
    });
  if (asked.length === 0) return;
  const byClass = new Map(asked);
  for (const record of records) {
    const found = byClass.get(record.class);
    if (!found || isStub(record)) continue;
    const { path, fields } = record;
    const facts = found.derived ? factsOf(record) : fields;
    // Written out: a generator less for each of a hundred thousand records.
    for (const demand of found.demands) {
      if (demand.when && !fits(demand.when, facts)) continue;
      yield { of: 'records', path, fields, facts, demand };
    }
  }
}

function* fitting<Part extends DemandPart>(
  of: DemandedOf,
  path: string,
  fields: Facts,
  facts: Facts,
  demands: readonly DemandOf<Part>[],
): Generator<Demanded<Part>> {
  for (const demand of demands) if (fits(demand.when, facts)) yield { of, path, fields, facts, demand };
}

/** Whether a demand speaks of what follows from the class and the number, and is not written in the file. */
function isDerived({ when, is }: Demand): boolean {
  return ['class', 'level', 'year'].some((name) => when?.[name] !== undefined || is?.[name] !== undefined);
}
