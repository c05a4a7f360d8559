import { yearOf } from '../../src/domain/day.ts';
import { reports } from '../../src/exchange/reports/index.ts';
import { type Period, periodNamed } from '../../src/exchange/reports/period.ts';
import type { Report } from '../../src/exchange/reports/report.ts';
import { type Answer, Refused, type Situation } from '../outcome.ts';
import { type RegisterChoice, registersAsked } from '../registers-asked.ts';
import { giveSheets, type Output } from '../write-sheets.ts';

/** What a report is asked for on the command line. */
export interface ReportOptions extends Output, RegisterChoice {
  readonly year?: string;
  readonly half?: string;
  readonly month?: string;
}

/** Makes a report of a period as the registers stand on the day. */
export async function report(situation: Situation, what: string, options: ReportOptions): Promise<Answer> {
  const { messages, today: on } = situation;
  const asked = reports.find(({ id }) => id === what);
  if (!asked) {
    const known = reports.map(({ id }) => id);
    throw new Refused(messages.command.refusals.badWord('WHAT', what, known));
  }
  const period = periodOf(situation, asked, options);
  const registers = registersAsked(situation, options);
  const sheets = registers.flatMap((register) => {
    const found = asked.sheets({ register, period, on, messages });
    return registers.length === 1
      ? found
      : found.map((sheet) => ({ ...sheet, name: `${register.id} ${sheet.name}` }));
  });
  return await giveSheets(situation, what, sheets, options);
}

function periodOf(
  { messages, today }: Situation,
  { usual = yearOf }: Report,
  { year, half, month }: ReportOptions,
): Period {
  const { refusals } = messages.reports;
  const named = [year, half, month].filter((text) => text !== undefined);
  if (named.length > 1) throw new Refused(refusals.twoPeriods());
  const name = named[0] ?? usual(today);
  const period = periodNamed(name);
  if (!period) throw new Refused(refusals.badPeriod(name));
  return period;
}
