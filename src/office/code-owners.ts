import type { Day } from '../domain/day.ts';
import type { Person } from '../domain/person.ts';
import type { Register } from '../domain/register.ts';
import { routesOf } from '../domain/regulation/routes.ts';
import type { OfficeForge } from './office-forge.ts';

/** What the owners of files are made from. */
export interface Owned {
  readonly registers: readonly Register[];
  /** The records folder from the top of the repository; empty when it is the top. */
  readonly folder: string;
  readonly forge: OfficeForge;
  readonly today: Day;
}

/** The text of a `CODEOWNERS` file, and who would belong in it and has no login that could stand there. */
export interface CodeOwners {
  readonly text: string;
  readonly without: readonly string[];
}

/**
 * Who owns what decides over records: those who approve a change of the regulations own the regulations, the people,
 * the workflows, the pin of the engine and this file itself. Records have no owner here: who approves them follows
 * from the regulation case by case, and the gate sees to it. A stand-in of today or of a later day is among them,
 * because the file cannot know days; the gate does.
 */
export function codeOwners({ registers, folder, forge, today }: Owned): CodeOwners {
  const everyone = merged(registers.map((register) => approversOf(register, today)));
  const prefix = folder === '' ? '' : `${folder}/`;
  const shared = ['people.md', 'calendar.md'].map((name) => `${prefix}${name}`);
  const engine = ['.github/', '.gitea/', 'package.json', 'package-lock.json', '.gitignore'];
  const lines = [...engine, ...shared].map((path) => lineOf(path, everyone, forge));
  for (const register of registers) {
    const own = approversOf(register, today);
    for (const path of ['regulation.md', 'versions/'])
      lines.push(lineOf(`${prefix}${register.id}/${path}`, own, forge));
  }
  const without = everyone.filter((person) => !hasLogin(person)).map(({ name }) => name);
  return { text: `${[...heading, ...lines].join('\n')}\n`, without };
}

const heading = [
  '# 由 guidang owners 按人员表和制度生成，请勿手改；人员或制度改动后重新生成。',
  '# Made by guidang owners from the people and the regulations; make it again when they change.',
];

/** Those who approve a change of a regulation, now or as a stand-in later. */
function approversOf({ regulation: { data }, people }: Register, today: Day): readonly Person[] {
  const { amendment } = data;
  const named = Array.isArray(amendment) ? amendment : [];
  const approving = named.length > 0 ? named : [...routesOf(data)].flatMap(({ roles }) => roles);
  const roles = new Set(approving.length > 0 ? approving : Object.keys(data.roles ?? {}));
  const holders = people.filter((person) => person.roles?.some((role) => roles.has(role)));
  const standIns = holders.flatMap((holder) =>
    (holder['stand-ins'] ?? []).filter(({ until }) => until >= today).map(({ person }) => person),
  );
  return people.filter(
    (person) =>
      (holders.includes(person) || standIns.includes(person.name)) &&
      (person.until === undefined || person.until >= today),
  );
}

function merged(lists: readonly (readonly Person[])[]): Person[] {
  return [...new Map(lists.flat().map((person) => [person.name, person])).values()];
}

/** Other texts could say something else in this file than a login. */
function hasLogin({ login }: Person): boolean {
  return login !== undefined && /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(login);
}

/** A path without owners is left to nobody, which GitHub takes for everybody: it is said, and no guard. */
function lineOf(path: string, people: readonly Person[], forge: OfficeForge): string {
  const logins = people.filter(hasLogin).map(({ login }) => `@${login}`);
  return [patterns[forge](path), ...logins.sort()].join(' ');
}

/** GitHub takes patterns as `.gitignore` does; Gitea, regular expressions in which each backslash is doubled. */
const patterns: Readonly<Record<OfficeForge, (path: string) => string>> = {
  github: (path) => `/${path.replace(/[\s#!*?[\]\\]/g, '\\$&')}`,
  gitea: (path) => path.replace(/[\s#.*+?^${}()|[\]\\]/g, '\\\\$&').replace(/\/$/, '/.*'),
};
