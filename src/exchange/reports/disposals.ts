import { goneOn } from '../../domain/disposal-state.ts';
import { formsOf } from '../../domain/register.ts';
import { isWithin } from './period.ts';
import { headOf, type Report } from './report.ts';

/** 销毁文件目录: every line of the disposal lists of the period, struck-off ones too, and when each went (DES-04). */
export const disposals: Report = {
  id: 'disposals',
  sheets: (asked) => {
    const { register, period, on, messages } = asked;
    const { columns, titles, struckOff, signers } = messages.reports;
    const forms = formsOf(register, 'disposals').filter(
      ({ fields }) => isWithin(period, fields.on) && fields.on <= on,
    );
    const lines = forms.flatMap(({ number, fields }) => fields.items.map((item) => ({ list: number, item })));
    if (lines.length === 0) return [];
    return [
      {
        name: titles.disposals,
        title: titles.disposals,
        notes: [headOf(asked)],
        columns: [
          { heading: columns.at, width: 6 },
          { heading: columns.title },
          { heading: columns.year, width: 8 },
          { heading: columns.number },
          { heading: columns.periodDue },
          { heading: columns.periodKept },
          { heading: columns.pages, width: 6 },
          { heading: columns.list },
          { heading: columns.gone, width: 12 },
          { heading: columns.certificate },
          { heading: columns.remarks },
        ],
        rows: lines.map(({ list, item }, at) => {
          const gone = goneOn(register, item.number, on)?.certificate;
          const remark = item.answer === 'keep' ? [struckOff, item.reason, item.until] : [];
          return [
            at + 1,
            item.title,
            item.year ?? '',
            item.number,
            item.period ?? '',
            item.kept ?? '',
            item.pages ?? '',
            list,
            gone?.fields.on ?? '',
            gone?.number ?? '',
            remark.filter(Boolean).join(' '),
          ];
        }),
        foot: [signers],
      },
    ];
  },
};
