import { holdingsOfPerson } from '../../../domain/holdings-of-person.ts';
import { openLoans } from '../../../domain/loan-state.ts';
import { isPresent, type Person, personNamed } from '../../../domain/person.ts';
import { postsOf } from '../../../domain/posts.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import { natural, type Office } from '../office.ts';

/** A term in which somebody stands in for a person. */
export interface StandIn {
  readonly name: string;
  readonly from: string;
  readonly until: string;
  readonly when: 'today' | 'ahead' | 'past';
}

/** How many items somebody still holds. */
export interface Held {
  readonly items: number;
  readonly overdue: number;
}

/** A person as the page shows them: without login and key. */
export interface PersonLine {
  readonly person: Person;
  readonly posts: readonly string[];
  /** Those of today first, then those to come; those that are over last. */
  readonly standIns: readonly StandIn[];
  readonly held: Held;
}

/** The people of an office, and what each still holds. */
export interface PeopleView {
  readonly present: readonly PersonLine[];
  readonly coming: readonly PersonLine[];
  readonly left: readonly PersonLine[];
  /** Borrowers with something out who are not among the people. */
  readonly strangers: readonly { readonly name: string; readonly held: Held }[];
}

/** Works out who works here, in the order of `people.md`; those who left, the last to leave first. */
export const peopleView = rememberedOf((office: Office): PeopleView => {
  const { shelves, asOf } = office;
  const people = shelves[0]?.register.people ?? [];
  const heldBy = holdings(office);
  const lines = people.map(
    (person): PersonLine => ({
      person,
      posts: (person.roles ?? []).flatMap((role) => postsInOffice(office, role)),
      standIns: standInsOf(person, asOf),
      held: heldBy(person.name),
    }),
  );
  const gone = ({ person: { until } }: PersonLine) => until !== undefined && until < asOf;
  const names = shelves.flatMap(({ register }) =>
    openLoans(register, asOf).map(({ loan }) => loan.fields.borrower),
  );
  return {
    present: lines.filter(({ person }) => isPresent(person, asOf)),
    coming: lines.filter((line) => !isPresent(line.person, asOf) && !gone(line)),
    left: lines.filter(gone).sort((a, b) => (a.person.until! < b.person.until! ? 1 : -1)),
    strangers: [...new Set(names)]
      .filter((name) => !personNamed(people, name))
      .sort(natural.compare)
      .map((name) => ({ name, held: heldBy(name) })),
  };
});

/** What people call the posts of a role, in every regulation that knows it. */
function postsInOffice({ shelves }: Office, role: string): readonly string[] {
  const known = shelves.filter(({ register }) => Object.hasOwn(register.regulation.data.roles ?? {}, role));
  if (known.length === 0) return [role];
  return [...new Set(known.flatMap(({ register }) => postsOf(register.regulation.data, role)))];
}

function holdings({ shelves, asOf }: Office): (name: string) => Held {
  const found = shelves.map(({ register }) => holdingsOfPerson(register, asOf));
  return (name) => {
    const loans = found.flatMap((of) => of(name));
    const count = (some: typeof loans) => some.reduce((sum, { out }) => sum + out.length, 0);
    return {
      items: count(loans),
      overdue: count(loans.filter(({ due }) => due !== undefined && due < asOf)),
    };
  };
}

const order = ['today', 'ahead', 'past'] as const;

function standInsOf(person: Person, asOf: string): StandIn[] {
  return (person['stand-ins'] ?? [])
    .map(({ person: name, from, until }) => ({
      name,
      from,
      until,
      when: until < asOf ? ('past' as const) : from > asOf ? ('ahead' as const) : ('today' as const),
    }))
    .sort((a, b) => order.indexOf(a.when) - order.indexOf(b.when) || (a.from < b.from ? -1 : 1));
}
