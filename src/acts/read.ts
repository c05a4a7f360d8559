import { termsOfCase } from '../domain/case-terms.ts';
import type { FormFields } from '../domain/form.ts';
import { actingIn } from '../domain/person.ts';
import type { Act } from './act.ts';
import { withPages } from './lines.ts';

/** Something is read where it is kept (查阅): in the place that the regulation names, under the eyes of its keeper. */
export const read: Act = {
  room: 'readings',
  args: ['items'],
  by: 'handed-out-by',
  fill: ({ register, today, lines, said }) => {
    const items = withPages(register, lines);
    const fields = { ...said, items, on: today } as unknown as FormFields<'readings'>;
    const all = termsOfCase(register, 'readings', { room: 'readings', fields }).map(({ terms }) => terms);
    const role = all.find(({ escort }) => escort !== undefined)?.escort;
    const by = said['handed-out-by'];
    const isEscort =
      role !== undefined && actingIn(register.people, role, today).some(({ name }) => name === by);
    const place = said.place ?? all.find((terms) => terms.place !== undefined)?.place;
    return { fields: { items, place, escort: said.escort ?? (isEscort ? by : undefined) } };
  },
};
