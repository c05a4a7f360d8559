import type { ActName } from '../domain/form.ts';
import type { Act } from './act.ts';
import { appraise } from './appraise.ts';
import { certify } from './certify.ts';
import { change } from './change.ts';
import { dispose } from './dispose.ts';
import { duty } from './duty.ts';
import { handover } from './handover.ts';
import { hold } from './hold.ts';
import { issue } from './issue.ts';
import { lend } from './lend.ts';
import { mend } from './mend.ts';
import { offence } from './offence.ts';
import { read } from './read.ts';
import { recall } from './recall.ts';
import { release } from './release.ts';
import { renew } from './renew.ts';
import { reserve } from './reserve.ts';
import { giveBack } from './return.ts';
import { stocktake } from './stocktake.ts';
import { withdraw } from './withdraw.ts';

/** The acts by the name that the command line gives them: the only enrolment. */
export const acts: Readonly<Record<ActName, Act>> = {
  lend,
  renew,
  recall,
  return: giveBack,
  read,
  reserve,
  handover,
  change,
  stocktake,
  duty,
  offence,
  mend,
  issue,
  withdraw,
  hold,
  release,
  appraise,
  dispose,
  certify,
};
