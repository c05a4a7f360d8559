import { type DutyForm, rhythmOf } from '../../../domain/duty-state.ts';
import {
  type DutyYear,
  dutyYears,
  dutyYearsKnown,
  type RoundStanding,
  type YearRound,
} from '../../../domain/duty-year.ts';
import { dutyWordsOf, type Language, regulationWordsOf, wordsOf } from '../../languages.ts';
import { hrefOfForm } from '../forms.ts';
import type { Office, Shelf } from '../office.ts';
import { figured, postInWords, type Said } from '../regulation/in-words.ts';

/** A line of a duty's table: a round, or a month of rounds that come daily or weekly. */
export interface DutyRow {
  readonly name: string;
  readonly last: string | undefined;
  readonly done: string | undefined;
  readonly by: string | undefined;
  /** The form that gives an account of it. */
  readonly form: { readonly number: string; readonly href: string } | undefined;
  /** What came of it, or why it was not done. */
  readonly said: string | undefined;
  /** One, unless it is a month. */
  readonly standings: readonly { readonly standing: RoundStanding; readonly text: string }[];
}

/** A duty in one year. */
export interface DutySheet {
  readonly what: string;
  readonly posts: string;
  readonly every: Said;
  readonly evidence: string;
  /** How its rounds stand altogether; where the regulation names no rhythm, how often it was done. */
  readonly summary: string;
  readonly isMonthly: boolean;
  readonly rows: readonly DutyRow[];
}

/** The duties of one register in one year. */
export interface DutiesOfShelf {
  readonly shelf: Shelf;
  readonly sheets: readonly DutySheet[];
}

/** The years that the office has a page for, newest first; that of the day always is the first. */
export function yearsOfDuties({ shelves, asOf }: Office): readonly string[] {
  const years = shelves.flatMap(({ register }) => dutyYearsKnown(register, asOf));
  return [...new Set([asOf.slice(0, 4), ...years])].sort().reverse();
}

/** What became of the duties of the office in a year; those that were not asked for then are left out. */
export function dutiesView(office: Office, language: Language, year: string): readonly DutiesOfShelf[] {
  return office.shelves.flatMap((shelf) => {
    const sheets = dutyYears(shelf.register, year, office.asOf)
      .filter(({ duty, rounds }) => rounds.length > 0 || rhythmOf(duty) === undefined)
      .map((one) => sheetOf(office, shelf, language, one));
    return sheets.length > 0 ? [{ shelf, sheets }] : [];
  });
}

function sheetOf(office: Office, shelf: Shelf, language: Language, year: DutyYear): DutySheet {
  const words = dutyWordsOf[language];
  const { duty, rounds, times } = year;
  const own = { site: wordsOf[language], own: regulationWordsOf[language] };
  const per = rhythmOf(duty)?.per;
  const isMonthly = per === 'day' || per === 'week';
  const rowOf = (round: YearRound) => rowOfRound(office, language, round);
  return {
    what: duty.what,
    posts: duty.role === undefined ? '' : postInWords(shelf.register, duty.role, own),
    every: figured(duty.every, own),
    evidence: duty.evidence ?? '',
    summary: per === undefined ? words.times(times.length) : countsOf(rounds, language).join(words.comma),
    isMonthly,
    rows:
      per === undefined
        ? times.map((form) => rowOfForm(office, language, form))
        : isMonthly
          ? monthRows(rounds, language, rowOf)
          : rounds.map(rowOf),
  };
}

function rowOfRound(office: Office, language: Language, { name, last, form, standing }: YearRound): DutyRow {
  const row = form ? rowOfForm(office, language, form) : blankRow;
  const standings = [{ standing, text: dutyWordsOf[language].standings[standing] }];
  return { ...row, name, last, done: standing === 'omitted' ? undefined : row.done, standings };
}

const blankRow: Omit<DutyRow, 'name' | 'standings'> = {
  last: undefined,
  done: undefined,
  by: undefined,
  form: undefined,
  said: undefined,
};

function rowOfForm(office: Office, language: Language, form: DutyForm): DutyRow {
  const { done, by, result, omitted } = form.fields;
  const words = dutyWordsOf[language];
  return {
    ...blankRow,
    name: form.fields.for ?? done,
    done,
    by,
    form: { number: form.number, href: hrefOfForm(office, language, form) },
    said: omitted === undefined ? result : words.because(omitted),
    standings: [{ standing: 'done', text: words.standings.done }],
  };
}

/** A line for each month with its counts, and below it the rounds that somebody should look at. */
function monthRows(
  rounds: readonly YearRound[],
  language: Language,
  rowOf: (round: YearRound) => DutyRow,
): DutyRow[] {
  const begun = rounds.filter(({ standing }) => standing !== 'ahead');
  const months = Map.groupBy(begun, ({ end }) => end.slice(0, 7));
  return [...months].flatMap(([month, all]) => {
    const standings = order.flatMap((standing) => {
      const n = all.filter((round) => round.standing === standing).length;
      return n > 0 ? [{ standing, text: dutyWordsOf[language].counted(standing, n) }] : [];
    });
    const unusual = all.filter(({ standing }) => standing !== 'done' && standing !== 'open');
    return [{ ...blankRow, name: month, standings }, ...unusual.map(rowOf)];
  });
}

/** The most pressing last, as a list of counts is read. */
const order = ['done', 'late', 'omitted', 'open', 'missed'] as const satisfies readonly RoundStanding[];

function countsOf(rounds: readonly YearRound[], language: Language): string[] {
  return order.flatMap((standing) => {
    const n = rounds.filter((round) => round.standing === standing).length;
    return n > 0 ? [dutyWordsOf[language].counted(standing, n)] : [];
  });
}
