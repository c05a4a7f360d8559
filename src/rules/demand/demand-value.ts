import { isStated } from '../../domain/condition.ts';
import { demandsWith, groundOf } from '../../domain/demanded.ts';
import type { FieldPath } from '../../domain/finding.ts';
import { nearest } from '../../domain/nearest.ts';
import { rule } from '../rule.ts';

/** A field holds something that the regulation does not allow in this case. One that is not there is silent. */
export const demandValue = rule('demand-value', 'error', function* ({ register }) {
  for (const demanded of demandsWith(register, 'is')) {
    const { path, facts: says, demand } = demanded;
    for (const name in demand.is) {
      const [value, allowed] = [says[name], demand.is[name]!];
      if (allowed.includes(value as string) || allowed.includes('*') || !isStated(value)) continue;
      for (const [field, found] of placesOf(name, value)) {
        if (allowed.includes(found)) continue;
        const facts = { name, found, allowed, nearest: nearest(found, allowed), ...groundOf(demanded) };
        yield { at: { path, field }, facts };
      }
    }
  }
});

/** Every text of a field and where it stands: one, or those of a list; what is made of fields has none. */
function placesOf(name: string, value: unknown): (readonly [FieldPath, string])[] {
  if (!Array.isArray(value)) return typeof value === 'object' ? [] : [[[name], String(value)]];
  return value.flatMap((item, index) =>
    typeof item === 'object' ? [] : [[[name, index], String(item)] as const],
  );
}
