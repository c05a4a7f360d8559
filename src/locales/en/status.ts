import type { Status } from '../../domain/status.ts';

/** What has become of a record. */
export const status: Readonly<Record<Status, string>> = {
  'in-store': 'In store',
  'on-loan': 'On loan',
  overdue: 'Overdue',
  damaged: 'Damaged, being mended',
  listed: 'To be disposed of',
  destroyed: 'Destroyed',
  returned: 'Returned to owner',
  transferred: 'Transferred',
  void: 'Void',
  renumbered: 'Renumbered',
};
