import { type ItemTerms, termsOfCase } from '../../domain/case-terms.ts';
import type { Fault } from '../../domain/finding.ts';
import { dayOfForm, type Form } from '../../domain/form.ts';
import { canonical } from '../../domain/number/canonical.ts';
import { actingIn } from '../../domain/person.ts';
import { postsOf } from '../../domain/posts.ts';
import { formsOf, indexOf, type Register } from '../../domain/register.ts';
import { isSamePerson } from '../../domain/same-person.ts';
import { subjects } from '../../domain/subject.ts';
import { versionFor } from '../../domain/version.ts';
import { rule } from '../rule.ts';

/** Who asked, and whose it was to ask. */
type WrongApplicant = { readonly act: 'loan' | 'reading' } /** `names`: whom the file is about. */ & (
  | {
      readonly problem: 'subject';
      readonly number: string;
      readonly found: string;
      readonly names: readonly string[];
    }
  /** `posts`: the heads by their titles. */
  | { readonly problem: 'department-head'; readonly found: string; readonly posts: readonly string[] }
);

/** The role that heads a department (使用部门负责人), where the regulation lists it among its roles. */
const head = 'department-head';

/**
 * Somebody asked for a loan or reading who may not: the regulation has the head of the department ask (BOR-07), or
 * the person whom the file is about (BOR-16). Who has to show a paper instead, a letter or a power of attorney, is
 * judged by the paper.
 */
export const loanApplicant = rule('loan-applicant', 'error', function* ({ register }): Generator<
  Fault<WrongApplicant>
> {
  const { versions, unread } = register;
  const subjectsOf = subjects(register);
  for (const room of ['loans', 'readings'] as const) {
    const asks = ({ data }: (typeof versions)[number]) => data[room]?.applicant ?? 'reader';
    if (versions.every((version) => asks(version) === 'reader')) continue;
    for (const form of formsOf(register, room) as readonly Form<'loans' | 'readings'>[]) {
      const applicant = asks(versionFor(versions, dayOfForm(form)));
      if (applicant === 'reader') continue;
      const items = termsOfCase(register, room, form).filter(({ terms }) => !terms.evidence?.length);
      if (applicant === 'subject') yield* notTheSubject(register, form, items, subjectsOf);
      else if (items.length > 0 && !unread.has('people.md')) yield* notTheHead(register, form);
    }
  }
});

function* notTheSubject(
  register: Register,
  form: Form<'loans' | 'readings'>,
  items: readonly ItemTerms[],
  subjectsOf: ReturnType<typeof subjects>,
): Generator<Fault<WrongApplicant>> {
  const { act, field, holder } = takerOf(form);
  const { records } = indexOf(register);
  for (const { number } of items) {
    const names = (records.get(canonical(number)) ?? []).flatMap((record) => subjectsOf(record) ?? []);
    if (names.length === 0 || names.some((name) => isSamePerson(holder, name))) continue;
    const facts = { act, problem: 'subject', number, found: holder, names } as const;
    yield { at: { path: form.path, field: [field] }, facts };
    return;
  }
}

function* notTheHead(
  { people, regulation }: Register,
  form: Form<'loans' | 'readings'>,
): Generator<Fault<WrongApplicant>> {
  if (!Object.hasOwn(regulation.data.roles ?? {}, head)) return;
  const { act, holder } = takerOf(form);
  const found = form.fields.applicant ?? holder;
  if (actingIn(people, head, dayOfForm(form)).some(({ name }) => isSamePerson(found, name))) return;
  const posts = postsOf(regulation.data, head);
  const at = { path: form.path, field: ['applicant'] };
  yield { at, facts: { act, problem: head, found, posts } };
}

function takerOf({ fields }: Form<'loans' | 'readings'>) {
  return 'borrower' in fields
    ? ({ act: 'loan', field: 'borrower', holder: fields.borrower } as const)
    : ({ act: 'reading', field: 'reader', holder: fields.reader } as const);
}
