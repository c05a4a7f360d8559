import type { Form } from '../../../domain/form.ts';
import { canonical } from '../../../domain/number/canonical.ts';
import { type Context, joined, linkToNumber, named, signedBy } from './form-context.ts';
import { formIndex } from './form-index.ts';
import { type FormView, fact, plain, type Sheet, sheet } from './sheet.ts';

/** The page of a certificate: when, where, how and before whom something went. */
export function certificateView(context: Context, form: Form<'certificates'>): FormView {
  const { words, site } = context;
  const { labels } = words;
  const { fields } = form;
  const list = listOf(context, form);
  const listed = linesByNumber(list);
  return {
    state: [{ text: words.gone[list?.fields.outcome ?? 'destroy'], tag: 'void' }],
    notice: undefined,
    facts: [
      ...fact(labels.disposal, [linkToNumber(context, ['disposals'], fields.disposal)]),
      ...fact(labels.time, [site.day(fields.on), fields.time].filter(Boolean).join(' ')),
      ...fact(labels.place, fields.place),
      ...fact(labels.executor, fields.executor),
      ...fact(labels.witnesses, joined(context, fields.witnesses)),
      ...fact(labels.checked, fields.checked && site.day(fields.checked)),
      ...fact(labels.scan, fields.scan),
      ...fact(labels.signed, signedBy(context, fields.signed)),
    ],
    tables: [
      {
        heading: words.tables.items,
        note: words.items(fields.items.length),
        columns: [
          { label: labels.order, kind: 'n' },
          { label: labels.number, kind: 'number' },
          { label: labels.title, kind: 'title' },
          { label: labels.year },
          { label: labels.pages, kind: 'n' },
          { label: labels.medium },
          { label: labels.level },
          { label: labels.method },
        ],
        rows: fields.items.map((item, index) => {
          const line = listed.get(canonical(item.number));
          const { number, title, medium, level } = named(context, item.number, line?.title);
          return [
            plain(index + 1),
            [number],
            plain(line?.title ?? title),
            plain(line?.year),
            plain(line?.pages),
            plain(medium),
            plain(level),
            plain(item.method),
          ];
        }),
        rest: undefined,
      },
    ],
    sheets: [certificateSheet(context, form)],
  };
}

/** 销毁记录. */
export function certificateSheet(context: Context, form: Form<'certificates'>): Sheet {
  const { words, site } = context;
  const { labels, disposal } = words;
  const { fields } = form;
  const list = listOf(context, form);
  const listed = linesByNumber(list);
  return sheet({
    name: 'disposal',
    title: disposal.certificateSheet[list?.fields.outcome ?? 'destroy'],
    code: form.number,
    landscape: false,
    head: [
      [labels.disposal, fields.disposal],
      [labels.time, [site.day(fields.on), fields.time].filter(Boolean).join(' ')],
      [labels.place, fields.place],
      [labels.executor, fields.executor],
      [labels.witnesses, joined(context, fields.witnesses)],
      [labels.checked, fields.checked === undefined ? '' : site.day(fields.checked)],
      ...(fields.scan === undefined ? [] : [[labels.scan, fields.scan] as const]),
    ],
    columns: [
      { label: labels.order, width: 'w-10' },
      { label: labels.title },
      { label: labels.number, width: 'w-35' },
      { label: labels.pages, width: 'w-12' },
      { label: labels.method, width: 'w-22' },
      { label: labels.remarks, width: 'w-22' },
    ],
    rows: fields.items.map((item, index) => {
      const line = listed.get(canonical(item.number));
      const title = line?.title ?? named(context, item.number).title;
      return [String(index + 1), title, item.number, line?.pages?.toString() ?? '', item.method ?? '', ''];
    }),
    atLeast: 5,
    notes: [disposal.declaration(fields.items.length, fields.disposal)],
    signers: disposal.signers.certificate,
  });
}

function listOf({ shelf }: Context, form: Form<'certificates'>): Form<'disposals'> | undefined {
  return formIndex(shelf).disposals.get(form.fields.disposal);
}

function linesByNumber(list: Form<'disposals'> | undefined) {
  return new Map(list?.fields.items.map((item) => [canonical(item.number), item]));
}
