import type { Dossier } from '../../domain/dossier.ts';
import { isStub } from '../../domain/record.ts';
import { indexOf } from '../../domain/register.ts';
import { retentionOf } from '../../domain/retention-state.ts';
import { dayOfRecord, natural } from '../../domain/shelf-order.ts';
import { standings } from '../../domain/state.ts';
import { hasLeft } from '../../domain/status.ts';
import { placeInWords, retentionInWords, unitInWords } from '../../locales/in-words.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import type { ListAsked } from './list.ts';

/** 案卷目录 (IDX-06): the open dossiers, and on a sheet of their own those that are closed – of who has left. */
export function dossierList(asked: ListAsked): readonly Sheet[] {
  const { register, on, messages } = asked;
  const { lists, site } = messages;
  const { columns, titles } = lists;
  const dossiers = register.dossiers.toSorted((a, b) => natural.compare(a.fields.dossier, b.fields.dossier));
  const isClosed = ({ fields: { closed } }: Dossier) => closed !== undefined && closed <= on;
  const lineOf = lines(asked);
  const sheet = (title: string, some: readonly Dossier[]): Sheet => ({
    name: title,
    title,
    notes: [lists.head(register.regulation.data.regulation, site.day(on))],
    columns: [
      { heading: columns.at, width: 6 },
      { heading: columns.dossier },
      { heading: columns.volume },
      { heading: columns.span, width: 24 },
      { heading: columns.items, width: 6 },
      { heading: columns.pages, width: 6 },
      { heading: columns.retention },
      { heading: columns.place },
      { heading: columns.opened, width: 12 },
      { heading: columns.closed, width: 12 },
      { heading: columns.remarks },
    ],
    rows: some.map((dossier, at) => [at + 1, ...lineOf(dossier)]),
  });
  const open = sheet(
    titles.dossiers,
    dossiers.filter((dossier) => !isClosed(dossier)),
  );
  const closed = sheet(titles.closedDossiers, dossiers.filter(isClosed));
  return [open, closed].filter(({ rows }) => rows.length > 0);
}

/** What is said of a dossier: how much of it is there, from when to when, and how long its papers are kept. */
function lines({ register, on, messages }: ListAsked): (dossier: Dossier) => Cell[] {
  const { site, lists } = messages;
  const { ofDossier } = indexOf(register);
  const standingOf = standings(register, on);
  const kind = register.regulation.data.dossiers?.unit;
  return ({ fields }) => {
    const papers = (ofDossier.get(fields.dossier) ?? []).filter((record) => !isStub(record));
    const there = papers.filter((record) => !hasLeft(standingOf(record).status));
    const days = papers.flatMap((record) => dayOfRecord(record) ?? []).sort();
    const counted = there.every((record) => record.fields.pages !== undefined);
    const pages = there.reduce((sum, record) => sum + (record.fields.pages ?? 0), 0);
    const kept = new Set(papers.map((record) => retentionInWords(retentionOf(record), site)));
    return [
      fields.dossier,
      `${fields.customer ?? lists.unnamed} ${unitInWords(fields.unit, kind, site)}`,
      days.length === 0 ? '' : days[0] === days.at(-1) ? days[0]! : `${days[0]} – ${days.at(-1)}`,
      there.length,
      fields.pages ?? (counted && there.length > 0 ? pages : ''),
      [...kept].join('\n'),
      placeInWords(fields.place, register.places, site) ?? '',
      fields.opened,
      fields.closed ?? '',
      '',
    ];
  };
}
