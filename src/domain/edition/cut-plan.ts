import type { ClassNode, FilePlan } from '../file-plan.ts';
import type { RecordEntry } from '../record.ts';
import type { Register } from '../register.ts';
import type { Regulation } from '../regulation/regulation.ts';
import type { Chosen } from './chosen.ts';
import type { Scope } from './scope.ts';

/** The part of a register that says what may stand in it. */
type Planned = Pick<Register, 'regulation' | 'plan' | 'versions'> & {
  readonly records: readonly RecordEntry[];
};

/**
 * The file plan as an edition shows it: without classes above it of which it shows no record. Where it does not show
 * every paper of a dossier nothing can be missing from it: there are no checklists then; nor is anything late by days
 * that it may not show. Sealed fields above it are not known to it.
 * @param records what is shown; they are handed on with the classes of the new plan
 */
export function cutPlan(
  { regulation, plan, versions }: Register,
  records: readonly RecordEntry[],
  { incomplete }: Chosen,
  scope: Scope,
): Planned {
  const used = new Set(
    records.flatMap(({ class: { trail } }) => trail.map((_, at) => branch(trail.slice(0, at + 1)))),
  );
  const lists = incomplete.size === 0 && scope.edition.fields === undefined;
  const anew = new Map<ClassNode, ClassNode>();
  const nodeOf = (node: ClassNode) => {
    const known = anew.get(node);
    const { checklist, ...data } = node.data;
    const timed = scope.edition.fields === undefined ? undefined : { clocks: [], updates: [] };
    const own = node.fields.filter(({ name }) => !scope.above.records.has(name));
    const told = data.fields && { fields: data.fields.filter(({ name }) => !scope.above.records.has(name)) };
    const cut = { ...data, ...told, ...(lists && checklist && { checklist }) };
    const made = known ?? { ...node, ...timed, fields: own, data: cut };
    anew.set(node, made);
    return made;
  };
  const planOf = (one: FilePlan): FilePlan => {
    const order = one.order
      .filter((node) => scope.sees(node.level) || used.has(branch(node.trail)))
      .map(nodeOf);
    const classes = new Map<string, ClassNode>();
    for (const node of order) if (!classes.has(node.code)) classes.set(node.code, node);
    return { ...one, order, classes };
  };
  // What papers people have signed is no longer there to be asked of them.
  const { staff: _, ...rest } = regulation.data;
  const { clocks: __, updates: ___, ...dossiers } = rest.dossiers ?? {};
  const known = rest.dossiers?.fields && {
    fields: rest.dossiers.fields.filter(({ name }) => !scope.above.dossiers.has(name)),
  };
  const data = {
    ...rest,
    ...(rest.dossiers && { dossiers: { ...(scope.edition.fields ? dossiers : rest.dossiers), ...known } }),
    ...(rest.personal && { personal: rest.personal.filter(({ level }) => scope.sees(level)) }),
  } as Regulation;
  return {
    regulation: { ...regulation, data },
    plan: planOf(plan),
    versions: versions.map((version, index) => ({
      ...version,
      plan: planOf(version.plan),
      ...(index === 0 && { data }),
    })),
    records: records.map((record) => ({ ...record, class: nodeOf(record.class) })),
  };
}

function branch(trail: readonly string[]): string {
  return trail.join('\n');
}
