import type { Form, FormRoom } from '../../../domain/form.ts';
import type { CustodyAct } from '../../../locales/custody-words.ts';
import { custodyWordsOf, type Language } from '../../languages.ts';
import type { Office, Shelf } from '../office.ts';
import { appraisalView } from './appraisal-view.ts';
import { certificateView } from './certificate-view.ts';
import { disposalView } from './disposal-view.ts';
import { type Context, contextOf } from './form-context.ts';
import { formIndex } from './form-index.ts';
import { handoverView } from './handover-view.ts';
import { holdView } from './hold-view.ts';
import { releaseView } from './release-view.ts';
import type { FormView } from './sheet.ts';
import { stocktakeView } from './stocktake-view.ts';

/** A form that has a page of its own. */
export type CustodyForm = { [R in CustodyAct]: Form<R> & { readonly room: R } }[CustodyAct];

/** Works out the page of a form. */
export function formView(office: Office, shelf: Shelf, form: CustodyForm, language: Language): FormView {
  const context = contextOf(office, shelf, language);
  const view = views[form.room] as (context: Context, form: Form) => FormView;
  return view(context, form);
}

/** What a form is called: lists and certificates by what becomes of their items. */
export function formTitle(shelf: Shelf, form: CustodyForm, language: Language): string {
  const { forms, disposal } = custodyWordsOf[language];
  if (form.room === 'disposals') return disposal.sheet[form.fields.outcome ?? 'destroy'];
  if (form.room !== 'certificates') return forms[form.room];
  return disposal.certificateSheet[
    formIndex(shelf).disposals.get(form.fields.disposal)?.fields.outcome ?? 'destroy'
  ];
}

/** Whether a form has a page of its own. */
export function isCustodyForm(form: Form<FormRoom>): form is CustodyForm {
  return form.room in views;
}

const views: { readonly [R in CustodyAct]: (context: Context, form: Form<R>) => FormView } = {
  handovers: handoverView,
  appraisals: appraisalView,
  disposals: disposalView,
  certificates: certificateView,
  holds: holdView,
  releases: releaseView,
  stocktakes: stocktakeView,
};
