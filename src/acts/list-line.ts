import { type Day, monthsBetween } from '../domain/day.ts';
import { canonical } from '../domain/number/canonical.ts';
import { indexOf, type Register } from '../domain/register.ts';
import { expiries } from '../domain/retention-state.ts';

/** One line of a disposal list: what the record's file says on that day, for the day when only the list is left. */
export function listLine(register: Register, on: Day, number: string) {
  const record = indexOf(register).records.get(canonical(number))?.[0];
  if (!record) return { number, title: number };
  const { title, pages } = record.fields;
  const expiry = expiries(register, on)(record);
  const term = expiry.state === 'timed' ? expiry.term : undefined;
  return {
    number,
    title,
    year: record.reading?.parts.year,
    period: term?.keep,
    kept: term && kept(term.start, on, term.keep),
    pages: pages === undefined ? undefined : String(pages),
  };
}

/** How long it was kept (已保管期限), in the language of how long it had to be. */
function kept(start: Day, on: Day, period: string): string {
  const months = Math.max(monthsBetween(start, on), 0);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const chinese = /\p{Script=Han}/u.test(period);
  const said = (count: number, han: string, english: string) =>
    chinese ? `${count}${han}` : `${count} ${english}${count === 1 ? '' : 's'}`;
  const words = [
    years > 0 ? said(years, '年', 'year') : [],
    rest > 0 || years === 0 ? said(rest, '个月', 'month') : [],
  ];
  return words.flat().join(chinese ? '' : ' ');
}
