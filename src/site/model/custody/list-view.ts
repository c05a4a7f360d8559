import { placeInWords } from '../../../locales/in-words.ts';
import { custodyWordsOf, type Language } from '../../languages.ts';
import type { Office } from '../office.ts';
import { appraisalState } from './appraisal-view.ts';
import { stateOf } from './disposal-view.ts';
import { type Context, contextOf, joined, linkTo } from './form-context.ts';
import { formIndex, heldToday } from './form-index.ts';
import type { CustodyForm } from './form-view.ts';
import { handoverState } from './handover-view.ts';
import { holdState } from './hold-view.ts';
import type { ListedAct, ListedYear } from './list-pages.ts';
import { type Cells, type Column, plain, type Table } from './sheet.ts';
import { countsOf } from './stocktake-view.ts';

/** The table of a year. */
export function listTable(
  office: Office,
  language: Language,
  act: ListedAct,
  { year, forms }: ListedYear,
): Table {
  const words = custodyWordsOf[language];
  const many = office.shelves.length > 1;
  return {
    heading: words.list.year(year),
    note: words.list.count(forms.length),
    columns: [
      { label: words.labels.form, kind: 'number' },
      { label: words.labels.day, kind: 'date' },
      ...columnsOf(act, words.labels),
    ],
    rows: forms.map(({ shelf, form }) => {
      const context = contextOf(office, shelf, language);
      const register = many ? [{ text: shelf.register.regulation.data.regulation }] : [];
      return [[linkTo(context, form), ...register], plain(form.fields.on), ...cellsOf(context, form)];
    }),
    rest: undefined,
  };
}

function columnsOf(act: ListedAct, labels: Context['words']['labels']): Column[] {
  const items: Column = { label: labels.items, kind: 'n' };
  const state: Column = { label: labels.state, kind: 'status' };
  switch (act) {
    case 'handovers':
      return [{ label: labels.from }, { label: labels.to }, items, { label: labels.shortage }, state];
    case 'appraisals':
      return [{ label: labels.appraisers }, items, { label: labels.answer }, { label: labels.disposals }];
    case 'disposals':
      return [
        { label: labels.outcome },
        { label: labels.ground },
        { label: labels.askedBy },
        items,
        { label: labels.certificate },
        state,
      ];
    case 'holds':
      return [
        { label: labels.holder },
        { label: labels.reason },
        { label: labels.held },
        { label: labels.covered, kind: 'n' },
        { label: labels.releases },
        state,
      ];
    case 'stocktakes':
      return [
        { label: labels.scope },
        { label: labels.counter },
        { label: labels.overseer },
        items,
        { label: labels.result },
      ];
  }
}

/** The cells of a form, in the order of its columns. */
function cellsOf(context: Context, form: CustodyForm): Cells[] {
  const { words, shelf, site, office } = context;
  const index = formIndex(shelf);
  switch (form.room) {
    case 'handovers': {
      const { from, to, items, shortage } = form.fields;
      return [plain(from), plain(to), plain(items.length), plain(shortage), handoverState(context, form)];
    }
    case 'appraisals': {
      const lists = index.listsOn.get(form.number) ?? [];
      return [
        plain(joined(context, form.fields.by)),
        plain(form.fields.items.length),
        appraisalState(context, form),
        lists.map((list) => linkTo(context, list)),
      ];
    }
    case 'disposals': {
      const { outcome, ground, quantity } = form.fields;
      const certificates = index.certificatesOf.get(form.number) ?? [];
      return [
        plain(words.answers[outcome ?? 'destroy']),
        plain(ground),
        plain(form.fields['asked-by']),
        plain(quantity),
        certificates.map((certificate) => linkTo(context, certificate)),
        stateOf(context, form),
      ];
    }
    case 'holds': {
      const { by, reason, items } = form.fields;
      const releases = index.releasesOf.get(form.number) ?? [];
      const named = items.slice(0, 3).map(({ number }) => number);
      const more =
        items.length > named.length
          ? `${joined(context, named)} … (${items.length})`
          : joined(context, named);
      return [
        plain(by),
        plain(reason),
        plain(more),
        plain(heldToday(office, shelf, form).length),
        releases.map((release) => linkTo(context, release)),
        holdState(context, form),
      ];
    }
    case 'stocktakes': {
      const { place, by, witness, items } = form.fields;
      const where = placeInWords(place, shelf.register.places, site);
      return [plain(where), plain(by), plain(witness), plain(items.length), countsOf(context, form)];
    }
    default:
      return [];
  }
}
