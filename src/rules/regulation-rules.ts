import { regulationAmbiguous } from './regulation/regulation-ambiguous.ts';
import { regulationBlank } from './regulation/regulation-blank.ts';
import { regulationClass } from './regulation/regulation-class.ts';
import { regulationDuty } from './regulation/regulation-duty.ts';
import { regulationLoan } from './regulation/regulation-loan.ts';
import { regulationMissing } from './regulation/regulation-missing.ts';
import { regulationNumber } from './regulation/regulation-number.ts';
import { regulationPersonal } from './regulation/regulation-personal.ts';
import { regulationReference } from './regulation/regulation-reference.ts';
import { regulationRole } from './regulation/regulation-role.ts';
import { regulationRoute } from './regulation/regulation-route.ts';
import { regulationTemplate } from './regulation/regulation-template.ts';

/** What is wrong with a regulation itself. */
export const regulationRules = [
  regulationAmbiguous,
  regulationBlank,
  regulationClass,
  regulationDuty,
  regulationLoan,
  regulationMissing,
  regulationNumber,
  regulationPersonal,
  regulationReference,
  regulationRole,
  regulationRoute,
  regulationTemplate,
] as const;
