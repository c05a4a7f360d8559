import type { ActName } from '../../domain/form.ts';

/** The names of the acts. */
export const acts: Readonly<Record<ActName, string>> = {
  lend: 'loan',
  renew: 'renewal',
  recall: 'recall',
  return: 'return',
  read: 'reading',
  reserve: 'reservation',
  handover: 'handover',
  change: 'change entry',
  stocktake: 'stocktake',
  duty: 'duty',
  offence: 'offence',
  mend: 'mending',
  issue: 'issue of a controlled copy',
  withdraw: 'withdrawal of controlled copies',
  hold: 'hold',
  release: 'release',
  appraise: 'appraisal',
  dispose: 'disposal list',
  certify: 'destruction certificate',
};
