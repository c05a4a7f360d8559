import type { Backup } from '../../src/domain/backup.ts';
import { checkHoldings } from '../../src/rules/check.ts';
import { readHoldings } from '../../src/store/read-holdings.ts';
import type { Source } from '../../src/store/source.ts';
import { audit } from '../commands/audit.ts';
import type { Situation } from '../outcome.ts';

/** What an audit in JSON says, as far as it matters here. */
interface Audited {
  readonly head: string;
  readonly merges: number;
  readonly findings: readonly { readonly kind: string; readonly message: string }[];
  readonly seals: readonly unknown[];
}

/** The whole audit of the repository that the records of a situation stand in. */
export async function auditOf(situation: Situation): Promise<Audited> {
  return JSON.parse((await audit({ ...situation, json: true }, {})).output) as Audited;
}

/** What `check` and `audit` say on a day: counts that must be the same before and after. */
export function verdictOf(
  source: Source,
  { merges, findings }: Audited,
  today: Situation['today'],
): {
  readonly verdict: Backup['verdict'];
  readonly counts: Pick<Backup['counts'], 'records' | 'dossiers' | 'forms'>;
} {
  const holdings = readHoldings(source);
  const faults = checkHoldings(holdings, [], today);
  const of = (severity: string) => faults.filter((fault) => fault.severity === severity).length;
  const sum = (count: (register: (typeof holdings.registers)[number]) => number) =>
    holdings.registers.reduce((total, register) => total + count(register), 0);
  return {
    verdict: {
      ...{ errors: of('error'), warnings: of('warning'), notices: of('notice') },
      ...{ merges, findings: findings.length },
    },
    counts: {
      records: sum(({ records }) => records.length),
      dossiers: sum(({ dossiers }) => dossiers.length),
      forms: sum(({ forms }) => forms.length),
    },
  };
}
