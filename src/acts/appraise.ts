import { retentionDue } from '../domain/retention-due.ts';
import type { Act, Line } from './act.ts';
import { decline } from './declined.ts';
import { isSame, untilAndWhy } from './lines.ts';

/**
 * People look at what has fallen due and answer for each item (鉴定): by name, and for the rest with one answer.
 * Behind the number stands the day until which it is kept, or a reason: `J2023001=2027-12-31 诉讼未了`.
 */
export const appraise: Act = {
  room: 'appraisals',
  args: [],
  sorts: { field: 'answer' },
  knowsItems: true,
  fill: ({ register, today, lines, one }) => {
    const rest = one('rest');
    const due = retentionDue(register, today, today).map(({ record }) => record.fields.number);
    const open = due.filter((number) => !lines.some((line) => isSame(line.number, number)));
    if (lines.length + open.length === 0) return decline({ problem: 'nothing', what: 'due' });
    if (lines.length === 0 && rest === undefined) return decline({ problem: 'unanswered', numbers: open });
    const others = rest === undefined ? [] : open;
    const all = [...lines, ...others.map((number): Line => ({ number, detail: undefined, sort: rest }))];
    const items = all.map(({ number, detail, sort }) => ({ number, answer: sort, ...untilAndWhy(detail) }));
    return { fields: { items } };
  },
};
