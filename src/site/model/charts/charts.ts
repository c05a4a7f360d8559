import { chartWordsOf, type Language } from '../../languages.ts';
import type { Office } from '../office.ts';
import type { Chart } from './chart.ts';
import { completenessChart } from './completeness-chart.ts';
import { filingsChart } from './filings-chart.ts';
import { loansChart } from './loans-chart.ts';
import { retentionChart } from './retention-chart.ts';
import { shelvesChart } from './shelves-chart.ts';

/** The pictures of the register; those of things that its regulations do not know are left out. */
export function chartsOf(office: Office, language: Language): Chart[] {
  const words = chartWordsOf[language];
  const hasDossiers = office.shelves.some(({ register }) => register.regulation.data.dossiers);
  return [
    filingsChart(office, words),
    retentionChart(office, words),
    shelvesChart(office, language, words),
    ...(hasDossiers ? [completenessChart(office, language, words)] : []),
    loansChart(office, words),
  ];
}
