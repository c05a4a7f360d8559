import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { casesOf, gateCasesOf } from './cases.ts';
import { coverage } from './coverage.ts';
import { shippedRegulations } from './shipped.ts';

const lines = coverage();
const enrolled = new Set<string>([...rules.map(({ id }) => id), 'gate']);
/** Demands of the catalogue, by group. */
const demands = { CLS: 25, NUM: 22, FIL: 54, CHK: 45, RET: 14, DES: 20, BOR: 42, RTN: 8, OVD: 4, CNF: 25 };
const more = { CHG: 13, IDX: 16, STO: 19, ENV: 15, PER: 19, BAK: 5, AUD: 7, TRN: 16, ROL: 7 };

describe('coverage', () => {
  test('accounts for every demand of the catalogue once', () => {
    const all = Object.entries({ ...demands, ...more }).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
    );
    expect(all).toHaveLength(376);
    expect(lines.map(({ id }) => id)).toEqual(all);
  });

  test('every demand is made by a shipped regulation, and no regulation makes one that is not there', () => {
    expect(lines.filter(({ regulations }) => regulations.length === 0).map(({ id }) => id)).toEqual([]);
    const known = new Set(lines.map(({ id }) => id));
    const proved = shippedRegulations()
      .flatMap((id) => [...casesOf(id), ...gateCasesOf(id)])
      .flatMap(({ proves }) => proves);
    expect(proved.filter((id) => !known.has(id))).toEqual([]);
  });

  test('what is enforced or evidenced names rules that exist, and cases that prove it', () => {
    const claimed = lines.filter(({ standing }) => standing === 'enforced' || standing === 'evidenced');
    const named = claimed.flatMap(({ standing, by }) => (standing === 'enforced' ? by : by.slice(1)));
    expect(named.filter((id) => !enrolled.has(id))).toEqual([]);
    const ids = shippedRegulations();
    const judged = [
      ...ids.flatMap(casesOf),
      ...ids.flatMap(gateCasesOf).map((one) => ({ ...one, rule: 'gate' })),
    ];
    const ruleOf = new Map(
      judged.map(({ regulation, name, rule }) => [`cases/${regulation}/${name}.yaml`, rule]),
    );
    const proved = claimed.flatMap(({ id, by, proofs }) => proofs.map((proof) => ({ id, by, proof })));
    expect(proved.filter(({ by, proof }) => !by.includes(ruleOf.get(proof) ?? ''))).toEqual([]);
    expect(claimed.filter(({ proofs }) => proofs.length === 0).map(({ id, by }) => `${id} ${by}`)).toEqual(
      [],
    );
  });

  test('what is shown names a test that is there, and one that takes the mechanism away', () => {
    for (const { proofs } of lines.filter(({ standing }) => standing === 'shown')) {
      expect(proofs).toHaveLength(2);
      for (const proof of proofs) {
        const [file = '', name = ''] = proof.split('#');
        expect(readFileSync(file, 'utf8')).toContain(name);
      }
    }
  });

  test('at most twenty demands are beyond any register, each with its reason', () => {
    const outside = lines.filter(({ standing }) => standing === 'outside');
    expect(outside.length).toBeLessThanOrEqual(20);
    expect(outside.filter(({ by }) => (by[0] ?? '').length < 10)).toEqual([]);
  });
});
