import type { Person } from '../person.ts';
import type { Holdings, Register } from '../register.ts';
import { chosen } from './chosen.ts';
import { cutFiles } from './cut-files.ts';
import { cutForms } from './cut-forms.ts';
import { cutPlan } from './cut-plan.ts';
import { type Scope, scopeOf } from './scope.ts';

/** Who is going to read. */
export interface Audience {
  /** The code of the edition; a register whose regulation does not know it is not theirs. */
  readonly edition: string;
  /** The area of the reader, for editions that show one area only. */
  readonly area?: string | undefined;
}

/** What an audience may read, and whether anything was left out for it. */
export interface Cut {
  readonly holdings: Holdings;
  /** Whether it is all there is, files that could not be read included. */
  readonly whole: boolean;
}

/** Files beside the registers; that they could not be read tells nothing of anybody. */
const shared = new Set(['people', 'stores', 'calendar']);

/**
 * The holdings as an audience may read them: what is above it is gone before anything is made of them (law 10;
 * CNF-03 … CNF-08, CNF-23). What is left refers to nothing that is gone, and folds like any holdings.
 */
export function cutHoldings({ registers, faults }: Holdings, audience: Audience): Cut {
  const theirs = registers.flatMap((register) => {
    const { data } = register.regulation;
    const edition = data.editions?.find(({ code }) => code === audience.edition);
    return edition ? [{ register, scope: scopeOf(data, edition, audience.area) }] : [];
  });
  const whole = theirs.length === registers.length && theirs.every(({ scope }) => scope.whole);
  const cut = theirs.map(({ register, scope }) => cutRegister(register, scope));
  return { holdings: whole ? { registers: cut, faults } : { registers: cut, faults: [] }, whole };
}

function cutRegister(register: Register, scope: Scope): Register {
  if (scope.whole) return register;
  const choice = chosen(register, scope);
  const files = cutFiles(register, choice, scope);
  return {
    ...register,
    ...cutPlan(register, files.records, choice, scope),
    dossiers: files.dossiers,
    forms: cutForms(register, files, choice.incomplete, scope),
    people: register.people.map(colleague),
    // The name of a file that cannot be read may be a number that is not for everybody, and so may what is in it.
    faults: [],
    unread: new Set([...register.unread].filter((name) => shared.has(name.replace(/\.md$/, '')))),
  };
}

/** What colleagues know of one another: logins, keys and signed papers are not for them. */
function colleague(person: Person): Person {
  const { name, roles, department, from, until } = person;
  return { name, roles, department, from, until, 'stand-ins': person['stand-ins'] };
}
