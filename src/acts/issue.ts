import { copiesOut, currentVersion } from '../domain/copy-state.ts';
import { personNamed } from '../domain/person.ts';
import type { Act, Asked, Value } from './act.ts';
import { type Declined, decline } from './declined.ts';
import { isSame } from './lines.ts';

/**
 * A controlled copy is issued (受控文件发放): of an edition of the regulation, of what is named, or of what another copy
 * is of; in the version that is being issued, unless another is named.
 */
export const issue: Act = {
  room: 'copies',
  args: ['edition'],
  fill: (asked) => {
    const { register, today, said, one } = asked;
    const subject = subjectOf(asked);
    if ('declined' in subject) return subject;
    const { edition, document, area } = subject;
    if (document === undefined) return decline({ problem: 'missing', questions: ['document'] });
    const known = currentVersion(register, today, { edition, document, area });
    const holder = one('holder');
    const person = holder === undefined ? undefined : personNamed(register.people, holder);
    const fields: Record<string, Value | undefined> = {
      ...{ edition, document, area },
      version: said.version ?? subject.version ?? known ?? today,
      'copied-from': subject.from,
      department: said.department ?? person?.department,
    };
    return { fields };
  },
};

/** What it is a copy of. */
interface Subject {
  readonly edition?: string | undefined;
  readonly document?: string | undefined;
  readonly version?: string | undefined;
  readonly area?: string | undefined;
  /** The copy that it was made from. */
  readonly from?: string | undefined;
}

function subjectOf({ register, today, one }: Asked): Subject | Declined {
  const { editions = [] } = register.regulation.data;
  const given = { edition: one('edition'), document: one('document'), area: one('area') };
  const source = one('copied-from');
  if (source !== undefined) {
    const out = copiesOut(register, today);
    const copy = out.find(({ number }) => isSame(number, source));
    const known = out.map(({ number }) => number);
    if (!copy) return decline({ problem: 'unknown', what: 'copy', given: source, known });
    const { edition, document, version, area } = copy.fields;
    return { edition, document, version, area, from: copy.number };
  }
  if (given.edition === undefined) return given;
  const meant = editions.find(({ code, title }) => code === given.edition || title === given.edition);
  const known = editions.map(({ code, title }) => `${code} ${title}`);
  if (!meant) return decline({ problem: 'unknown', what: 'edition', given: given.edition, known });
  return { ...given, edition: meant.code, document: given.document ?? meant.title };
}
