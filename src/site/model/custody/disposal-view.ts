import type { Form } from '../../../domain/form.ts';
import { type ListedLine, listedLines, progressOf } from './disposal-lines.ts';
import { amountOf, disposalSheets } from './disposal-sheets.ts';
import { type Context, joined, linkTo, linkToNumber, signedBy } from './form-context.ts';
import { formIndex } from './form-index.ts';
import { type Cells, type Fact, type FormView, fact, plain, type Table } from './sheet.ts';

/** The page of a disposal list: what may go and why, what has gone, and the proof. */
export function disposalView(context: Context, form: Form<'disposals'>): FormView {
  const lines = listedLines(context, form);
  const certificates = formIndex(context.shelf).certificatesOf.get(form.number) ?? [];
  return {
    state: stateOf(context, form),
    notice: undefined,
    facts: factsOf(context, form, certificates),
    tables: [
      ...(certificates.length > 0 ? [certificateTable(context, certificates)] : []),
      lineTable(context, lines),
    ],
    sheets: disposalSheets(context, form, lines, certificates),
  };
}

/** How far a list has been carried out. */
export function stateOf(context: Context, form: Form<'disposals'>): Cells {
  const { words } = context;
  const { gone, all } = progressOf(context, form);
  if (all === 0) return [{ text: words.disposal.struckOff, tag: 'void' }];
  if (gone === all) return [{ text: words.gone[form.fields.outcome ?? 'destroy'], tag: 'void' }];
  if (gone === 0) return [{ text: words.disposal.waiting, tag: 'on-loan' }];
  return [{ text: words.disposal.progress(gone, all), tag: 'on-loan' }];
}

function factsOf(
  context: Context,
  form: Form<'disposals'>,
  certificates: readonly Form<'certificates'>[],
): Fact[] {
  const { words, site } = context;
  const { labels } = words;
  const { fields } = form;
  const struckOff = fields.items.filter(({ answer }) => answer === 'keep').length;
  return [
    ...fact(labels.outcome, words.answers[fields.outcome ?? 'destroy']),
    ...fact(labels.ground, fields.ground),
    ...fact(labels.reason, fields.reason),
    ...fact(
      labels.appraisal,
      fields.appraisal === undefined ? undefined : [linkToNumber(context, ['appraisals'], fields.appraisal)],
    ),
    ...fact(labels.askedBy, fields['asked-by']),
    ...fact(labels.day, site.day(fields.on)),
    ...fact(labels.quantity, amountOf(context, form)),
    ...fact(labels.struckOff, struckOff > 0 ? words.items(struckOff) : undefined),
    ...fact(
      labels.certificate,
      certificates.map((certificate) => linkTo(context, certificate)),
    ),
    ...fact(labels.signed, signedBy(context, fields.signed)),
  ];
}

function certificateTable(context: Context, certificates: readonly Form<'certificates'>[]): Table {
  const { words } = context;
  const { labels } = words;
  return {
    heading: words.tables.certificates,
    note: undefined,
    columns: [
      { label: labels.certificate, kind: 'number' },
      { label: labels.day, kind: 'date' },
      { label: labels.place },
      { label: labels.method },
      { label: labels.executor },
      { label: labels.witnesses },
      { label: labels.items, kind: 'n' },
    ],
    rows: certificates.map((certificate) => {
      const { fields } = certificate;
      const methods = new Set(fields.items.flatMap(({ method }) => (method === undefined ? [] : [method])));
      return [
        [linkTo(context, certificate)],
        plain(fields.on),
        plain(fields.place),
        plain(joined(context, [...methods])),
        plain(fields.executor),
        plain(joined(context, fields.witnesses)),
        plain(fields.items.length),
      ];
    }),
    rest: undefined,
  };
}

function lineTable({ words }: Context, lines: readonly ListedLine[]): Table {
  const { labels } = words;
  return {
    heading: words.tables.lines,
    note: words.items(lines.length),
    columns: [
      { label: labels.order, kind: 'n' },
      { label: labels.number, kind: 'number' },
      { label: labels.title, kind: 'title' },
      { label: labels.year },
      { label: labels.periodDue },
      { label: labels.periodKept },
      { label: labels.pages, kind: 'n' },
      { label: labels.medium },
      { label: labels.level },
      { label: labels.state, kind: 'status' },
    ],
    rows: lines.map(({ item, number, medium, level, state }, index) => [
      plain(index + 1),
      [number],
      plain(item.title),
      plain(item.year),
      plain(item.period),
      plain(item.kept),
      plain(item.pages),
      plain(medium),
      plain(level),
      state,
    ]),
    rest: undefined,
  };
}
