import type { Act } from './act.ts';

/** Disposal stops (冻结): of records, of dossiers with all that is in them, of boxes with all that stands there. */
export const hold: Act = {
  room: 'holds',
  args: ['items'],
  fill: ({ lines }) => ({ fields: { items: lines.map(({ number }) => ({ number })) } }),
};
