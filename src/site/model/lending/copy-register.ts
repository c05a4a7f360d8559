import type { Form } from '../../../domain/form.ts';
import { canonical } from '../../../domain/number/canonical.ts';
import { type Language, lendingWordsOf } from '../../languages.ts';
import type { FormsPart } from '../forms.ts';
import { historiesOf } from './copy-cells.ts';

/** Widths of the columns of 受控文件发放（回收）登记表: classes of `paper.css`; the title takes what is left. */
export const copyWidths = {
  at: 'w-8',
  code: 'w-16',
  title: undefined,
  version: 'w-20',
  number: 'w-22',
  copies: 'w-10',
  on: 'w-18',
  department: 'w-18',
  holder: 'w-15',
  signature: 'w-15',
  withdrawn: 'w-18',
  back: 'w-10',
  receiver: 'w-15',
  outcome: 'w-15',
  by: 'w-15',
  remarks: 'w-22',
} as const;

/** A column of that form. */
type Column = keyof typeof copyWidths;

/** The rows of a page: one for each copy, with its withdrawal. */
export function copyRows(
  language: Language,
  asOf: string,
  { shelf, forms, before }: FormsPart,
): Partial<Record<Column, string | undefined>>[] {
  const { controlled } = lendingWordsOf[language];
  return forms.map((form, index) => {
    const { fields, number } = form as Form<'copies'>;
    const history = historiesOf(shelf.register).get(canonical(number));
    const back =
      history?.withdrawn && history.withdrawn.form.fields.on <= asOf ? history.withdrawn : undefined;
    const from = fields['copied-from'];
    return {
      at: String(before + index + 1),
      code: fields.edition,
      title: [fields.document, fields.area].filter(Boolean).join(' '),
      version: fields.version,
      number,
      copies: '1',
      on: fields.on,
      department: fields.department,
      holder: fields.holder,
      withdrawn: back?.form.fields.on,
      back: back && (back.outcome === 'lost' ? '0' : '1'),
      receiver: back?.form.fields.by,
      outcome: back && controlled.outcomes[back.outcome],
      by: fields.by,
      remarks: from === undefined ? undefined : `${controlled.copiedFrom} ${from}`,
    };
  });
}
