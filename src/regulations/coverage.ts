import { casesOf, gateCasesOf } from './cases.ts';
import { namesIn, readYaml, regulationText, shippedRegulations } from './shipped.ts';

/** How a demand is met: by a rule or the gate, by a form that proves a physical act, by a page; later; or not by any register. */
export type Standing = 'enforced' | 'evidenced' | 'shown' | 'planned' | 'outside';

/** How one demand of the catalogue is accounted for. */
export interface CoverageLine {
  /** Id of the demand, e.g. `BOR-12`. */
  readonly id: string;
  /** The demand, in Chinese. */
  readonly demand: string;
  /** The shipped regulations that make it. */
  readonly regulations: readonly string[];
  readonly standing: Standing;
  /** Ids of rules, `gate`, the form's folder, the page; for `planned` the part to come; for `outside` the reason. */
  readonly by: readonly string[];
  /** What proves it: case files of this folder, or `test file#name`. */
  readonly proofs: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly demand: string;
  readonly enforced?: readonly string[];
  readonly evidenced?: { readonly form: string; readonly by: readonly string[] };
  readonly shown?: { readonly page: string; readonly test: string; readonly off: string };
  readonly planned?: string;
  readonly outside?: string;
}

/** Accounts for every demand of the catalogue, in the catalogue's order. */
export function coverage(): CoverageLine[] {
  const ids = shippedRegulations();
  const making = new Map<string, string[]>();
  for (const id of ids)
    for (const demand of demandsOf(id)) making.set(demand, [...(making.get(demand) ?? []), id]);
  const cases = [...ids.flatMap(casesOf), ...ids.flatMap(gateCasesOf)];
  const proofsOf = (id: string, by: readonly string[]) =>
    cases
      .filter((one) => one.proves.includes(id) && by.includes('rule' in one ? one.rule : 'gate'))
      .map(({ regulation, name }) => `cases/${regulation}/${name}.yaml`);
  return catalogue().map((entry) => {
    const { id, demand, enforced, evidenced, shown, planned, outside } = entry;
    const line = { id, demand, regulations: making.get(id) ?? [] };
    if (enforced) return { ...line, standing: 'enforced', by: enforced, proofs: proofsOf(id, enforced) };
    if (evidenced) {
      const { form, by } = evidenced;
      return { ...line, standing: 'evidenced', by: [form, ...by], proofs: proofsOf(id, by) };
    }
    if (shown) return { ...line, standing: 'shown', by: [shown.page], proofs: [shown.test, offOf(shown)] };
    if (planned) return { ...line, standing: 'planned', by: [planned], proofs: [] };
    return { ...line, standing: 'outside', by: [outside ?? ''], proofs: [] };
  });
}

/** The test that takes the mechanism away, beside the one that shows it. */
function offOf({ test, off }: { readonly test: string; readonly off: string }): string {
  return `${test.split('#')[0]}#${off}`;
}

/** The catalogue of demands: groups in the order in which a document lives. */
function catalogue(): Entry[] {
  const groups = namesIn('catalogue/', '.yaml').sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return groups.flatMap((group) => readYaml(`catalogue/${group}.yaml`) as Entry[]);
}

const order = 'CLS NUM FIL CHK RET DES BOR RTN OVD CNF CHG IDX STO ENV PER BAK AUD TRN ROL'.split(' ');

/** The demands that a shipped regulation says it makes. */
function demandsOf(id: string): readonly string[] {
  const list = /^rules: \[([^\]]*)\]$/m.exec(regulationText(id))?.[1] ?? '';
  return list.split(/,\s*/).filter((one) => one !== '');
}
