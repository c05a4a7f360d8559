import type { Act } from './act.ts';
import { withPages } from './lines.ts';

/** Papers pass from one hand to another (移交): counted, in as many copies as the regulation asks for. */
export const handover: Act = {
  room: 'handovers',
  args: ['items'],
  fill: ({ register, lines, said }) => {
    const copies = register.regulation.data.handover?.copies;
    return {
      fields: {
        items: withPages(register, lines),
        copies: said.copies ?? (copies === undefined ? undefined : String(copies)),
      },
    };
  },
};
