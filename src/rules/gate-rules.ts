import { gateBackdated } from './gate/gate-backdated.ts';
import { gateConflict } from './gate/gate-conflict.ts';
import { gateDeadlock } from './gate/gate-deadlock.ts';
import { gateMixed } from './gate/gate-mixed.ts';
import { gatePersonal } from './gate/gate-personal.ts';
import { gateProposer } from './gate/gate-proposer.ts';
import { gateStray } from './gate/gate-stray.ts';
import { gateUnowned } from './gate/gate-unowned.ts';

/** What the gate finds of a proposal as a whole. */
export const gateRules = [
  gateBackdated,
  gateConflict,
  gateDeadlock,
  gateMixed,
  gatePersonal,
  gateProposer,
  gateStray,
  gateUnowned,
] as const;
