import { accessCases, type ItemTerms } from '../../domain/case-terms.ts';
import type { Day } from '../../domain/day.ts';
import type { FaultPlace } from '../../domain/finding.ts';
import type { FormFields } from '../../domain/form.ts';
import type { Register } from '../../domain/register.ts';
import { rule } from '../rule.ts';

/** What a loan or reading says of the papers that were shown for it. */
interface Shown {
  readonly act: 'loan' | 'reading';
  readonly path: string;
  readonly evidence: FormFields<'loans'>['evidence'];
  /** The day it began. */
  readonly began: Day;
  readonly items: readonly ItemTerms[];
}

/** A paper without which nothing is lent or shown is not on the form, or is of a later day (BOR-12, BOR-14). */
export const loanEvidence = rule('loan-evidence', 'error', function* ({ register }) {
  for (const { act, path, evidence, began, items } of cases(register)) {
    for (const paper of new Set(items.flatMap(({ terms }) => terms.evidence ?? []))) {
      const shown = (evidence ?? []).flatMap((one, index) =>
        one.paper === paper ? [{ ...one, index }] : [],
      );
      if (shown.some(({ on }) => on <= began)) continue;
      const late = shown[0];
      const at: FaultPlace = late
        ? { path, field: ['evidence', late.index, 'on'] }
        : { path, field: ['evidence'], ofName: true };
      yield { at, facts: { act, paper, began, on: late?.on } };
    }
  }
});

function* cases(register: Register): Generator<Shown> {
  for (const { form, items } of accessCases(register, 'loans', ['evidence'])) {
    const { evidence, out } = form.fields;
    yield { act: 'loan', path: form.path, evidence, began: out, items };
  }
  for (const { form, items } of accessCases(register, 'readings', ['evidence'])) {
    const { evidence, on } = form.fields;
    yield { act: 'reading', path: form.path, evidence, began: on, items };
  }
}
