import type { FieldPath } from '../finding.ts';
import type { Access, AccessTerms } from './access.ts';
import type { ClassData } from './class.ts';
import type { Disposal } from './disposal.ts';
import type { Regulation } from './regulation.ts';
import { routesOf } from './routes.ts';

/** A place of the regulation that names a role. */
export interface RoleUse {
  readonly role: string;
  readonly at: FieldPath;
}

/** Every place at which a regulation says who approves, attends, answers or reads: all roles that it relies on. */
export function* rolesUsed(regulation: Regulation): Generator<RoleUse> {
  const { dossiers, classes, readings, loans, disposal, staff, duties, editions, penalties, personal } =
    regulation;
  yield* ofTimes(dossiers, ['dossiers']);
  yield* ofClasses(classes, ['classes']);
  for (const { roles, at } of routesOf(regulation)) yield* ofList(roles, at);
  yield* ofAccess(readings, ['readings']);
  yield* ofAccess(loans, ['loans']);
  yield* ofDisposal(disposal, ['disposal']);
  for (const [index, { roles }] of entries(staff)) yield* ofList(roles, ['staff', index, 'roles']);
  for (const [index, { role }] of entries(duties)) yield* ofOne(role, ['duties', index, 'role']);
  for (const [index, { roles, keeper }] of entries(editions)) {
    yield* ofList(roles, ['editions', index, 'roles']);
    yield* ofOne(keeper, ['editions', index, 'keeper']);
  }
  for (const [index, { readers }] of entries(personal))
    yield* ofList(readers, ['personal', index, 'readers']);
  for (const [index, { enforcer }] of entries(penalties)) {
    yield* ofOne(enforcer, ['penalties', index, 'enforcer']);
  }
}

function* ofClasses(classes: readonly ClassData[] | undefined, at: FieldPath): Generator<RoleUse> {
  for (const [index, data] of entries(classes)) {
    yield* ofTimes(data, [...at, index]);
    yield* ofClasses(data.classes, [...at, index, 'classes']);
  }
}

/** Who answers for clocks and updates. */
function* ofTimes(
  section: Pick<ClassData, 'clocks' | 'updates'> | undefined,
  at: FieldPath,
): Generator<RoleUse> {
  for (const name of ['clocks', 'updates'] as const) {
    for (const [index, { role }] of entries<{ role?: string | undefined }>(section?.[name])) {
      yield* ofOne(role, [...at, name, index, 'role']);
    }
  }
}

function* ofAccess(access: Access | undefined, at: FieldPath): Generator<RoleUse> {
  yield* ofList(access?.exempt, [...at, 'exempt']);
  yield* ofOne(access?.escort, [...at, 'escort']);
  for (const [index, { escort }] of entries<AccessTerms>(access?.special)) {
    yield* ofOne(escort, [...at, 'special', index, 'escort']);
  }
}

function* ofDisposal(disposal: Disposal | undefined, at: FieldPath): Generator<RoleUse> {
  yield* ofOne(disposal?.executor, [...at, 'executor']);
  const { witness } = disposal ?? {};
  if (typeof witness === 'object') yield* ofOne(witness.role, [...at, 'witness', 'role']);
}

function* ofList(roles: readonly string[] | undefined, at: FieldPath): Generator<RoleUse> {
  for (const [index, role] of entries(roles)) yield { role, at: [...at, index] };
}

function* ofOne(role: string | undefined, at: FieldPath): Generator<RoleUse> {
  if (role !== undefined) yield { role, at };
}

function entries<T>(list: readonly T[] | undefined): Iterable<[number, T]> {
  return (list ?? []).entries();
}
