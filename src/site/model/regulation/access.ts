import { type Day, yearOf } from '../../../domain/day.ts';
import { lateness, openLoans } from '../../../domain/loan-state.ts';
import { formsOf } from '../../../domain/register.ts';
import type { Access, AccessTerms } from '../../../domain/regulation/access.ts';
import type { Shelf } from '../office.ts';
import {
  conditionInWords,
  type Figure,
  figure,
  figured,
  permitted,
  postInWords,
  routeInWords,
  type Said,
  said,
  type Words,
  yesOrNo,
} from './in-words.ts';

/** What counts when something is lent, or read on the spot: the usual terms, then each special case. */
export function accessFigures(shelf: Shelf, room: 'loans' | 'readings', words: Words): readonly Figure[] {
  const { register } = shelf;
  const access = register.regulation.data[room];
  if (!access) return [];
  const { labels } = words.own;
  return [
    ...figure(labels.allowed, access.allowed === undefined ? undefined : permitted(access.allowed, words)),
    ...termFigures(shelf, access, words),
    ...figure(labels.applicant, access.applicant && figured(access.applicant, words)),
    ...figure(
      labels.exempt,
      ...(access.exempt ?? []).map((role) => said(postInWords(register, role, words))),
    ),
    ...figure(labels.booked, access.booked === undefined ? undefined : yesOrNo(access.booked, words)),
    ...figure(labels.copying, routeInWords(register, access.copying, words, words.own.forbidden)),
    ...figure(labels.recall, access.recall && figured(access.recall, words)),
    ...specialFigures(shelf, access, words),
  ];
}

function termFigures(shelf: Shelf, terms: AccessTerms | Access, words: Words): Figure[] {
  const { register } = shelf;
  const { labels, registered } = words.own;
  const { within, renewals, evidence, place, escort } = terms;
  const silent = terms.route === undefined ? said(registered) : undefined;
  return [
    ...figure(labels.within, within && figured(within, words)),
    ...figure(
      labels.renewals,
      renewals === undefined
        ? undefined
        : typeof renewals === 'number'
          ? said(words.own.times(renewals))
          : figured(renewals, words),
    ),
    ...figure(labels.route, routeInWords(register, terms.route, words) ?? silent),
    ...figure(labels.longerRoute, routeInWords(register, terms['longer-route'], words)),
    ...figure(labels.evidence, ...(evidence ?? []).map(said)),
    ...figure(labels.place, place === undefined ? undefined : said(place)),
    ...figure(labels.escort, escort === undefined ? undefined : said(postInWords(register, escort, words))),
  ];
}

/** Each special case is a line of its own: the condition, and what is different then. */
function specialFigures(shelf: Shelf, { special = [] }: Access, words: Words): Figure[] {
  const { labels } = words.own;
  return special.map(({ when, ...terms }) => ({
    label: conditionInWords(shelf.register, when, words),
    said: [
      ...(terms.allowed === undefined ? [] : [permitted(terms.allowed, words)]),
      ...termFigures(shelf, terms, words)
        .filter(({ label }) => label !== labels.route || terms.route !== undefined)
        .flatMap(({ label, said: lines }) => lines.map((line) => labelled(label, line, words))),
    ],
  }));
}

function labelled(label: string, line: Said, { own }: Words): Said {
  return { ...line, text: `${label}${own.colon}${line.text}` };
}

/** How many items are out on a day, and how many of them are late. */
export function itemsOut({ register }: Shelf, on: Day): { readonly out: number; readonly late: number } {
  const loans = openLoans(register, on);
  const items = (list: typeof loans) => list.reduce((sum, { out }) => sum + out.length, 0);
  return { out: items(loans), late: items(loans.filter((loan) => (lateness(loan, on) ?? 0) > 0)) };
}

/** How often something was read on the spot in the year of a day, up to that day. */
export function readingsInYear({ register }: Shelf, on: Day): number {
  return formsOf(register, 'readings').filter(
    ({ fields }) => fields.on <= on && yearOf(fields.on) === yearOf(on),
  ).length;
}
