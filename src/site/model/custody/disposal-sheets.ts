import type { Form } from '../../../domain/form.ts';
import { formsOf } from '../../../domain/register.ts';
import { certificateSheet } from './certificate-view.ts';
import type { ListedLine } from './disposal-lines.ts';
import { type Context, joined } from './form-context.ts';
import { type CoverLine, type Sheet, sheet } from './sheet.ts';

/**
 * What a disposal list prints: the cover, the list, and the certificates by which it went. The list is read when
 * nothing else is left: it prints what it says itself.
 */
export function disposalSheets(
  context: Context,
  form: Form<'disposals'>,
  lines: readonly ListedLine[],
  certificates: readonly Form<'certificates'>[],
): Sheet[] {
  const records = certificates.map((certificate) => certificateSheet(context, certificate));
  return [cover(context, form, lines, certificates), list(context, form, lines), ...records];
}

/** How many items a list says are to go, and their pages. */
export function amountOf({ words }: Context, form: Form<'disposals'>): string {
  const going = form.fields.items.filter(({ answer }) => answer !== 'keep');
  const pages = going.reduce((sum, item) => sum + (item.pages ?? 0), 0);
  return words.disposal.amount(form.fields.quantity, pages);
}

function cover(
  context: Context,
  form: Form<'disposals'>,
  lines: readonly ListedLine[],
  certificates: readonly Form<'certificates'>[],
): Sheet {
  const { words, site, shelf } = context;
  const { cover: labels, sheet: titles, coverNote } = words.disposal;
  const { fields } = form;
  const carried = words.disposal.carriedOut[fields.outcome ?? 'destroy'];
  const years = fields.items.flatMap(({ year }) => (year === undefined ? [] : [year])).sort();
  const appraisal = formsOf(shelf.register, 'appraisals').find(({ number }) => number === fields.appraisal);
  const carriedOut = (of: (certificate: Form<'certificates'>) => string): string => {
    const [first, ...others] = certificates;
    if (!first) return '';
    return others.length > 0 ? labels.several : of(first);
  };
  const methods = new Set(lines.flatMap(({ item }) => methodOf(certificates, item.number)));
  const covered: CoverLine[] = [
    { label: labels.unit, text: '' },
    { label: labels.number, text: form.number },
    { label: words.labels.outcome, text: words.answers[fields.outcome ?? 'destroy'] },
    { label: words.labels.ground, text: [fields.ground, fields.reason].filter(Boolean).join(words.comma) },
    { label: labels.years, text: [...new Set([years[0], years.at(-1)])].filter(Boolean).join('–') },
    { label: labels.quantity, text: amountOf(context, form) },
    { label: labels.asked, text: [fields['asked-by'], site.day(fields.on)].join(words.comma) },
    {
      label: labels.appraisers,
      text: appraisal ? `${joined(context, appraisal.fields.by)} ${appraisal.number}` : '',
    },
    { label: labels.appraisalHead, text: labels.sign },
    { label: labels.approver, text: labels.sign },
    { label: labels.witness, text: labels.sign },
    { label: labels.witness, text: labels.sign },
    {
      label: carried.time,
      text: carriedOut(({ fields: { on, time } }) => [site.day(on), time].filter(Boolean).join(' ')),
    },
    { label: carried.place, text: carriedOut((one) => one.fields.place) },
    { label: carried.method, text: carriedOut(() => joined(context, [...methods])) },
  ];
  return sheet({
    name: 'disposal',
    title: titles[fields.outcome ?? 'destroy'],
    code: form.number,
    landscape: false,
    cover: covered,
    notes: [coverNote],
  });
}

function list({ words }: Context, form: Form<'disposals'>, lines: readonly ListedLine[]): Sheet {
  const { labels, disposal } = words;
  const { fields } = form;
  return sheet({
    name: 'disposal',
    title: disposal.sheet[fields.outcome ?? 'destroy'],
    code: form.number,
    columns: [
      { label: labels.order, width: 'w-10' },
      { label: labels.title },
      { label: labels.year, width: 'w-15' },
      { label: labels.number, width: 'w-40' },
      { label: labels.periodDue, width: 'w-30' },
      { label: labels.periodKept, width: 'w-30' },
      { label: labels.pages, width: 'w-15' },
      { label: labels.remarks, width: 'w-50' },
    ],
    rows: lines.map(({ item, remark }, index) => [
      String(index + 1),
      item.title,
      item.year ?? '',
      item.number,
      item.period ?? '',
      item.kept ?? '',
      item.pages?.toString() ?? '',
      remark,
    ]),
    atLeast: 12,
    signers: disposal.signers.list,
  });
}

function methodOf(certificates: readonly Form<'certificates'>[], number: string): string[] {
  return certificates.flatMap(({ fields }) =>
    fields.items.flatMap((item) =>
      item.number === number && item.method !== undefined ? [item.method] : [],
    ),
  );
}
