import { appraisalTerms } from './appraisal/appraisal-terms.ts';
import { bodyUnsafe } from './body/body-unsafe.ts';
import { calendarMissing } from './calendar/calendar-missing.ts';
import { certificateBlocked } from './certificate/certificate-blocked.ts';
import { certificateItem } from './certificate/certificate-item.ts';
import { certificateMethod } from './certificate/certificate-method.ts';
import { certificateWitness } from './certificate/certificate-witness.ts';
import { checklistContainer } from './checklist/checklist-container.ts';
import { checklistContradicted } from './checklist/checklist-contradicted.ts';
import { checklistForm } from './checklist/checklist-form.ts';
import { checklistMissing } from './checklist/checklist-missing.ts';
import { classDocument } from './class/class-document.ts';
import { classLevel } from './class/class-level.ts';
import { classUnknown } from './class/class-unknown.ts';
import { clockLate } from './clock/clock-late.ts';
import { clockMissed } from './clock/clock-missed.ts';
import { copyHeld } from './copy/copy-held.ts';
import { copyOrder } from './copy/copy-order.ts';
import { copyTerms } from './copy/copy-terms.ts';
import { dateFuture } from './date/date-future.ts';
import { dateImpossible } from './date/date-impossible.ts';
import { dateOrder } from './date/date-order.ts';
import { demandDiffer } from './demand/demand-differ.ts';
import { demandMissing } from './demand/demand-missing.ts';
import { demandOrder } from './demand/demand-order.ts';
import { demandValue } from './demand/demand-value.ts';
import { disposalCopy } from './disposal/disposal-copy.ts';
import { disposalItem } from './disposal/disposal-item.ts';
import { disposalOnLoan } from './disposal/disposal-on-loan.ts';
import { disposalRunning } from './disposal/disposal-running.ts';
import { disposalTerms } from './disposal/disposal-terms.ts';
import { disposalUnderHold } from './disposal/disposal-under-hold.ts';
import { dossierLabel } from './dossier/dossier-label.ts';
import { dossierMisplaced } from './dossier/dossier-misplaced.ts';
import { dossierPages } from './dossier/dossier-pages.ts';
import { dossierRival } from './dossier/dossier-rival.ts';
import { dossierUnknown } from './dossier/dossier-unknown.ts';
import { dutyBand } from './duty/duty-band.ts';
import { dutyIncomplete } from './duty/duty-incomplete.ts';
import { dutyLog } from './duty/duty-log.ts';
import { dutyMissed } from './duty/duty-missed.ts';
import { dutyUnknown } from './duty/duty-unknown.ts';
import { fieldInvalid } from './field/field-invalid.ts';
import { fieldMissing } from './field/field-missing.ts';
import { fieldUnknown } from './field/field-unknown.ts';
import { fileFrontmatter } from './file/file-frontmatter.ts';
import { fileKind } from './file/file-kind.ts';
import { fileName } from './file/file-name.ts';
import { fileSize } from './file/file-size.ts';
import { fileText } from './file/file-text.ts';
import { fileYaml } from './file/file-yaml.ts';
import { formChanged } from './form/form-changed.ts';
import { formItem } from './form/form-item.ts';
import { formMisplaced } from './form/form-misplaced.ts';
import { formUnsigned } from './form/form-unsigned.ts';
import { gateRules } from './gate-rules.ts';
import { handoverMissing } from './handover/handover-missing.ts';
import { handoverTerms } from './handover/handover-terms.ts';
import { holdGone } from './hold/hold-gone.ts';
import { loanApplicant } from './loan/loan-applicant.ts';
import { loanConflict } from './loan/loan-conflict.ts';
import { loanEvidence } from './loan/loan-evidence.ts';
import { loanForbidden } from './loan/loan-forbidden.ts';
import { loanGone } from './loan/loan-gone.ts';
import { loanOpenEnded } from './loan/loan-open-ended.ts';
import { loanOverdue } from './loan/loan-overdue.ts';
import { loanPeriod } from './loan/loan-period.ts';
import { loanReserved } from './loan/loan-reserved.ts';
import { loanUnrecalled } from './loan/loan-unrecalled.ts';
import { mendingMismatch } from './mending/mending-mismatch.ts';
import { numberChanged } from './number/number-changed.ts';
import { numberDuplicate } from './number/number-duplicate.ts';
import { numberEfile } from './number/number-efile.ts';
import { numberGap } from './number/number-gap.ts';
import { numberLinked } from './number/number-linked.ts';
import { numberMisplaced } from './number/number-misplaced.ts';
import { numberSegment } from './number/number-segment.ts';
import { numberSeries } from './number/number-series.ts';
import { numberUnreadable } from './number/number-unreadable.ts';
import { numberYear } from './number/number-year.ts';
import { offenceTerms } from './offence/offence-terms.ts';
import { offenceUnmended } from './offence/offence-unmended.ts';
import { personLeaving } from './person/person-leaving.ts';
import { personUnknown } from './person/person-unknown.ts';
import { personUnprepared } from './person/person-unprepared.ts';
import { personalRules } from './personal-rules.ts';
import { placeMixed } from './place/place-mixed.ts';
import { placeUnfit } from './place/place-unfit.ts';
import { placeUnknown } from './place/place-unknown.ts';
import { readingCopied } from './reading/reading-copied.ts';
import { readingTerms } from './reading/reading-terms.ts';
import { recallMismatch } from './recall/recall-mismatch.ts';
import { recordRelated } from './record/record-related.ts';
import { recordRemoved } from './record/record-removed.ts';
import { recordRewritten } from './record/record-rewritten.ts';
import { regulationRules } from './regulation-rules.ts';
import { releaseMismatch } from './release/release-mismatch.ts';
import { renewalTerms } from './renewal/renewal-terms.ts';
import { reservationTerms } from './reservation/reservation-terms.ts';
import { retentionDue } from './retention/retention-due.ts';
import { returnMismatch } from './return/return-mismatch.ts';
import type { FactsOf, Rule } from './rule.ts';
import { stocktakeDifference } from './stocktake/stocktake-difference.ts';
import { stocktakeIncomplete } from './stocktake/stocktake-incomplete.ts';
import { stocktakeItem } from './stocktake/stocktake-item.ts';
import { updateLate } from './update/update-late.ts';
import { withdrawalMismatch } from './withdrawal/withdrawal-mismatch.ts';

/** Every rule of the house: the only enrolment. */
export const rules = [
  appraisalTerms,
  bodyUnsafe,
  calendarMissing,
  certificateBlocked,
  certificateItem,
  certificateMethod,
  certificateWitness,
  checklistContainer,
  checklistContradicted,
  checklistForm,
  checklistMissing,
  classDocument,
  classLevel,
  classUnknown,
  clockLate,
  clockMissed,
  copyHeld,
  copyOrder,
  copyTerms,
  dateFuture,
  dateImpossible,
  dateOrder,
  demandDiffer,
  demandMissing,
  demandOrder,
  demandValue,
  disposalCopy,
  disposalItem,
  disposalOnLoan,
  disposalRunning,
  disposalTerms,
  disposalUnderHold,
  dossierLabel,
  dossierMisplaced,
  dossierPages,
  dossierRival,
  dossierUnknown,
  dutyBand,
  dutyIncomplete,
  dutyLog,
  dutyMissed,
  dutyUnknown,
  fieldInvalid,
  fieldMissing,
  fieldUnknown,
  fileFrontmatter,
  fileKind,
  fileName,
  fileSize,
  fileText,
  fileYaml,
  formChanged,
  formItem,
  formMisplaced,
  formUnsigned,
  ...gateRules,
  handoverMissing,
  handoverTerms,
  holdGone,
  loanApplicant,
  loanConflict,
  loanEvidence,
  loanForbidden,
  loanGone,
  loanOpenEnded,
  loanOverdue,
  loanPeriod,
  loanReserved,
  loanUnrecalled,
  mendingMismatch,
  numberChanged,
  numberDuplicate,
  numberEfile,
  numberGap,
  numberLinked,
  numberMisplaced,
  numberSegment,
  numberSeries,
  numberUnreadable,
  numberYear,
  offenceTerms,
  offenceUnmended,
  personLeaving,
  personUnknown,
  personUnprepared,
  ...personalRules,
  placeMixed,
  placeUnfit,
  placeUnknown,
  readingCopied,
  readingTerms,
  recallMismatch,
  recordRelated,
  recordRemoved,
  recordRewritten,
  ...regulationRules,
  releaseMismatch,
  renewalTerms,
  reservationTerms,
  retentionDue,
  returnMismatch,
  stocktakeDifference,
  stocktakeIncomplete,
  stocktakeItem,
  updateLate,
  withdrawalMismatch,
] as const;

type AnyRule = (typeof rules)[number];

/** The id of a rule. */
export type RuleId = AnyRule['id'];

/** What each rule reports, by its id; the locales are typed by it. */
export type RuleFacts = { [R in AnyRule as R['id']]: FactsOf<R> };

/** The rule with an id, where there is one. */
export function ruleOf(id: string): Rule | undefined {
  return (rules as readonly Rule[]).find((rule) => rule.id === id);
}
