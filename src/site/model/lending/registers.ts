import type { Form } from '../../../domain/form.ts';
import { canonical } from '../../../domain/number/canonical.ts';
import type { RecordEntry } from '../../../domain/record.ts';
import { type Language, lendingWordsOf, wordsOf } from '../../languages.ts';
import type { FormsPage, FormsPart } from '../forms.ts';
import type { Office } from '../office.ts';
import { copyRows, copyWidths } from './copy-register.ts';
import { recordNamed } from './desk.ts';
import { loanLines } from './loan-lines.ts';

/** A register as the office prints it: its title, what stands above the table, and its rows. */
export interface PrintedRegister {
  readonly title: string;
  readonly head: readonly (readonly [string, string])[];
  readonly columns: readonly { readonly label: string; readonly width?: string }[];
  readonly rows: readonly (readonly string[])[];
  /** So many rows at least: blank ones fill the last sheet. */
  readonly atLeast: number;
}

/** A sheet holds about so many rows. */
const perSheet = 15;

/** Widths of the columns: classes of `paper.css`; the title takes what is left. */
const widths = {
  loans: {
    at: 'w-8',
    out: 'w-16',
    number: 'w-20',
    title: undefined,
    copies: 'w-10',
    level: 'w-10',
    borrower: 'w-12',
    signature: 'w-12',
    department: 'w-12',
    phone: 'w-15',
    purpose: 'w-18',
    form: 'w-12',
    due: 'w-16',
    approver: 'w-12',
    handedOut: 'w-12',
    returned: 'w-16',
    condition: 'w-10',
    received: 'w-12',
    remarks: 'w-16',
  },
  readings: {
    at: 'w-8',
    on: 'w-16',
    reader: 'w-12',
    department: 'w-15',
    identity: 'w-22',
    number: 'w-20',
    title: undefined,
    purpose: 'w-20',
    mode: 'w-12',
    copies: 'w-10',
    approver: 'w-12',
    time: 'w-15',
    use: 'w-25',
    handedOut: 'w-12',
    signature: 'w-12',
    remarks: 'w-16',
  },
  copies: copyWidths,
} as const;

/** The registers that a page of loans, readings or controlled copies prints, one for each register of the office. */
export function registersOf(office: Office, language: Language, page: FormsPage): PrintedRegister[] {
  const { room } = page;
  if (room !== 'loans' && room !== 'readings' && room !== 'copies') return [];
  const { papers } = lendingWordsOf[language];
  const { title, columns } = papers[room];
  const labels: Readonly<Record<string, string>> = columns;
  return page.parts.map((part) => {
    const rows = rowsOf[room](office, language, part);
    return {
      title,
      head: [
        [papers.head.office, ''],
        [papers.head.year, page.year],
        [papers.head.regulation, part.shelf.register.regulation.data.regulation],
        [papers.head.printed, office.asOf],
      ],
      columns: Object.entries(widths[room]).map(([name, width]) => ({
        label: labels[name]!,
        ...(width && { width }),
      })),
      rows,
      atLeast: Math.max(1, Math.ceil(rows.length / perSheet)) * perSheet,
    };
  });
}

const rowsOf = {
  loans: loanRows,
  readings: readingRows,
  copies: (office: Office, language: Language, part: FormsPart) =>
    copyRows(language, office.asOf, part).map((said) => row(copyWidths, said)),
};

function loanRows(office: Office, language: Language, { shelf, forms, before }: FormsPart) {
  const { papers, conditions } = lendingWordsOf[language];
  return forms.flatMap((form, index) => {
    const { fields } = form as Form<'loans'>;
    const { history, due } = loanLines(office).get(form)!;
    const returns = history.returns.flatMap(({ fields: { items, returned } }) =>
      items.map((item) => ({ ...item, returned })),
    );
    return fields.items.map(({ number, pages }) => {
      const record = recordNamed(shelf.register, number);
      const back = returns.findLast((item) => canonical(item.number) === canonical(number));
      return row(widths.loans, {
        at: String(before + index + 1),
        out: fields.out,
        number,
        title: record?.fields.title,
        copies: papers.copiesAndPages(record?.fields.copies, pages),
        level: levelOf(record),
        borrower: fields.borrower,
        department: fields.department,
        purpose: fields.purpose,
        form: record?.fields.form && wordsOf[language].values[record.fields.form],
        due,
        handedOut: fields['handed-out-by'],
        returned: back?.returned,
        condition: back?.condition && conditions[back.condition],
        remarks: papers.remark(form.number, history.renewals.length),
      });
    });
  });
}

function readingRows(_office: Office, language: Language, { shelf, forms, before }: FormsPart) {
  const { papers, comma } = lendingWordsOf[language];
  return forms.flatMap((form, index) => {
    const { fields } = form as Form<'readings'>;
    const papersShown = fields.evidence?.map(({ paper, number }) =>
      [paper, number].filter(Boolean).join(' '),
    );
    return fields.items.map(({ number }) =>
      row(widths.readings, {
        at: String(before + index + 1),
        on: fields.on,
        reader: fields.reader,
        department: fields.department,
        identity: papersShown?.join(comma),
        number,
        title: recordNamed(shelf.register, number)?.fields.title,
        purpose: fields.purpose,
        mode: fields.copied ? papers.mode.copied : papers.mode.read,
        copies: fields.copied ? String(fields.copied) : undefined,
        use: fields.use,
        handedOut: fields['handed-out-by'],
        remarks: form.number,
      }),
    );
  });
}

/** A row in the order of its columns; what is not said is left to be written in. */
function row<Column extends string>(
  columns: Readonly<Record<Column, unknown>>,
  said: Readonly<Partial<Record<Column, string | undefined>>>,
): string[] {
  return (Object.keys(columns) as Column[]).map((column) => said[column] ?? '');
}

function levelOf(record: RecordEntry | undefined): string | undefined {
  return record && (record.fields.level ?? record.class.level);
}
