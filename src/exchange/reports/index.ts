import { assessment } from './assessment.ts';
import { climate } from './climate.ts';
import { contracts } from './contracts.ts';
import { customers } from './customers.ts';
import { disposals } from './disposals.ts';
import { filing } from './filing.ts';
import { occasions } from './occasions.ts';
import { penalties } from './penalties.ts';
import { rates } from './rates.ts';
import type { Report } from './report.ts';
import { uses } from './uses.ts';

/** Every report, in the order in which it is offered. */
export const reports: readonly Report[] = [
  filing,
  rates,
  assessment,
  uses,
  disposals,
  contracts,
  customers,
  occasions,
  climate,
  penalties,
];
