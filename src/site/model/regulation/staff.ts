import type { Day } from '../../../domain/day.ts';
import { actingIn } from '../../../domain/person.ts';
import type { Register } from '../../../domain/register.ts';
import { type Figure, figure, figured, postInWords, said, type Words } from './in-words.ts';

/** A role of the regulation, and who acts in it on a day. */
export interface RoleLine {
  readonly role: string;
  readonly posts: string;
  readonly people: readonly string[];
}

/** Who holds which role on a day, stand-ins included; nobody is a person short. */
export function roleLines(register: Register, on: Day, words: Words): readonly RoleLine[] {
  return Object.keys(register.regulation.data.roles ?? {}).map((role) => ({
    role,
    posts: postInWords(register, role, words),
    people: actingIn(register.people, role, on).map(({ name }) => name),
  }));
}

/** What papers people must have. */
export function staffFigures(register: Register, words: Words): readonly Figure[] {
  const { own } = words;
  return (register.regulation.data.staff ?? []).flatMap(({ roles, papers, before }) =>
    figure(
      roles.map((role) => postInWords(register, role, words)).join(own.or),
      said(own.papers(papers.join(own.and), before === 'post')),
    ),
  );
}

/** What is due for an offence. */
export function penaltyFigures(register: Register, words: Words): readonly Figure[] {
  const { own } = words;
  return (register.regulation.data.penalties ?? []).flatMap(
    ({ what, of, amount, per, measures, ...more }) => {
      const sum =
        amount === undefined
          ? undefined
          : typeof amount === 'number'
            ? own.amount(amount, amount)
            : own.amount(amount.from, amount.to);
      const rise = [more['doubles-from'], more['repeats-after']].some((set) => set !== undefined);
      return figure(
        of === undefined ? what : `${of}${own.colon}${what}`,
        sum === undefined ? undefined : said(per === undefined ? sum : `${sum} / ${per}`),
        rise ? said(own.rises(more['doubles-from'], riseAfter(more['repeats-after'], words))) : undefined,
        measures?.length ? said(measures.join(own.or)) : undefined,
        more.pay && said(own.pay(more.pay.of, more.pay.from, more.pay.to, more.pay['from-offence'])),
        more['first-only'] ? said(own.firstOnly) : undefined,
        more.enforcer === undefined ? undefined : said(postInWords(register, more.enforcer, words)),
      );
    },
  );
}

function riseAfter(length: Parameters<typeof figured>[0] | undefined, words: Words): string | undefined {
  return length === undefined ? undefined : figured(length, words).text;
}

/** Who sees what: the editions of the register. */
export function editionFigures(register: Register, words: Words): readonly Figure[] {
  const { own } = words;
  return (register.regulation.data.editions ?? []).flatMap(({ title, roles, level }) =>
    figure(
      title,
      said(own.sees(roles.map((role) => postInWords(register, role, words)).join(own.or), level)),
    ),
  );
}
