import type { Day } from '../../../domain/day.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import type { FileChange } from '../../git-facts.ts';
import type { Language } from '../../languages.ts';
import { hrefOfForm } from '../forms.ts';
import { dossierHref, type Office, recordHref } from '../office.ts';
import type { Link } from '../record/links.ts';

/** One step of the register's history: a commit with the files that it changed. */
export interface Step {
  readonly commit: string;
  readonly by: string;
  readonly message: string;
  readonly on: Day;
  /** The first of its files. */
  readonly files: readonly (Link & { readonly kind: FileChange['kind'] })[];
  /** How many files are not listed. */
  readonly more: number;
}

/** So many steps are shown, and so many files of each. */
const mostSteps = 200;
const mostFiles = 6;

/** The latest steps, newest first. */
export function latestSteps(office: Office, language: Language): Step[] {
  const nameOf = namesOf(office)[language];
  return latest(office).map((changes) => {
    const { commit, by, message, on } = changes[0]!;
    const files = changes.slice(0, mostFiles).map(({ path, kind }) => {
      return { kind, ...(nameOf(path) ?? { text: path, href: undefined }) };
    });
    return { commit, by, message, on, files, more: changes.length - files.length };
  });
}

/** The latest steps by day. */
export function stepsByDay(office: Office, language: Language): ReadonlyMap<Day, readonly Step[]> {
  return Map.groupBy(latestSteps(office, language), ({ on }) => on);
}

const latest = rememberedOf(({ facts }: Office) => {
  const steps = new Map<string, FileChange[]>();
  for (const change of facts.changes) {
    const others = steps.get(change.commit);
    if (others) others.push(change);
    else if (steps.size === mostSteps) break;
    else steps.set(change.commit, [change]);
  }
  return [...steps.values()];
});

/** Path → what the file is called and where it is shown, in each language. */
const namesOf = rememberedOf((office: Office) => {
  const files = new Map<string, (language: Language) => Link>();
  for (const { register } of office.shelves) {
    const { id, regulation, records, dossiers, forms } = register;
    files.set(regulation.path, (language) => ({
      text: regulation.data.regulation,
      href: office.at.regulation(language, id),
    }));
    for (const record of records)
      files.set(record.path, (language) => ({
        text: `${record.fields.number} ${record.fields.title}`,
        href: recordHref(office, language, record),
      }));
    for (const dossier of dossiers)
      files.set(dossier.path, (language) => ({
        text: dossier.fields.dossier,
        href: dossierHref(office, language, dossier),
      }));
    for (const form of forms)
      files.set(form.path, (language) => ({
        text: form.number,
        href: hrefOfForm(office, language, form),
      }));
  }
  const find = (language: Language) => (path: string) => files.get(path)?.(language);
  return { 'zh-CN': find('zh-CN'), en: find('en') };
});
