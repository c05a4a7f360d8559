import type { ChartWords } from '../../../locales/chart-words.ts';
import { type Language, wordsOf } from '../../languages.ts';
import { natural, type Office } from '../office.ts';
import { buildingOf } from '../table-lists.ts';
import { type Completeness, completeness } from '../units/completeness.ts';
import type { Chart } from './chart.ts';
import { colours, draw } from './draw.ts';
import { barsOption } from './options.ts';

/** So many buildings are drawn; the table has them all. */
const drawn = 60;

/** How many open dossiers of each building are complete, lack papers with a reason, or lack them without a word. */
export function completenessChart(office: Office, language: Language, charts: ChartWords): Chart {
  const { completeness: words } = charts;
  const open = [...completeness(office).values()].filter(
    ({ asked, dossier }) => asked > 0 && !(dossier.fields.closed && dossier.fields.closed <= office.asOf),
  );
  const buildings = Map.groupBy(open, ({ shelf, dossier }) => buildingOf(shelf.register, dossier) ?? '');
  const lines = [...buildings]
    .sort(([a], [b]) => natural.compare(a, b))
    .map(([building, dossiers]) => ({
      name: building === '' ? words.others : wordsOf[language].building(building),
      ...counted(dossiers),
    }));
  const worst = lines.reduce<(typeof lines)[number] | undefined>(
    (best, line) => (line.missing > (best?.missing ?? 0) ? line : best),
    undefined,
  );
  const complete = lines.reduce((sum, line) => sum + line.complete, 0);
  const reading =
    open.length === 0
      ? words.none
      : worst
        ? words.reading(complete, open.length, worst.name, worst.missing)
        : words.readingAll(open.length);
  const shown = lines.slice(0, drawn);
  const [, ...names] = words.columns;
  const part = (of: 'complete' | 'explained' | 'missing') => shown.map((line) => line[of]);
  const option = barsOption(
    shown.map(({ name }) => name),
    [
      { name: names[0]!, values: part('complete'), colour: colours.first, ink: colours['on-dark'] },
      { name: names[1]!, values: part('explained'), colour: colours.third, ink: colours.ink },
      { name: names[2]!, values: part('missing'), colour: colours.second, ink: colours.ink },
    ],
    shown.map((line) => words.bar(line.complete, line.complete + line.explained + line.missing)),
    110,
  );
  return {
    name: 'completeness',
    title: words.title,
    reading,
    svg: open.length === 0 ? undefined : draw(option, 900, 44 + shown.length * 30, reading),
    columns: words.columns,
    rows: lines.map((line) => [line.name, line.complete, line.explained, line.missing]),
  };
}

function counted(dossiers: readonly Completeness[]) {
  const missing = dossiers.filter((one) => one.missing.length > 0).length;
  const complete = dossiers.filter((one) => one.present === one.asked).length;
  return { complete, explained: dossiers.length - missing - complete, missing };
}
