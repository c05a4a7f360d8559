import { isStated } from '../../domain/condition.ts';
import { demandsWith, groundOf } from '../../domain/demanded.ts';
import { rule } from '../rule.ts';

/** A field that the regulation asks for in this case is not filled in. */
export const demandMissing = rule('demand-missing', 'error', function* ({ register }) {
  const told = new Set<string>();
  for (const demanded of demandsWith(register, 'need')) {
    const { path, fields, demand } = demanded;
    for (const name of demand.need) {
      if (isStated(fields[name]) || told.has(`${path} ${name}`)) continue;
      told.add(`${path} ${name}`);
      yield { at: { path, field: [name] }, facts: { name, ...groundOf(demanded) } };
    }
  }
});
