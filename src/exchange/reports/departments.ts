import type { Day } from '../../domain/day.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { ClassNode } from '../../domain/file-plan.ts';
import { actingIn, personNamed } from '../../domain/person.ts';
import type { RecordEntry } from '../../domain/record.ts';
import { indexOf, type Register } from '../../domain/register.ts';

/** Tells the department that answers for a record or dossier. Empty where nobody says so. */
interface Departments {
  /** Where it comes from: as it says, or whoever handed it in, or – a dossier – its papers of that class, or of any. */
  readonly of: (entry: RecordEntry | Dossier, node?: ClassNode) => string;
  /** Who must act on it: the department of those who hold the role, as far as they are of one; else as {@link of}. */
  readonly acting: (entry: RecordEntry | Dossier, role: string | undefined) => string;
}

/** The departments of a register on a day. */
export function departments(register: Register, on: Day): Departments {
  const { people } = register;
  const { ofDossier } = indexOf(register);
  const stated = ({ fields }: RecordEntry | Dossier): string | undefined => {
    const { department, submitter } = fields as Readonly<Record<string, unknown>>;
    if (typeof department === 'string' && department !== '') return department;
    return typeof submitter === 'string' ? personNamed(people, submitter)?.department : undefined;
  };
  const of: Departments['of'] = (entry, node) => {
    const own = stated(entry);
    if (own !== undefined || 'class' in entry) return own ?? '';
    const papers = ofDossier.get(entry.fields.dossier) ?? [];
    const ofClass = papers.filter((record) => record.class.code === node?.code);
    return [...ofClass, ...papers].map(stated).find((name) => name !== undefined) ?? '';
  };
  return {
    of,
    acting: (entry, role) => {
      const own = of(entry);
      if (role === undefined) return own;
      const holding = new Set(actingIn(people, role, on).flatMap(({ department }) => department ?? []));
      const [only] = holding;
      return only === undefined || holding.size > 1 || holding.has(own) ? own : only;
    },
  };
}
