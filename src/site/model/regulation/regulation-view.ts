import { runningClocks } from '../../../domain/clock-state.ts';
import { type Day, yearOf } from '../../../domain/day.ts';
import type { FormRoom } from '../../../domain/form.ts';
import { openHolds } from '../../../domain/hold-state.ts';
import { type Blank, blanksOf } from '../../../domain/regulation/blanks.ts';
import type { RegulationWords } from '../../../locales/regulation-words.ts';
import { type Chaptered, withChapters } from '../chapters.ts';
import { safeHtml } from '../markdown.ts';
import type { Office, Shelf } from '../office.ts';
import { accessFigures, itemsOut, readingsInYear } from './access.ts';
import { type ClassFigures, classFigures } from './class-figures.ts';
import { disposalFigures } from './disposal.ts';
import { type DutyLine, dutyLines } from './duties.ts';
import { filingFigures } from './filing.ts';
import type { Figure, Words } from './in-words.ts';
import { dossierFigures, formFigures, storageFigures } from './keeping.ts';
import { editionFigures, penaltyFigures, type RoleLine, roleLines, staffFigures } from './staff.ts';

/** The name of a group of figures. */
export type GroupName = keyof RegulationWords['groups'];

/** Settings that belong together, and what the register counts today beside them. */
export interface FigureGroup {
  readonly name: GroupName;
  readonly figures: readonly Figure[];
  /** A live count in words. */
  readonly now: string | undefined;
}

/** All that a regulation's page shows below its title. */
export interface RegulationView extends Chaptered {
  readonly roles: readonly RoleLine[];
  readonly classes: readonly ClassFigures[];
  readonly duties: readonly DutyLine[];
  readonly groups: readonly FigureGroup[];
  readonly blanks: readonly Blank[];
}

/** Works out the page of a regulation: its text, and the settings that are enforced with today's counts. */
export function regulationView(
  { asOf }: Office,
  shelf: Shelf,
  words: Words,
  nameOf: (room: FormRoom) => string,
): RegulationView {
  const { register, regulationText } = shelf;
  const { data } = register.regulation;
  const { own } = words;
  const { out, late } = itemsOut(shelf, asOf);
  const classes = classFigures(shelf, asOf);
  const due = classes.reduce((sum, { node, due: own }) => sum + (node.trail.length === 1 ? own : 0), 0);
  const closed = register.dossiers.filter(
    ({ fields }) => fields.closed !== undefined && fields.closed <= asOf,
  );
  const groups: FigureGroup[] = [
    {
      name: 'loans',
      figures: accessFigures(shelf, 'loans', words),
      now: own.now.loans(out, late),
    },
    {
      name: 'readings',
      figures: accessFigures(shelf, 'readings', words),
      now: own.now.readings(yearOf(asOf), readingsInYear(shelf, asOf)),
    },
    {
      name: 'filing',
      figures: filingFigures(register, words),
      now: clocksNow(shelf, asOf, words),
    },
    {
      name: 'dossiers',
      figures: dossierFigures(register, words),
      now: own.now.dossiers(register.dossiers.length - closed.length, closed.length),
    },
    {
      name: 'disposal',
      figures: disposalFigures(register, words),
      now: own.now.disposal(due, openHolds(register, asOf).length),
    },
    { name: 'storage', figures: storageFigures(register, words), now: undefined },
    { name: 'forms', figures: formFigures(register, words, nameOf), now: undefined },
    { name: 'staff', figures: staffFigures(register, words), now: undefined },
    { name: 'penalties', figures: penaltyFigures(register, words), now: undefined },
    { name: 'editions', figures: editionFigures(register, words), now: undefined },
  ];
  return {
    ...withChapters(safeHtml(regulationText)),
    roles: roleLines(register, asOf, words),
    classes,
    duties: dutyLines(register, asOf, words),
    groups: groups.filter(({ figures }) => figures.length > 0),
    blanks: [...blanksOf(data)],
  };
}

function clocksNow({ register }: Shelf, on: Day, { own }: Words): string {
  const running = runningClocks(register).filter(({ done, excused }) => done === undefined && !excused);
  const late = running.filter(({ last }) => typeof last === 'string' && last < on);
  return own.now.clocks(running.length, late.length);
}
