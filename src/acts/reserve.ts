import type { Act } from './act.ts';
import { withPages } from './lines.ts';

/** Someone wants what is out, or will be wanted (预约). */
export const reserve: Act = {
  room: 'reservations',
  args: ['items'],
  fill: ({ register, lines }) => ({ fields: { items: withPages(register, lines) } }),
};
