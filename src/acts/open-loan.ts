import { type OpenLoan, openLoans } from '../domain/loan-state.ts';
import type { Asked } from './act.ts';
import { type Declined, decline } from './declined.ts';
import { isSame } from './lines.ts';

/** The open loan that was meant: by its own number, or by that of something that is out on it. */
export function openLoan({ register, today, one }: Asked): OpenLoan | Declined {
  const given = one('loan');
  if (given === undefined) return decline({ problem: 'missing', questions: ['loan'] });
  const open = openLoans(register, today);
  const meant =
    open.find(({ loan }) => isSame(loan.number, given)) ??
    open.find(({ out }) => out.some((number) => isSame(number, given)));
  const known = open.map(({ loan }) => loan.number);
  return meant ?? decline({ problem: 'unknown', what: 'loan', given, known });
}
