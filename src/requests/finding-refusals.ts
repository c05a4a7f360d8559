import type { Refusal } from '../locales/command-words.ts';
import type { Messages } from '../locales/messages.ts';
import { headingOf } from './issue-form.ts';
import type { PlannedRequest } from './plan-request.ts';
import { askedBy } from './request-kinds.ts';

/** What a rule or the gate found in the form that a request would write. */
export interface FoundInForm {
  /** The field, e.g. `items.0.pages`. */
  readonly field: string | null;
  readonly message: string;
  readonly fix: string;
}

/** What speaks against a request, each with the heading that its field was answered under. */
export function findingRefusals(
  { act, register }: PlannedRequest,
  findings: readonly FoundInForm[],
  forms: Messages,
  { requests }: Messages,
): Refusal[] {
  const questions = askedBy(act, [register]);
  return findings.map(({ field, message, fix }) => {
    const question = questions.find((one) => one.field === field?.split('.')[0]);
    const where = question ? requests.under(headingOf(forms, act, question.name)) : '';
    return { message: `${message}${where}`, fix };
  });
}
