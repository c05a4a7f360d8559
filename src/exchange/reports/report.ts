import type { Day } from '../../domain/day.ts';
import type { Register } from '../../domain/register.ts';
import type { Messages } from '../../locales/messages.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { Period } from './period.ts';

/** What a report is asked for. */
export interface ReportAsked {
  readonly register: Register;
  readonly period: Period;
  /** The day as of which the register speaks; what happens later is not known yet. */
  readonly on: Day;
  readonly messages: Messages;
}

/** A report: figures and lists of a period that somebody above asks for. */
export interface Report {
  /** The name under which it is asked for. */
  readonly id: string;
  /** The period that is meant when none is named. Default: the year of the day. */
  readonly usual?: (on: Day) => string;
  /** Its sheets; none where the register's regulation does not know such a thing. */
  readonly sheets: (asked: ReportAsked) => readonly Sheet[];
}

/** What stands under the title of a report: whose, of which period, as of which day. */
export function headOf({ register, period, on, messages }: ReportAsked): string {
  return messages.reports.head(register.regulation.data.regulation, period.name, messages.site.day(on));
}
