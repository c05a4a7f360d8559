import { formsOf } from '../../../domain/register.ts';
import type { Figure } from '../../../locales/home-words.ts';
import type { Language } from '../../languages.ts';
import type { HomeView } from '../home-view.ts';
import type { Office } from '../office.ts';

/** A figure of the day and the list to which it leads. */
export interface FigureOfDay {
  readonly key: Figure;
  readonly n: number;
  readonly href: string;
  /** Somebody is late, or kept waiting. */
  readonly urgent?: boolean;
}

/** The figures of the day, the most urgent first. What the regulations of the office do not know is left out. */
export function figuresOf({ at, shelves }: Office, view: HomeView, language: Language): FigureOfDay[] {
  const { overdue, today, soon } = view.lent;
  const data = shelves.map(({ register }) => register.regulation.data);
  const hasDossiers = data.some(({ dossiers }) => dossiers);
  const late = (tasks: HomeView['duties']) => tasks.some(({ isLate }) => isLate);
  const figures: (FigureOfDay | false)[] = [
    { key: 'overdue', n: overdue.length, href: at.overdue(language), urgent: true },
    { key: 'today', n: today.length, href: '#due-today', urgent: true },
    { key: 'waiting', n: view.waiting.length, href: '#waiting', urgent: true },
    data.some(({ duties }) => duties?.length) && {
      key: 'duties',
      n: view.duties.length,
      href: '#duties',
      urgent: late(view.duties),
    },
    shelves.some(({ register }) => formsOf(register, 'stocktakes').length > 0) && {
      key: 'differences',
      n: view.differing,
      href: '#differences',
      urgent: view.differing > 0,
    },
    { key: 'timed', n: view.timed.length, href: '#timed', urgent: late(view.timed) },
    { key: 'appraisal', n: view.appraisal.length, href: at.retention(language) },
    { key: 'soon', n: soon.length, href: '#due-soon' },
    hasDossiers && { key: 'incomplete', n: view.incomplete.length, href: '#incomplete' },
    hasDossiers && { key: 'absent', n: view.absent.length, href: '#absent' },
    { key: 'holds', n: view.holds, href: at.forms(language, 'holds') },
  ];
  return figures.filter((figure) => figure !== false);
}
