import { termsOfCase } from '../../../domain/case-terms.ts';
import type { FormFields } from '../../../domain/form.ts';
import type { RecordEntry } from '../../../domain/record.ts';
import type { Register } from '../../../domain/register.ts';
import type { Standing } from '../../../domain/state.ts';
import { hasLeft } from '../../../domain/status.ts';
import type { RequestAct } from '../../../locales/request-words.ts';
import type { Office } from '../office.ts';

/** What somebody can ask about a record or dossier, and the answers that follow from where they ask. */
export interface Ask {
  readonly act: RequestAct;
  readonly answers: Readonly<Record<string, string>>;
}

/** What makes sense to ask about a record as it stands; nothing about what is no longer there. */
export function asksOfRecord(
  { asOf }: Pick<Office, 'asOf'>,
  register: Register,
  record: RecordEntry,
  { status, loan }: Standing,
): Ask[] {
  const { number } = record.fields;
  if (hasLeft(status)) return [];
  const items = { items: number };
  const mending: Ask = { act: 'change', answers: { number } };
  if (loan) {
    const given = { loan: loan.loan.number };
    const back = loan.out.length > 1 ? { ...given, ...items } : given;
    const returned: Ask = { act: 'return', answers: back };
    if (status === 'damaged') return [returned, mending];
    return [{ act: 'renew', answers: given }, returned, { act: 'reserve', answers: items }, mending];
  }
  return [...(status === 'in-store' ? accesses(register, [number], asOf) : []), mending];
}

/** How many records one request may name: their numbers must fit into an address. */
const mostItems = 40;

/** What makes sense to ask about a dossier: all of it that is in store, and what its file says. */
export function asksOfDossier(
  { asOf }: Pick<Office, 'asOf'>,
  register: Register,
  dossier: string,
  inStore: readonly string[],
): Ask[] {
  const few = inStore.length > 0 && inStore.length <= mostItems;
  return [
    ...(few ? accesses(register, [...new Set(inStore)], asOf) : []),
    { act: 'change', answers: { number: dossier } },
  ];
}

/** Lending and reading, as far as the regulation allows them to anybody. */
function accesses(register: Register, numbers: readonly string[], on: Office['asOf']): Ask[] {
  return (['lend', 'read'] as const)
    .filter((act) => isAllowed(register, act === 'lend' ? 'loans' : 'readings', numbers, on))
    .map((act) => ({ act, answers: { items: numbers.join(' ') } }));
}

/** Where it depends on who asks, the desk says so; the page does not know. */
function isAllowed(
  register: Register,
  room: 'loans' | 'readings',
  numbers: readonly string[],
  on: Office['asOf'],
): boolean {
  const special = register.regulation.data[room]?.special ?? [];
  if (special.some(({ when, allowed }) => allowed !== undefined && 'kind' in when)) return true;
  const items = numbers.map((number) => ({ number }));
  const fields = { items, out: on, on } as unknown as FormFields<'loans' | 'readings'>;
  return termsOfCase(register, room, { room, fields }).every(({ terms }) => terms.allowed !== false);
}
