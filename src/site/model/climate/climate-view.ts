import { outOfBand, type ReadingLine, readingLines } from '../../../domain/climate-log.ts';
import { type InstrumentSummary, instrumentsOf, linesByRoom } from '../../../domain/climate-summary.ts';
import { type DutyForm, dutyStates } from '../../../domain/duty-state.ts';
import { actingIn } from '../../../domain/person.ts';
import type { Duty } from '../../../domain/regulation/duty.ts';
import { rememberedOf } from '../../../domain/remembered.ts';
import { placeInWords } from '../../../locales/in-words.ts';
import { climateWordsOf, folderOf, type Language, languages, wordsOf } from '../../languages.ts';
import { hrefOfForm } from '../forms.ts';
import type { Office } from '../office.ts';
import type { Link } from '../record-view.ts';
import { climateChart } from './climate-chart.ts';

/** A reading as the log shows it. */
export interface LoggedLine {
  readonly line: ReadingLine;
  readonly place: string;
  readonly form: Link;
  /** Instruments that read beyond their band. */
  readonly out: readonly string[];
}

/** An instrument of a room over a month: its figures, picture and what that shows in a sentence. */
export interface InstrumentView extends InstrumentSummary {
  readonly says: string;
  readonly svg: string;
}

/** A room over a month. */
export interface RoomView {
  readonly room: string;
  readonly instruments: readonly InstrumentView[];
  /** Instruments that were read out of doors, and again after something was done. */
  readonly outer: readonly string[];
  readonly again: readonly string[];
  readonly lines: readonly LoggedLine[];
}

/** A month of a register's readings. */
export interface MonthView {
  readonly month: string;
  readonly rooms: readonly RoomView[];
}

/** A month among others. */
export interface MonthLine extends Link {
  readonly month: string;
  readonly count: number;
  readonly out: number;
  readonly mended: number;
}

/** A duty that reads instruments: its bands, how often, and the rounds that nobody read. */
export interface ClimateDuty {
  readonly duty: Duty;
  readonly missed: readonly string[];
}

/** A check of the stores, and what it came to the last time. */
export interface StoreCheck {
  readonly what: string;
  readonly who: string;
  readonly last: (Link & { readonly on: string; readonly by: string }) | undefined;
  readonly answers: readonly (readonly [string, string])[];
}

/** Whether any regulation of the office asks for readings or for checks point by point. */
export function hasClimate({ shelves }: Office): boolean {
  return shelves.some(({ register }) =>
    register.regulation.data.duties?.some(({ bands, checks }) => bands || checks),
  );
}

/** The pages of the months, for Astro. */
export function monthPaths(office: Office): {
  readonly params: { readonly lang: string | undefined; readonly month: string };
  readonly props: { readonly language: Language; readonly month: string };
}[] {
  return languages.flatMap((language) =>
    [...linesOf(office).keys()].map((month) => ({
      params: { lang: folderOf(language), month },
      props: { language, month },
    })),
  );
}

/** The months that have readings, the newest first. */
export function monthLines(office: Office, language: Language): MonthLine[] {
  const { page } = climateWordsOf[language];
  return [...linesOf(office)].map(([month, lines]) => {
    const instruments = instrumentsOf(lines);
    return {
      month,
      text: page.month(month),
      href: office.at.climate(language, month),
      count: lines.length,
      out: instruments.reduce((sum, { out }) => sum + out, 0),
      mended: instruments.reduce((sum, { mended }) => sum + mended, 0),
    };
  });
}

/** Works out a month, room by room. */
export function monthView(office: Office, month: string, language: Language): MonthView {
  const words = climateWordsOf[language];
  const own = linesOf(office).get(month) ?? [];
  const rooms = linesByRoom(own);
  const inWords = (code: string) => {
    const places = office.shelves[0]!.register.places;
    return code === '' ? words.noRoom : (placeInWords(code, places, wordsOf[language]) ?? code);
  };
  return {
    month,
    rooms: [...rooms].map(([code, lines]) => {
      const instruments = instrumentsOf(lines);
      const isRead = (kind: 'outside' | 'after') => (name: string) =>
        lines.some((line) => line[kind]?.[name] !== undefined);
      const names = instruments.map(({ name }) => name);
      return {
        room: inWords(code),
        instruments: instruments.map((one) => instrumentView(lines, one, month, language)),
        outer: names.filter(isRead('outside')),
        again: names.filter(isRead('after')),
        lines: lines.map((line) => ({
          line,
          place: line.place === undefined || line.place === code ? '' : inWords(line.place),
          form: formLink(office, language, line.form),
          out: outOfBand(line.duty, line.readings).map(({ name }) => name),
        })),
      };
    }),
  };
}

function instrumentView(
  lines: readonly ReadingLine[],
  one: InstrumentSummary,
  month: string,
  language: Language,
): InstrumentView {
  const { page } = climateWordsOf[language];
  const { name, unit, count, least, most, mean, from, to, out } = one;
  const measured = (value: number) => `${value}${unit}`;
  const band = `${from}–${to}${unit}`;
  const says = page.chart(name, count, measured(least), measured(most), measured(mean), band, out);
  return { ...one, says, svg: climateChart(lines, one, month, says).text };
}

/** The duties that read instruments. */
export function climateDuties({ shelves, asOf }: Office): ClimateDuty[] {
  return shelves.flatMap(({ register }) =>
    dutyStates(register, asOf)
      .filter(({ duty }) => duty.bands)
      .map(({ duty, missed }) => ({ duty, missed: missed.map(({ name }) => name) })),
  );
}

/** The duties that go through a list, with their latest answers. */
export function storeChecks(office: Office, language: Language): StoreCheck[] {
  const { asOf, shelves } = office;
  return shelves.flatMap((shelf) =>
    dutyStates(shelf.register, asOf)
      .filter(({ duty }) => duty.checks)
      .map(({ duty: { what, role, checks = [] }, forms }) => {
        const last = forms.findLast(({ fields }) => fields.checks);
        const people = role === undefined ? [] : actingIn(shelf.register.people, role, asOf);
        return {
          what,
          who: people.map(({ name }) => name).join(' '),
          last: last && {
            ...formLink(office, language, last),
            on: last.fields.done,
            by: last.fields.by,
          },
          answers: checks.map((point) => [point, last?.fields.checks?.[point] ?? ''] as const),
        };
      }),
  );
}

function formLink(office: Office, language: Language, form: ReadingLine['form'] | DutyForm): Link {
  return { text: form.number, href: hrefOfForm(office, language, form as DutyForm) };
}

/** Month → its readings in all registers; the newest month first. */
const linesOf = rememberedOf((office: Office): ReadonlyMap<string, readonly ReadingLine[]> => {
  const all = office.shelves.flatMap(({ register }) => readingLines(register, office.asOf));
  const months = Map.groupBy(all, ({ day }) => day.slice(0, 7));
  return new Map([...months].sort(([a], [b]) => (a < b ? 1 : -1)));
});
