import type { Sheet } from '../../src/exchange/sheets/sheet.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { type Language, lendingWordsOf, unitWordsOf } from '../../src/site/languages.ts';
import { overdueView } from '../../src/site/model/lending/overdue-view.ts';
import { natural, type Office } from '../../src/site/model/office.ts';
import { summarySheet } from '../../src/site/model/units/summary-sheet.ts';
import { type Unit, unitsOf } from '../../src/site/model/units/units.ts';
import { paperSheet } from './paper-sheet.ts';

/**
 * 业户基本情况汇总表: every unit, and above the table whether the units and the open dossiers agree (IDX-11). Telephones
 * and the like are not in the register and stay blank.
 */
export function unitSummary(office: Office, { tag, lists }: Messages): Sheet[] {
  const language = tag as Language;
  const { summary } = unitWordsOf[language];
  const kinds = Map.groupBy(unitsOf(office).units, ({ building }) => building !== undefined);
  return [...kinds.values()].map((units) => {
    const { title, columns, rows } = summarySheet(office, units, language);
    const head = [[summary.head.day, office.asOf]] as const;
    const sheet = paperSheet(title, { title, head, columns, rows, signers: summary.signers }, lists);
    return { ...sheet, notes: [...(sheet.notes ?? []), agreement(units, lists)] };
  });
}

/** Whether each unit has one open dossier. */
function agreement(units: readonly Unit[], words: Messages['lists']): string {
  const dossiers = units.reduce((sum, { current }) => sum + current.length, 0);
  const codesOf = (some: readonly Unit[]) => some.map(({ code }) => code).sort(natural.compare);
  const several = codesOf(units.filter(({ current }) => current.length > 1));
  const none = codesOf(units.filter(({ current }) => current.length === 0));
  return several.length + none.length === 0
    ? words.agrees(units.length, dossiers)
    : words.differs(units.length, dossiers, several, none);
}

/** 催还通知单: a sheet for each loan that is overdue. */
export function recallNotices(office: Office, { tag, lists }: Messages): Sheet[] {
  const language = tag as Language;
  const { notice: words } = lendingWordsOf[language];
  const columns = (['number', 'title', 'out', 'due', 'late', 'pages'] as const).map((column) => ({
    label: words.columns[column],
  }));
  return overdueView(office, language).notices.map(({ number, to, nth, rows, renewable }) => {
    const head = [
      [words.number, number],
      [words.to, to],
    ] as const;
    const notes = [words.nth(nth), words.request(renewable).join('＿＿＿＿'), `${words.seal}　${words.date}`];
    return paperSheet(number, { title: words.title, head, columns, rows, notes, signers: [words.by] }, lists);
  });
}
