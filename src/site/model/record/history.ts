import type { Form } from '../../../domain/form.ts';
import { heldItems } from '../../../domain/hold-state.ts';
import { loanHistories } from '../../../domain/loan-state.ts';
import { canonical } from '../../../domain/number/canonical.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import type { FileChange } from '../../git-facts.ts';
import { type Language, wordsOf } from '../../languages.ts';
import { actsOf } from '../acts.ts';
import { hrefOfForm } from '../forms.ts';
import type { Office, Shelf } from '../office.ts';

/** One line of the history of a record or dossier. */
export interface HistoryLine {
  readonly day: string;
  /** What a form says was done; of a change of the file: as git has it. */
  readonly what: string | FileChange;
  /** The form. */
  readonly form?: { readonly number: string; readonly href: string } | undefined;
}

/**
 * All that happened to a record or dossier, newest first: what the forms say, and how its file was changed.
 * @param isAbout tells forms apart where a record and a dossier bear one number
 */
export function historyOf(
  office: Office,
  shelf: Shelf,
  number: string,
  path: string,
  language: Language,
  isAbout: (form: Form) => boolean = () => true,
): HistoryLine[] {
  const acts = actsOf(formsAbout(shelf, number).filter(isAbout), wordsOf[language]).map(
    ({ day, what, number: of, form }): HistoryLine => ({
      day,
      what,
      form: { number: of, href: hrefOfForm(office, language, form) },
    }),
  );
  const changes = (changesByPath(office).get(path) ?? []).map((change): HistoryLine => {
    return { day: change.on, what: change };
  });
  return [...acts, ...changes].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}

/** The forms that name something, and those that go on with its loans and holds. */
function formsAbout(shelf: Shelf, number: string): Form[] {
  const name = canonical(number);
  const named = shelf.formsOf.get(name) ?? [];
  const sequels = sequelsOf(shelf);
  const further = named.flatMap((form) => sequels.get(form)?.(name) ?? []);
  return [...new Set([...named, ...further])];
}

/** Loan or hold → the forms that go on with it, as far as they concern an item. */
const sequelsOf = rememberedOf(({ register }: Shelf) => {
  const found = new Map<Form, (name: string) => readonly Form[]>();
  for (const { loan, renewals, recalls } of loanHistories(register)) {
    if (renewals.length + recalls.length > 0) found.set(loan, () => [...renewals, ...recalls]);
  }
  for (const [hold, items] of heldItems(register)) {
    found.set(hold, (name) =>
      items.flatMap(({ item, release }) => (release && canonical(item) === name ? [release] : [])),
    );
  }
  return found;
});

const changesByPath = rememberedOf(({ facts }: Office) => Map.groupBy(facts.changes, ({ path }) => path));
