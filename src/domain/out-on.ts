import type { Day } from './day.ts';
import type { Form } from './form.ts';
import { canonical } from './number/canonical.ts';
import { formsOf, type Register } from './register.ts';
import { rememberedOf } from './remembered.ts';

/** By which loan something was out. */
export interface OutBy {
  readonly loan: Form<'loans'>;
  /** It had come back damaged and was not mended yet: it counts as out (RTN-08). */
  readonly damaged: boolean;
}

/** Whether something was out on loan at the end of a day. */
export function outOn(register: Register, number: string, on: Day): OutBy | undefined {
  for (const { loan, returns } of lendings(register).get(canonical(number)) ?? []) {
    if (loan.fields.out > on) continue;
    const last = returns.findLast(({ returned }) => returned <= on);
    if (last?.condition !== 'good') return { loan, damaged: last !== undefined };
  }
  return undefined;
}

interface Lending {
  readonly number: string;
  readonly loan: Form<'loans'>;
  /** How it came back, oldest first. */
  readonly returns: readonly { readonly returned: Day; readonly condition: 'good' | 'damaged' }[];
}

/** Canonical number → its loans. */
const lendings = rememberedOf((register: Register): ReadonlyMap<string, readonly Lending[]> => {
  const returns = formsOf(register, 'returns').flatMap(({ number: of, fields: { loan, returned, items } }) =>
    items.map(({ number, condition = 'good' }) => ({
      key: `${loan}\0${canonical(number)}`,
      of,
      returned,
      condition,
    })),
  );
  returns.sort((a, b) => (`${a.returned}${a.of}` < `${b.returned}${b.of}` ? -1 : 1));
  const back = Map.groupBy(returns, ({ key }) => key);
  const all = formsOf(register, 'loans').flatMap((loan) =>
    loan.fields.items.map((item): Lending => {
      const number = canonical(item.number);
      return { number, loan, returns: back.get(`${loan.number}\0${number}`) ?? [] };
    }),
  );
  return Map.groupBy(all, ({ number }) => number);
});
